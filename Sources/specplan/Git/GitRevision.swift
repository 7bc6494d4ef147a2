import Foundation

/// A state of the repository around the current folder.
struct GitRevision {
  /// As it was named, such as `main` or `HEAD~3`.
  let name: String
  /// The commit's hash.
  let hash: String

  /// Finds the commit that a name means.
  ///
  /// - Throws: `Failure` if it means none.
  init(_ name: String) throws(GitCommand.Failure) {
    self.name = name
    let found = try GitCommand.lines([
      "rev-parse", "--verify", "--end-of-options", "\(name)^{commit}",
    ])
    guard let hash = found.first else { throw GitCommand.Failure(words: "no commit '\(name)'") }
    self.hash = hash
  }

  /// Puts files as they were into a folder of their own while `body` runs in it.
  ///
  /// The files keep their paths, and `body` runs with that folder as the current one. What was not
  /// there then is left out.
  ///
  /// - Throws: `Failure` if git cannot give them, or what `body` throws.
  func withFiles<Result>(at paths: [String], _ body: () throws -> Result) throws -> Result {
    let manager = FileManager.default
    let place = manager.temporaryDirectory.appending(path: "specplan-\(UUID().uuidString)")
    try manager.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? manager.removeItem(at: place) }
    let known = try paths.filter { path throws(GitCommand.Failure) in
      try !GitCommand.lines(["ls-tree", "--name-only", hash, "--", path]).isEmpty
    }
    if !known.isEmpty {
      let archive = place.appending(path: ".archive.tar")
      _ = try GitCommand.output(
        ["archive", "--format=tar", "--output=\(archive.path)", hash, "--"] + known)
      let extraction = Process()
      extraction.executableURL = URL(filePath: "/usr/bin/env")
      extraction.arguments = ["tar", "-xf", archive.path, "-C", place.path]
      try extraction.run()
      extraction.waitUntilExit()
      guard extraction.terminationStatus == 0 else {
        throw GitCommand.Failure(words: "tar cannot unpack the files of \(name)")
      }
      try manager.removeItem(at: archive)
    }
    let folder = manager.currentDirectoryPath
    guard manager.changeCurrentDirectoryPath(place.path) else {
      throw GitCommand.Failure(words: "'\(place.path)' cannot be entered")
    }
    defer { _ = manager.changeCurrentDirectoryPath(folder) }
    return try body()
  }
}
