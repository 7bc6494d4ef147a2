import Foundation
import PlanModel

/// Puts a new text in the place of a file's, all at once.
///
/// The text is written beside the file and renamed, so that no reader sees half of it and no
/// failure leaves it torn. A symbolic link keeps pointing to the file, which keeps its mode.
enum FileReplacement {
  /// Why a file was left as it is.
  struct Failure: Error {
    /// In words, such as `Permission denied`.
    let reason: String
  }

  /// Replaces the text of `source` by that of `mended`.
  ///
  /// - Throws: `Failure` if the file cannot be written, is no plain file, or was changed since it
  ///   was read.
  static func replace(_ source: SourceFile, with mended: SourceFile) throws {
    guard let resolved = realpath(source.path, nil) else { throw Failure.ofSystem() }
    defer { free(resolved) }
    let path = String(cString: resolved)
    var status = stat()
    guard stat(path, &status) == 0 else { throw Failure.ofSystem() }
    guard status.st_mode & S_IFMT == S_IFREG else { throw Failure(reason: "it is no plain file") }
    guard access(path, W_OK) == 0 else { throw Failure.ofSystem() }
    guard FileManager.default.contents(atPath: path) == Data(source.text.utf8) else {
      throw Failure(reason: "it was changed while it was read")
    }
    try put(mended.text, at: path) { descriptor in
      // Only the administrator may give files away; for others the mode is what counts.
      _ = fchown(descriptor, status.st_uid, status.st_gid)
      return fchmod(descriptor, status.st_mode & 0o7777) == 0
    }
  }

  /// Writes `text` to the file at `path`, which need not be there yet.
  ///
  /// What is no plain file, such as a device or a pipe, is written to as it is.
  ///
  /// - Throws: `Failure` if the file cannot be written.
  static func write(_ text: String, to path: String) throws(Failure) {
    let resolved = realpath(path, nil)
    defer { free(resolved) }
    let place = resolved.map { String(cString: $0) } ?? path
    var status = stat()
    let isThere = stat(place, &status) == 0
    if isThere, status.st_mode & S_IFMT != S_IFREG {
      let descriptor = open(place, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw Failure.ofSystem() }
      defer { close(descriptor) }
      return try write(Array(text.utf8), to: descriptor)
    }
    if isThere, access(place, W_OK) != 0 { throw Failure.ofSystem() }
    let mask = umask(0)
    umask(mask)
    let mode = isThere ? status.st_mode & 0o7777 : 0o666 & ~mask
    try put(text, at: place) { fchmod($0, mode) == 0 }
  }

  /// Writes a new file beside `path`, prepares it, and renames it to `path`.
  private static func put(
    _ text: String, at path: String, preparing prepare: (Int32) -> Bool
  ) throws(Failure) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let (descriptor, temporary) = try create(in: folder)
    do throws(Failure) {
      defer { close(descriptor) }
      try write(Array(text.utf8), to: descriptor)
      guard prepare(descriptor), fsync(descriptor) == 0, rename(temporary, path) == 0 else {
        throw Failure.ofSystem()
      }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  /// Writes a file that must not be there yet.
  ///
  /// The text is written beside it and linked to its name, which fails if the name is taken.
  ///
  /// - Throws: `Failure` if there is such a file already, or it cannot be written.
  static func create(_ source: SourceFile) throws {
    let folder = source.path.lastIndex(of: "/").map { String(source.path[...$0]) } ?? ""
    let (descriptor, temporary) = try create(in: folder)
    defer {
      close(descriptor)
      unlink(temporary)
    }
    try write(Array(source.text.utf8), to: descriptor)
    let mask = umask(0)
    umask(mask)
    guard fchmod(descriptor, 0o666 & ~mask) == 0, fsync(descriptor) == 0,
      link(temporary, source.path) == 0
    else { throw Failure.ofSystem() }
  }

  /// Creates a file in `folder` that was not there.
  private static func create(
    in folder: String
  ) throws(Failure) -> (descriptor: Int32, path: String) {
    for attempt in 0..<100 {
      let path = folder + ".specplan-\(getpid())-\(attempt)"
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      if descriptor >= 0 { return (descriptor, path) }
      guard errno == EEXIST else { break }
    }
    throw Failure.ofSystem()
  }

  /// Writes all bytes.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(Failure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      guard count >= 0 || errno == EINTR else { throw Failure.ofSystem() }
      rest = rest.dropFirst(max(0, count))
    }
  }
}

extension FileReplacement.Failure {
  /// The reason that the system gave last.
  fileprivate static func ofSystem() -> Self { Self(reason: String(cString: strerror(errno))) }
}
