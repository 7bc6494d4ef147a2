import Foundation

/// Files of one state of a repository that may be specs or team files: their paths and contents.
///
/// Two states with equal trees plan the same.
struct GitTree: Hashable {
  /// A file.
  struct File: Hashable {
    /// From the root of the repository.
    let path: String
    /// The hash of its contents.
    let blob: String
  }

  /// In the order of their paths' bytes.
  private(set) var files: [File] = []

  /// Finds files at and below paths of a commit.
  ///
  /// A path that is a file is taken whatever it is called; below a folder only what may be a spec
  /// or a team file.
  /// A link stands for the file it points to.
  ///
  /// - Parameters:
  ///   - paths: From the root of the repository; empty for the root itself.
  ///   - commit: The hash of the commit.
  ///   - repository: Where it lies.
  /// - Throws: `Failure` if git cannot tell.
  init(at paths: [String], of commit: String, in repository: GitRepository)
    throws(GitCommand.Failure)
  {
    let named = Set(paths)
    let entries = try Self.entries(at: paths, of: commit, in: repository)
    for entry in entries {
      let folders = paths.filter { $0.isEmpty || entry.path.hasPrefix($0 + "/") }
      let isWanted =
        named.contains(entry.path)
        || folders.contains { folder in
          let inside = entry.path.dropFirst(folder.isEmpty ? 0 : folder.count + 1)
          return FolderSearch.finds(String(inside))
        }
      guard isWanted, let blob = try Self.blob(of: entry, commit, in: repository) else { continue }
      files.append(File(path: entry.path, blob: blob))
    }
  }

  /// Whether there is something at a path, or below it.
  func holds(_ path: String) -> Bool {
    files.contains { $0.path == path || path.isEmpty || $0.path.hasPrefix(path + "/") }
  }

  /// Whether there is something to plan at a path: a file, or a folder that holds more than teams.
  func holdsSpecs(_ path: String) -> Bool {
    let folder = path.isEmpty ? "" : path + "/"
    return files.contains {
      $0.path == path || $0.path.hasPrefix(folder) && !FolderSearch.isTeam($0.path)
    }
  }

  /// Returns the files at and below some paths alone.
  func keeping(_ paths: [String]) -> GitTree {
    var tree = self
    tree.files = files.filter { file in
      paths.contains { file.path == $0 || $0.isEmpty || file.path.hasPrefix($0 + "/") }
    }
    return tree
  }

  private struct Entry {
    let mode: Substring
    let hash: String
    let path: String
  }

  private static func entries(
    at paths: [String], of commit: String, in repository: GitRepository
  ) throws(GitCommand.Failure) -> [Entry] {
    let known = paths.contains("") ? [] : paths
    return try GitCommand.records(
      ["ls-tree", "-r", "-z", "--full-tree", commit, "--"] + known, in: repository.root
    ).compactMap { record in
      // mode SP type SP hash TAB path
      guard let tab = record.firstIndex(of: "\t") else { return nil }
      let words = record[..<tab].split(separator: " ")
      guard words.count == 3 else { return nil }
      return Entry(
        mode: words[0], hash: String(words[2]), path: String(record[record.index(after: tab)...]))
    }
  }

  /// The contents of an entry; none for a module, or a link that leads to no file of the commit.
  private static func blob(
    of entry: Entry, _ commit: String, in repository: GitRepository
  ) throws(GitCommand.Failure) -> String? {
    var entry = entry
    // Links may go round in a circle.
    for _ in 0..<8 {
      if entry.mode.hasPrefix("100") { return entry.hash }
      guard entry.mode == "120000" else { return nil }
      let target = try GitCommand.output(["cat-file", "blob", entry.hash], in: repository.root)
      let folder = entry.path.lastIndex(of: "/").map { "/" + entry.path[..<$0] } ?? ""
      let place = URL(
        filePath: folder + "/" + String(decoding: target, as: UTF8.self)
      ).standardizedFileURL.path
      let found = try entries(at: [String(place.dropFirst())], of: commit, in: repository)
      guard found.count == 1 else { return nil }
      entry = found[0]
    }
    return nil
  }
}
