package import PlanModel

/// Follows runs of the engine: told how far they are, and asked whether to go on.
package struct RunWatch: Sendable {
  /// Called after each run with the stage, how many of its runs are done, and how many there are.
  ///
  /// Calls come one after the other, from any thread.
  package var progress: @Sendable (AnalysisStage, _ done: Int, _ total: Int) -> Void
  /// Asked before each run.
  package var shouldStop: @Sendable () -> Bool

  /// Creates a watch; by default one that does nothing.
  package init(
    progress: @escaping @Sendable (AnalysisStage, _ done: Int, _ total: Int) -> Void = { _, _, _ in
    },
    shouldStop: @escaping @Sendable () -> Bool = { false }
  ) {
    self.progress = progress
    self.shouldStop = shouldStop
  }
}
