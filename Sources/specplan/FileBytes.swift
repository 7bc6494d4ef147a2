import Foundation

/// The bytes of a file.
enum FileBytes {
  /// Reads a file, or `-`, standard input; one byte more than the most at most.
  static func read(_ path: String, most limit: Int) -> Result<[UInt8], UnreadableFile> {
    if path != "-" {
      guard FileManager.default.fileExists(atPath: path) else {
        let isLink = (try? FileManager.default.attributesOfItem(atPath: path)) != nil
        return .failure(isLink ? .brokenLink : .missing)
      }
      if InputFiles.isFolder(path) { return .failure(.directory) }
    }
    let handle = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path)
    guard let handle else { return .failure(.denied) }
    var bytes: [UInt8] = []
    do {
      while bytes.count <= limit {
        let wanted = min(1 << 20, limit + 1 - bytes.count)
        guard let chunk = try handle.read(upToCount: wanted), !chunk.isEmpty else { break }
        bytes += chunk
      }
    } catch {
      return .failure(.broken)
    }
    return .success(bytes)
  }
}

/// Why a file's bytes are not to be had.
enum UnreadableFile: String, Error {
  case missing = "there is no such file"
  case brokenLink = "it is a link that leads to no file"
  case directory = "it is a directory"
  case denied = "permission is denied"
  case broken = "reading it failed"

  /// What to do about it.
  var advice: String {
    switch self {
    case .missing: "check the path"
    case .brokenLink: "mend the link, or name the file itself"
    case .directory: "name the file inside it"
    case .denied: "ask its owner for the right to read it"
    case .broken: "check the disk, or copy the file and name the copy"
    }
  }
}
