/// What looks on while a simulation runs, and may end it early.
package struct SimulationWatch: Sendable {
  /// Called with the trials that are done and those that are still to come at most, often and from
  /// any thread; a later call may tell of fewer trials than an earlier one.
  package var progress: @Sendable (_ done: Int, _ most: Int) -> Void
  /// Asked after each block of trials; once it says yes, no further block is begun.
  package var shouldStop: @Sendable () -> Bool

  /// Creates a watch.
  package init(
    progress: @escaping @Sendable (_ done: Int, _ most: Int) -> Void = { _, _ in },
    shouldStop: @escaping @Sendable () -> Bool = { false }
  ) {
    self.progress = progress
    self.shouldStop = shouldStop
  }
}
