import Foundation

/// A file that is written only where none is.
enum NewFile {
  /// Makes a folder with those around it, unless it is there.
  ///
  /// - Throws: `Failure` if it cannot be made.
  static func makeFolder(_ path: String) throws(FileReplacement.Failure) {
    var made = path.hasPrefix("/") ? "/" : ""
    for name in path.split(separator: "/") {
      made += name
      guard mkdir(made, 0o777) == 0 || errno == EEXIST else {
        throw FileReplacement.Failure(reason: String(cString: strerror(errno)))
      }
      made += "/"
    }
    guard InputFiles.isFolder(path) else {
      throw FileReplacement.Failure(reason: "a file of that name is there")
    }
  }

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
