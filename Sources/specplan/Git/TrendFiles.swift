import Foundation

/// The spec or folder whose history is planned, with its team file, under all names they had.
struct TrendFiles {
  /// Where they lie.
  let repository: GitRepository
  /// The names of the spec or folder from the root of the repository, the latest first.
  private let specs: [String]
  /// The names of the team file; without a given one those that may lie beside the specs.
  private let teams: [String]
  /// A team file that the repository does not hold, taken as it is for every commit.
  private let foreignTeam: String?
  /// Whether the command line gives a team file.
  private let isTeamGiven: Bool

  /// Finds the names that the files had.
  ///
  /// - Parameters:
  ///   - path: The spec or folder, as it is named from the current folder.
  ///   - team: The team file, if one is given.
  ///   - repository: The repository around it.
  /// - Throws: `Failure` if it has no history.
  init(_ path: String, team: String?, in repository: GitRepository) throws(GitCommand.Failure) {
    self.repository = repository
    guard let place = repository.path(of: path) else {
      throw GitCommand.Failure(words: "'\(path)' does not lie in the repository around it")
    }
    do {
      _ = try GitCommand.output(["rev-parse", "--verify", "HEAD"], in: repository.root)
    } catch { throw GitCommand.Failure(words: "the repository of '\(path)' has no commit yet") }
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    specs =
      try isFolder.boolValue
      ? GitHistory.names(ofFolder: place, in: repository)
      : GitHistory.names(ofFile: place, in: repository)
    isTeamGiven = team != nil
    if let team {
      let place = repository.path(of: team)
      foreignTeam = place == nil ? URL(filePath: team).path : nil
      teams =
        try place.map { place throws(GitCommand.Failure) in
          try GitHistory.names(ofFile: place, in: repository)
        } ?? []
    } else {
      foreignTeam = nil
      teams = specs.map { name in
        isFolder.boolValue
          ? FolderSearch.joined(name.isEmpty ? "." : name, FolderSearch.teamName)
          : (name.lastIndex(of: "/").map { String(name[...$0]) } ?? "") + FolderSearch.teamName
      }
    }
  }

  /// All names that a commit may touch.
  var paths: [String] { specs + teams }

  /// Returns the files of a commit.
  ///
  /// - Throws: `Failure` if git cannot tell.
  func tree(of commit: String) throws(GitCommand.Failure) -> GitTree {
    let all = try GitTree(at: paths, of: commit, in: repository)
    // Of the names it had, a commit has one; another may be that of another file.
    guard let spec = specs.first(where: all.holds) else { return all.keeping([]) }
    let team = isTeamGiven ? teams.first(where: all.holds) : teams[specs.firstIndex(of: spec) ?? 0]
    return all.keeping([spec] + (team.map { [$0] } ?? []))
  }

  /// Runs `body` with the spec or folder and the team file of a tree; none if there is no spec.
  ///
  /// - Throws: `Failure` if git cannot give them, or what `body` throws.
  func with<Result>(
    _ tree: GitTree, of commit: String, _ body: (_ spec: String, _ team: String?) throws -> Result
  ) throws -> Result? {
    guard let spec = specs.first(where: tree.holdsSpecs) else { return nil }
    let team = foreignTeam ?? (isTeamGiven ? teams.first(where: tree.holds) : nil)
    return try GitRevision(commit: commit, in: repository).withFiles(of: tree) {
      try body(spec.isEmpty ? "." : spec, team)
    }
  }
}
