import PlanModel
import PlanPipeline

/// Plans the commits of a history, each content once.
struct TrendPlanner {
  /// Reads a spec and its team file with the options of the command line.
  typealias Reading = (
    _ spec: String, _ team: String?
  ) throws -> Result<PlanRequest, InputFailure>

  /// A commit that changed the files, with what it left and what it found.
  private struct Step {
    let commit: GitHistory.Commit
    let after: GitTree
    let before: GitTree?
  }

  private let files: TrendFiles
  private let read: Reading
  /// Those to plan, oldest first.
  private let steps: [Step]
  /// How many older ones are left out.
  private let olderCount: Int
  /// How many there are to plan.
  private let total: Int

  /// Finds the commits to plan.
  ///
  /// - Parameters:
  ///   - files: What they must have touched.
  ///   - since: The revision after which they are taken.
  ///   - last: How many are taken at most.
  ///   - isFirstParent: Whether commits of side branches are left out.
  ///   - progress: Called before each commit is looked at, with those done and how many there are.
  ///   - read: Reads the files of a commit.
  /// - Throws: `Failure` if there is none.
  init(
    files: TrendFiles, since: String?, last: Int, isFirstParent: Bool,
    progress: (_ done: Int, _ total: Int) -> Void, read: @escaping Reading
  ) throws(GitCommand.Failure) {
    self.files = files
    self.read = read
    let revision = try since.map { name throws(GitCommand.Failure) in
      try GitRevision(name, in: files.repository)
    }
    let commits = try GitHistory(
      of: files.paths, since: revision, isFirstParent: isFirstParent, in: files.repository
    ).commits
    var trees: [String: GitTree] = [:]
    func tree(of commit: String) throws(GitCommand.Failure) -> GitTree {
      if let known = trees[commit] { return known }
      let tree = try files.tree(of: commit)
      trees[commit] = tree
      return tree
    }
    // A merge may bring nothing new, and a folder holds files that are no specs.
    var steps: [Step] = []
    var unread = 0
    for (place, commit) in commits.enumerated() {
      // What is left counts as commits to plan: nobody knows yet whether they changed the files.
      guard !Interruption.isWished else {
        unread = commits.count - place
        break
      }
      progress(place, commits.count)
      let after = try tree(of: commit.hash)
      var before: GitTree?
      if let parent = commit.parent { before = try tree(of: parent) }
      guard before.map({ $0 != after }) ?? !after.files.isEmpty else { continue }
      steps.append(Step(commit: commit, after: after, before: before))
    }
    guard !steps.isEmpty || unread > 0 else {
      throw GitCommand.Failure(
        words: since.map { "no commit since '\($0)' touched the files" }
          ?? "no commit holds the files: 'git add' and 'git commit' begin their history")
    }
    self.steps = steps.suffix(last)
    olderCount = steps.count - self.steps.count
    total = min(last, steps.count + unread)
  }

  /// Plans the commits, until somebody presses Ctrl-C.
  ///
  /// - Parameter progress: Called before each plan with those done and how many there are.
  /// - Returns: The trend of the commits that were planned.
  /// - Throws: `Failure` if git cannot give the files, or what reading throws.
  func trend(progress: (_ done: Int, _ total: Int) -> Void) throws -> PlanTrend {
    var states: [GitTree: PlanTrend.State] = [:]
    // The last plan on the way to a tree that has none itself.
    var lastPlans: [GitTree: PlanTrend.Figures] = [:]
    let statesCount = Set(
      steps.flatMap { [$0.after] + ($0.commit.isSide ? [] : $0.before.map { [$0] } ?? []) }
    ).count
    func state(of tree: GitTree, _ commit: String) throws -> PlanTrend.State {
      if let known = states[tree] { return known }
      progress(states.count, statesCount)
      let state = try plan(tree, of: commit)
      states[tree] = state
      return state
    }
    var trend = PlanTrend(
      points: [], total: total, olderCount: olderCount, isCutOff: files.repository.isShallow)
    for step in steps {
      guard !Interruption.isWished else {
        trend.isInterrupted = true
        break
      }
      var before: PlanTrend.Figures?
      if !step.commit.isSide, let tree = step.before, let parent = step.commit.parent {
        before = try state(of: tree, parent).figures ?? lastPlans[tree]
      }
      let after = try state(of: step.after, step.commit.hash)
      // A search that was broken off says nothing of the commit.
      guard !Interruption.isWished else {
        trend.isInterrupted = true
        break
      }
      if !step.commit.isSide { lastPlans[step.after] = after.figures ?? before }
      trend.points.append(
        PlanTrend.Point(
          version: step.commit.version, state: after, before: before,
          isSide: step.commit.isSide))
    }
    trend.isInterrupted = trend.isInterrupted || trend.points.count < total
    return trend
  }

  private func plan(_ tree: GitTree, of commit: String) throws -> PlanTrend.State {
    guard let reading = try files.with(tree, of: commit, read) else { return .absent }
    switch reading {
    case .failure(let failure): return .unplannable(failure.diagnostics.first)
    case .success(let request):
      return PlanPipeline.trendState(of: request) { Interruption.isWished }
    }
  }
}
