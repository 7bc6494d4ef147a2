package import PlanModel

/// Follows the making of a plan: told how far it is, and asked whether to be content with that.
package struct PlanWatch: Sendable {
  /// Hears, with the project, of the best schedule so far.
  package var search: @Sendable (SearchProgress, Project) -> Void
  /// Told once that there is a schedule and that its trials begin.
  package var trialsBegin: @Sendable () -> Void
  /// Hears how many trials are done and how many there are at most, often and from any thread; a
  /// later call may tell of fewer trials than an earlier one.
  package var trials: @Sendable (_ done: Int, _ most: Int) -> Void
  /// Hears of the plan with its forecast, before the runs of an analysis.
  package var planned: @Sendable (Plan) -> Void
  /// Hears after each further run of an analysis of its stage, of the runs done in it, and of how
  /// many there are; one call after the other, from any thread.
  package var runs: @Sendable (AnalysisStage, _ done: Int, _ total: Int) -> Void
  /// Asked now and then whether to be content with what there is: the best schedule so far, or
  /// once the trials have begun, the trials and runs that are done.
  package var shouldStop: @Sendable () -> Bool

  /// Creates a watch; by default one that does nothing.
  package init(
    search: @escaping @Sendable (SearchProgress, Project) -> Void = { _, _ in },
    trialsBegin: @escaping @Sendable () -> Void = {},
    trials: @escaping @Sendable (_ done: Int, _ most: Int) -> Void = { _, _ in },
    planned: @escaping @Sendable (Plan) -> Void = { _ in },
    runs: @escaping @Sendable (AnalysisStage, _ done: Int, _ total: Int) -> Void = { _, _, _ in },
    shouldStop: @escaping @Sendable () -> Bool = { false }
  ) {
    self.search = search
    self.trialsBegin = trialsBegin
    self.trials = trials
    self.planned = planned
    self.runs = runs
    self.shouldStop = shouldStop
  }
}
