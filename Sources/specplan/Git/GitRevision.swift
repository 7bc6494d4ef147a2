import Foundation

/// A state of a repository.
struct GitRevision {
  /// Where it lies.
  let repository: GitRepository
  /// The commit's hash.
  let hash: String

  /// Finds the commit that a name such as `main` or `HEAD~3` means.
  ///
  /// - Throws: `Failure` if it means none.
  init(_ name: String, in repository: GitRepository) throws(GitCommand.Failure) {
    let found: [String]
    do {
      found = try GitCommand.lines(
        ["rev-parse", "--verify", "--quiet", "--end-of-options", "\(name)^{commit}"],
        in: repository.root)
    } catch {
      throw GitCommand.Failure(
        words: "the repository has no commit '\(name)'"
          + (repository.isShallow ? "; its clone is shallow: git fetch --unshallow" : ""))
    }
    guard let hash = found.first else {
      throw GitCommand.Failure(words: "the repository has no commit '\(name)'")
    }
    self.init(commit: hash, in: repository)
  }

  /// Takes a commit whose hash is known.
  init(commit hash: String, in repository: GitRepository) {
    self.repository = repository
    self.hash = hash
  }

  /// Puts files as they were into a folder of their own while `body` runs beside them.
  ///
  /// What was not there then is left out.
  ///
  /// - Parameters:
  ///   - paths: Files and folders, as they are named from the current folder.
  ///   - body: Runs in a folder from which the same paths lead to the files as they were.
  /// - Returns: What `body` returns.
  /// - Throws: `Failure` if git cannot give them, or what `body` throws.
  func withFiles<Result>(at paths: [String], _ body: () throws -> Result) throws -> Result {
    let tree = try GitTree(
      at: paths.compactMap(repository.path), of: hash, in: repository)
    return try withFiles(of: tree, in: repository.path(of: ".") ?? "", body)
  }

  /// Puts the files of a tree into a folder of their own while `body` runs in one of its folders.
  ///
  /// - Parameters:
  ///   - tree: The files.
  ///   - folder: Where `body` runs, from the root of the repository.
  ///   - body: Reads the files.
  /// - Returns: What `body` returns.
  /// - Throws: `Failure` if git cannot give them, or what `body` throws.
  func withFiles<Result>(
    of tree: GitTree, in folder: String = "", _ body: () throws -> Result
  ) throws -> Result {
    let manager = FileManager.default
    let place = manager.temporaryDirectory.appending(path: "specplan-\(UUID().uuidString)")
    defer { try? manager.removeItem(at: place) }
    let here = folder.isEmpty ? place : place.appending(path: folder)
    try manager.createDirectory(at: here, withIntermediateDirectories: true)
    for (file, data) in zip(tree.files, try contents(of: tree.files)) {
      let path = place.appending(path: file.path)
      try manager.createDirectory(
        at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: path)
    }
    let current = manager.currentDirectoryPath
    guard manager.changeCurrentDirectoryPath(here.path) else {
      throw GitCommand.Failure(words: "'\(here.path)' cannot be entered")
    }
    defer { _ = manager.changeCurrentDirectoryPath(current) }
    return try body()
  }

  /// The contents of files, byte for byte as they were recorded.
  private func contents(of files: [GitTree.File]) throws(GitCommand.Failure) -> [Data] {
    guard !files.isEmpty else { return [] }
    let list = files.map { $0.blob + "\n" }.joined()
    var rest = try GitCommand.output(
      ["cat-file", "--batch"], in: repository.root, input: Data(list.utf8))[...]
    return try files.map { file throws(GitCommand.Failure) in
      // hash SP "blob" SP size LF contents LF
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")),
        let word = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ").last,
        let size = Int(word), size >= 0, rest.distance(from: end, to: rest.endIndex) > size + 1
      else { throw GitCommand.Failure(words: "git cannot give '\(file.path)' as it was") }
      let start = rest.index(after: end)
      let contents = Data(rest[start..<start + size])
      rest = rest[(start + size + 1)...]
      return contents
    }
  }
}
