package import NetworkAnalysis
package import PlanModel

/// Monte Carlo over a plan: plays it again and again with efforts, risks and arrivals drawn anew.
package enum Simulation {
  /// Returns what may happen to a plan.
  ///
  /// The same inputs, seed and number of trials give the same forecast to the last bit, however
  /// many threads take part.
  ///
  /// - Parameters:
  ///   - project: What is to be done, with its risks and external dependencies.
  ///   - network: The project's relations.
  ///   - schedule: The plan: who does what, and in which order.
  ///   - options: Seed, trials, policy and threads.
  ///   - watch: What looks on, and may end the simulation early.
  /// - Returns: The forecast; its activities are in the order of the project's.
  /// - Complexity: O(*t*·(*n* + *m*)·log *n*) for *t* trials, *n* activities and *m* relations; with
  ///   links only, the logarithm is not there.
  package static func forecast(
    of project: Project, network: PrecedenceNetwork, schedule: Schedule,
    options: SimulationOptions, watch: SimulationWatch = SimulationWatch()
  ) -> Forecast {
    play(of: project, network: network, schedule: schedule, options: options, watch: watch)
      .play(ForecastAim.self)
  }

  /// Returns the same forecast for every size of blocks, which is rounded up as blocks need it.
  package static func forecast(
    of project: Project, network: PrecedenceNetwork, schedule: Schedule,
    options: SimulationOptions, watch: SimulationWatch = SimulationWatch(), blockSize: Int
  ) -> Forecast {
    play(
      of: project, network: network, schedule: schedule, options: options, watch: watch,
      blockSize: blockSize
    ).play(ForecastAim.self)
  }

  /// Returns when each trial of a plan ends, without any other statistics.
  ///
  /// The trials are those of `forecast` with the same arguments.
  ///
  /// - Parameters:
  ///   - project: What is to be done, with its risks and external dependencies.
  ///   - network: The project's relations.
  ///   - schedule: The plan: who does what, and in which order.
  ///   - options: Seed, trials, policy and threads.
  /// - Returns: The ends in the order of the trials; the same for any number of threads.
  package static func trialEnds(
    of project: Project, network: PrecedenceNetwork, schedule: Schedule,
    options: SimulationOptions
  ) -> TrialEnds {
    endsOnly(of: project, network: network, schedule: schedule, options: options)
      .play(EndsAim.self)
  }

  /// Returns all that came of each trial of a plan, but for single activities.
  ///
  /// The trials are those of `forecast` with the same arguments.
  ///
  /// - Parameters:
  ///   - project: What is to be done, with its risks and external dependencies.
  ///   - network: The project's relations.
  ///   - schedule: The plan: who does what, and in which order.
  ///   - options: Seed, trials, policy and threads.
  /// - Returns: The outcomes in the order of the trials; the same for any number of threads.
  package static func trialOutcomes(
    of project: Project, network: PrecedenceNetwork, schedule: Schedule,
    options: SimulationOptions
  ) -> TrialOutcomes {
    endsOnly(of: project, network: network, schedule: schedule, options: options)
      .play(OutcomesAim.self)
  }

  private static func endsOnly(
    of project: Project, network: PrecedenceNetwork, schedule: Schedule,
    options: SimulationOptions
  ) -> PolicyPlay {
    var options = options
    options.detail = .ends
    return play(of: project, network: network, schedule: schedule, options: options)
  }

  private static func play(
    of project: Project, network: PrecedenceNetwork, schedule: Schedule,
    options: SimulationOptions, watch: SimulationWatch = SimulationWatch(), blockSize: Int? = nil
  ) -> PolicyPlay {
    precondition((1...SimulationOptions.mostTrials).contains(options.trials))
    precondition(options.threads > 0 && blockSize ?? 1 > 0)
    return PolicyPlay(
      plan: SimulatedPlan(
        project: project, network: network, schedule: schedule, options: options),
      options: options, watch: watch, blockSize: blockSize,
      topologicalOrder: network.topologicalOrder)
  }
}
