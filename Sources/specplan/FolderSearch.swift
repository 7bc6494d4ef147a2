import Foundation

/// Finds the files of a folder that may be specs.
///
/// Hidden files and the folders in which tools keep what others wrote are left out, and links to
/// folders are not followed, so that nothing is met twice and no ring of links is walked.
struct FolderSearch {
  /// How many files are read at most.
  static let mostFiles = 2_000
  /// How many entries of folders are looked at.
  static let mostEntries = 200_000

  /// The endings of files that may be specs.
  private static let endings = [".md", ".markdown", ".json", ".jsonl"]

  /// Folders of packages and builds.
  private static let foreignFolders: Set<String> = [
    "node_modules", "bower_components", "Pods", "Carthage", "DerivedData", "site-packages",
    "__pycache__", "venv",
  ]

  /// Returns the paths of files inside a folder and its folders, sorted by their bytes; nothing if
  /// there are more than are looked at.
  static func files(in folder: String) -> [String]? {
    var found: [String] = []
    var waiting = [folder]
    var entries = 0
    while let next = waiting.popLast() {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: next)) ?? []
      entries += names.count
      guard entries <= mostEntries else { return nil }
      for name in names where !name.hasPrefix(".") {
        let path = joined(next, name)
        if kind(of: path) == .typeDirectory {
          if !foreignFolders.contains(name) { waiting.append(path) }
        } else if endings.contains(where: name.lowercased().hasSuffix), isRegular(path) {
          found.append(path)
        }
      }
      guard found.count <= mostFiles else { return nil }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The path of an entry; inside the current folder its name alone.
  static func joined(_ folder: String, _ name: String) -> String {
    if folder == "." { return name }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// Whether a file at a path inside a searched folder would be found.
  static func mayHoldTasks(_ path: String) -> Bool {
    let names = path.split(separator: "/")
    return !names.contains { $0.hasPrefix(".") }
      && !names.dropLast().contains { foreignFolders.contains(String($0)) }
      && endings.contains(where: path.lowercased().hasSuffix)
  }

  /// Whether a path is that of a Markdown file.
  static func isMarkdown(_ path: String) -> Bool {
    [".md", ".markdown"].contains(where: path.lowercased().hasSuffix)
  }

  /// What stands at a path itself: a link is a link.
  private static func kind(of path: String) -> FileAttributeType? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
  }

  /// Whether a file stands at a path, or a link to one.
  private static func isRegular(_ path: String) -> Bool {
    switch kind(of: path) {
    case .typeRegular?: true
    case .typeSymbolicLink?:
      kind(of: URL(filePath: path).resolvingSymlinksInPath().path) == .typeRegular
    default: false
    }
  }
}
