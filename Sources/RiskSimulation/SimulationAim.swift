import PlanModel

/// What a simulation is made for, whoever plays its blocks.
protocol SimulationAim {
  /// What it comes to.
  associatedtype Result

  /// Plays the trials.
  ///
  /// - Parameters:
  ///   - run: The simulation.
  ///   - certainFinish: The finish when nothing is uncertain.
  ///   - player: Creates a player of blocks of a width.
  /// - Returns: What the simulation comes to.
  static func result<Player: BlockPlayer & ~Copyable>(
    of run: SimulationRun, certainFinish: () -> WorkMoment,
    player: @escaping @Sendable (_ width: Int) -> Player
  ) -> Result
}

/// A simulation that is made for a forecast.
enum ForecastAim: SimulationAim {
  static func result<Player: BlockPlayer & ~Copyable>(
    of run: SimulationRun, certainFinish: () -> WorkMoment,
    player: @escaping @Sendable (_ width: Int) -> Player
  ) -> Forecast {
    run.forecast(certainFinish: certainFinish(), player: player)
  }
}

/// A simulation that is made for the ends of its trials.
enum EndsAim: SimulationAim {
  static func result<Player: BlockPlayer & ~Copyable>(
    of run: SimulationRun, certainFinish: () -> WorkMoment,
    player: @escaping @Sendable (_ width: Int) -> Player
  ) -> TrialEnds {
    run.ends(player: player)
  }
}

/// A simulation that is made for all that comes of its trials.
enum OutcomesAim: SimulationAim {
  static func result<Player: BlockPlayer & ~Copyable>(
    of run: SimulationRun, certainFinish: () -> WorkMoment,
    player: @escaping @Sendable (_ width: Int) -> Player
  ) -> TrialOutcomes {
    run.outcomes(player: player)
  }
}
