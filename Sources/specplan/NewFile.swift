import Foundation

/// A file that is written only where none is.
enum NewFile {
  /// Writes `text` to a new file at `path`; returns false if something is there.
  ///
  /// - Throws: `Failure` if the file cannot be made.
  static func write(_ text: String, to path: String) throws(FileReplacement.Failure) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      if errno == EEXIST { return false }
      throw FileReplacement.Failure(reason: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    try FileReplacement.write(Array(text.utf8), to: descriptor)
    return true
  }
}
