package import PlanModel

/// What a simulation is asked for.
package struct SimulationOptions: Hashable, Sendable {
  /// How much a forecast tells.
  package enum Detail: Hashable, Sendable {
    /// The ends of the plan, its phases and specs, and what the work costs.
    case ends
    /// Also what is said of single activities, of critical paths and of people.
    case everything
  }

  /// The most trials a simulation draws; sums over more might not be exact.
  package static let mostTrials = 1 << 22

  /// The seed; the same seed and inputs give the same forecast.
  package var seed: UInt64
  /// How many trials to draw, in 1...`mostTrials`; with a precision, at most.
  package var trials: Int
  /// Who does what in them.
  package var policy: SimulationPolicy
  /// How many threads to use, at least one; the forecast does not depend on it.
  package var threads: Int
  /// How much to tell; ends alone are told much faster.
  package var detail = Detail.everything
  /// The standard error of P50 and P80 of the release that is small enough.
  ///
  /// The trials are drawn in rounds, each of which doubles their number, from `firstRound` on. After
  /// the first round in which neither error is greater the simulation is at its end.
  package var precision: WorkDuration?

  /// How many trials the first round has if there is a precision.
  package static let firstRound = 1_024

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
