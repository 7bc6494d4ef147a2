import PlanModel
import RiskSimulation

/// Chooses the levers that get a full run, after a short one of each.
struct LeverScreening: Sendable {
  /// The trials of the plan, few and with little effort for plans.
  let trials: PlannedTrials

  /// How many levers are screened for each one that is chosen.
  private static let screenedPerChosen = 4
  /// The fewest levers that are screened, if there are so many.
  private static let fewestScreened = 120

  /// Returns so many levers at most: those that gain most in a short run.
  ///
  /// Levers far down in the order of `actions` are not screened where there are very many.
  ///
  /// - Parameters:
  ///   - actions: The levers, the most promising of each kind first.
  ///   - limit: How many are chosen at most.
  ///   - runs: Who makes the short runs; they are not told as progress.
  /// - Returns: The chosen levers in the order of `actions`, and how many more there are.
  func chosen(
    from actions: [Lever.Action], atMost limit: Int, _ runs: ConcurrentRuns
  ) -> (chosen: [Lever.Action], leftOut: Int) {
    guard actions.count > limit else { return (actions, 0) }
    // Fewer than `actions` are asked for, so that the product cannot overflow.
    let most = max(Self.fewestScreened, limit * Self.screenedPerChosen)
    let screened = Array(actions.prefix(most))
    let silent = ConcurrentRuns(
      threads: runs.threads, watch: RunWatch(shouldStop: runs.watch.shouldStop))
    let ends = silent.results(for: .levers, screened, run: lateEnd).map { $0 ?? nil }
    let ranked = screened.indices.sorted { left, right in
      (ends[left] ?? .max, left) < (ends[right] ?? .max, right)
    }
    let chosen = ranked.prefix(limit).sorted().map { screened[$0] }
    return (chosen, actions.count - chosen.count)
  }

  /// The mean release of the trials between P70 and P90 with a lever; `nil` without a plan.
  ///
  /// A mean of order statistics strays less than the single one at P80.
  private func lateEnd(of action: Lever.Action) -> Int? {
    let releases: [Int]?
    if case .removeRisk(let id) = action {
      releases = trials.ends(without: [.risk(id)]).releases
    } else {
      releases = trials.replanned(action.applied(to: trials.project))?.ends.releases
    }
    guard let sorted = releases?.sorted() else { return nil }
    let first = sorted.count * 7 / 10
    let late = sorted[first..<max(first + 1, sorted.count * 9 / 10)]
    return late.reduce(0, +) / late.count
  }
}
