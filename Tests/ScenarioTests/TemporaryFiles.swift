import Foundation

extension SpecplanBinary {
  /// Runs `specplan` in a new folder with the given files; an arrow before a text makes a link.
  static func run(
    _ arguments: [String], inFolderOf files: [String: String]
  ) throws -> Run {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, text) in files {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      if text.hasPrefix("→") {
        try FileManager.default.createSymbolicLink(
          atPath: file.path, withDestinationPath: String(text.dropFirst()))
      } else {
        try Data(text.utf8).write(to: file)
      }
    }
    return try run(arguments, in: folder)
  }
}
