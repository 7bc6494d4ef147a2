import Foundation

/// Finds the files of a folder that may be specs, and its team files.
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

  /// What a team file is called where nobody names one.
  static let teamName = "team.yaml"

  /// The paths of files that may be specs, sorted by their bytes.
  private(set) var specs: [String] = []
  /// The paths of team files, sorted likewise.
  private(set) var teams: [String] = []

  /// Looks at the files inside a folder and its folders; nothing if there are more than are looked
  /// at.
  init?(in folder: String) {
    var waiting = [folder]
    var entries = 0
    while let next = waiting.popLast() {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: next)) ?? []
      entries += names.count
      guard entries <= Self.mostEntries else { return nil }
      for name in names where !name.hasPrefix(".") {
        let path = Self.joined(next, name)
        if Self.kind(of: path) == .typeDirectory {
          if !Self.foreignFolders.contains(name) { waiting.append(path) }
        } else if Self.isSpec(name), Self.isRegular(path) {
          specs.append(path)
        } else if name == Self.teamName, Self.isRegular(path) {
          teams.append(path)
        }
      }
      guard specs.count <= Self.mostFiles else { return nil }
    }
    specs.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    teams.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The path of an entry; inside the current folder its name alone.
  static func joined(_ folder: String, _ name: String) -> String {
    if folder == "." { return name }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// Whether a file at a path inside a searched folder would be found.
  static func finds(_ path: String) -> Bool {
    let names = path.split(separator: "/")
    return !names.contains { $0.hasPrefix(".") }
      && !names.dropLast().contains { foreignFolders.contains(String($0)) }
      && (isSpec(path) || isTeam(path))
  }

  /// Whether a file of that name or path may be a spec.
  private static func isSpec(_ path: String) -> Bool {
    endings.contains(where: path.lowercased().hasSuffix)
  }

  /// Whether a path is that of a team file.
  static func isTeam(_ path: String) -> Bool {
    path.split(separator: "/").last.map { $0 == teamName } ?? false
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
