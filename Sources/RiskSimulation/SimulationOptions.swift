package import PlanModel

/// What a simulation is asked for.
package struct SimulationOptions: Hashable, Sendable {
  /// The most trials a simulation draws; sums over more might not be exact.
  package static let mostTrials = 1 << 22

  /// The seed; the same seed and inputs give the same forecast.
  package var seed: UInt64
  /// How many trials to draw, in 1...`mostTrials`.
  package var trials: Int
  /// Who does what in them.
  package var policy: SimulationPolicy
  /// How many threads to use, at least one; the forecast does not depend on it.
  package var threads: Int

  /// Creates options.
  package init(
    seed: UInt64 = 1, trials: Int = 10_000, policy: SimulationPolicy = .dispatch, threads: Int = 1
  ) {
    self.seed = seed
    self.trials = trials
    self.policy = policy
    self.threads = threads
  }
}
