import PlanModel

/// The commits that touched some files, also under the names that the files had before.
struct GitHistory {
  /// A commit, and the commits of the history that it was made of.
  struct Commit {
    /// The hash.
    let hash: String
    /// The hash of the commit before it that touched the files too, of a merge the first; none for
    /// the first.
    let parent: String?
    /// What a reader is told of it.
    let version: PlanTrend.Version
    /// Whether it is not reached along first parents, but by a merge.
    var isSide = false
  }

  /// Oldest first, every commit after those that it was made of.
  let commits: [Commit]

  /// Renames in a row that are followed.
  private static let mostNames = 50
  /// Separates the fields of a commit.
  private static let separator: Character = "\u{1F}"

  /// Finds the commits that touched paths.
  ///
  /// - Parameters:
  ///   - paths: From the root of the repository; empty for the root itself.
  ///   - since: The commit after which history begins; all of it without one.
  ///   - isFirstParent: Whether commits of side branches are left out.
  ///   - repository: Where they lie.
  /// - Throws: `Failure` if git cannot tell.
  init(
    of paths: [String], since: GitRevision?, isFirstParent: Bool, in repository: GitRepository
  ) throws(GitCommand.Failure) {
    let range = since.map { "\($0.hash)..HEAD" } ?? "HEAD"
    // A merge counts by what it brought to its first parent.
    let line = try Self.commits(["--first-parent", range], of: paths, in: repository).map(\.commit)
    guard !isFirstParent else {
      commits = line
      return
    }
    let chain = Set(
      try GitCommand.lines(["rev-list", "--first-parent", range], in: repository.root))
    let onLine = Dictionary(line.map { ($0.hash, $0) }, uniquingKeysWith: { first, _ in first })
    // Merges of the whole history are there to keep the order, with or without a change.
    commits = try Self.commits(["--full-history", range], of: paths, in: repository).compactMap {
      commit, parentCount in
      if chain.contains(commit.hash) { return onLine[commit.hash] }
      guard parentCount < 2 else { return nil }
      var commit = commit
      commit.isSide = true
      return commit
    }
  }

  /// The commits that `git log` finds, oldest first, with how many parents each has of them.
  private static func commits(
    _ selection: [String], of paths: [String], in repository: GitRepository
  ) throws(GitCommand.Failure) -> [(commit: Commit, parentCount: Int)] {
    let format = ["%H", "%P", "%h", "%cd", "%an", "%s"].joined(separator: "%x1f")
    return try GitCommand.records(
      ["log", "-z", "--topo-order", "--reverse", "--parents", "--date=short", "--no-color"]
        + ["--encoding=UTF-8", "--format=\(format)"] + selection + ["--"]
        + (paths.contains("") ? [] : paths), in: repository.root
    ).compactMap { record in
      let fields = record.split(
        separator: separator, maxSplits: 5, omittingEmptySubsequences: false)
      guard fields.count == 6, let date = CivilDate(iso: fields[3]) else { return nil }
      let parents = fields[1].split(separator: " ")
      let commit = Commit(
        hash: String(fields[0]), parent: parents.first.map(String.init),
        version: PlanTrend.Version(
          name: String(fields[2]), date: date, author: String(fields[4]),
          subject: String(fields[5])))
      return (commit, parents.count)
    }
  }

  /// Returns the names that a file had, the latest first.
  ///
  /// - Throws: `Failure` if git cannot tell.
  static func names(
    ofFile path: String, in repository: GitRepository
  ) throws(GitCommand.Failure) -> [String] {
    var words = try GitCommand.records(
      ["log", "--follow", "--format=", "--name-status", "-z", "HEAD", "--", path],
      in: repository.root)[...]
    var names = [path]
    while let word = words.popFirst() {
      guard let old = words.popFirst(), "RC".contains(word.prefix(1)) else { continue }
      guard let new = words.popFirst() else { break }
      if new == names.last, !names.contains(old), names.count < mostNames { names.append(old) }
    }
    return names
  }

  /// Returns the names that a folder had, the latest first.
  ///
  /// A folder was called as most of the files that were moved to it when it appeared say.
  ///
  /// - Throws: `Failure` if git cannot tell.
  static func names(
    ofFolder path: String, in repository: GitRepository
  ) throws(GitCommand.Failure) -> [String] {
    var names = [path]
    var tip = "HEAD"
    while names.count < mostNames, let name = names.last, !name.isEmpty,
      let first = try GitCommand.lines(["rev-list", tip, "--", name], in: repository.root).last
    {
      let words = try GitCommand.records(
        [
          "diff-tree", "-r", "-M", "-z", "--no-commit-id", "--name-status", "--diff-filter=R",
          first,
        ],
        in: repository.root)
      var counts: [String: Int] = [:]
      for start in stride(from: 0, to: words.count - 2, by: 3)
      where words[start + 2].hasPrefix(name + "/") {
        let inside = words[start + 2].dropFirst(name.count)
        guard words[start + 1].hasSuffix(inside) else { continue }
        counts[String(words[start + 1].dropLast(inside.count)), default: 0] += 1
      }
      guard let old = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key,
        !names.contains(old)
      else { break }
      names.append(old)
      tip = "\(first)^"
    }
    return names
  }
}
