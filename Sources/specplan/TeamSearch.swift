import Foundation

/// Which team file goes with the specs where none is named.
///
/// The nearest counts: `team.yaml` beside the first spec or, if that is a folder, in it. Only where
/// there is none, those beside the other specs and below the folders count, and only if there is
/// one: who works is nothing to guess.
struct TeamSearch {
  /// The one beside the first spec or in it.
  private(set) var nearest: String?
  private var hasFirst = false
  /// All others, in the order in which they were met, each once.
  private var others: [String] = []
  private var seen: Set<String> = []

  /// The team file that is meant, if there is one and no other.
  var choice: String? { nearest ?? (others.count == 1 ? others[0] : nil) }

  /// Those of which none is taken, as nothing says which is meant.
  var rivals: [String] { nearest == nil && others.count > 1 ? others : [] }

  /// Looks beside a spec; none lies beside standard input.
  mutating func add(besides spec: String) {
    defer { hasFirst = true }
    guard spec != "-" else { return }
    let folder = spec.lastIndex(of: "/").map { String(spec[...$0]) } ?? "."
    add([FolderSearch.joined(folder, FolderSearch.teamName)], nearest: hasFirst ? nil : 0)
  }

  /// Looks into a folder and what was found in it.
  mutating func add(_ contents: FolderSearch, at folder: String) {
    defer { hasFirst = true }
    let own = FolderSearch.joined(folder, FolderSearch.teamName)
    add([own] + contents.teams, nearest: hasFirst ? nil : 0)
  }

  /// Adds those of some paths at which there is a file.
  private mutating func add(_ paths: [String], nearest place: Int?) {
    for (position, path) in paths.enumerated()
    where FileManager.default.fileExists(atPath: path) && !InputFiles.isFolder(path) {
      if position == place { nearest = path }
      if seen.insert(InputFiles.identity(of: path)).inserted { others.append(path) }
    }
  }
}
