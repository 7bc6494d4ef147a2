import PlanModel

extension Forecast {
  /// Creates the forecast that a tally of trials says.
  init(
    _ tally: TrialTally, project: Project, phases: PhaseEnds, axis: WorkAxis,
    options: SimulationOptions, certainFinish: WorkMoment
  ) {
    let finishes = OrderStatistics(tally.finishes)
    let slots = phases.slotCount
    let slotEnds = (0..<slots).map { slot in
      OrderStatistics(
        stride(from: slot, to: tally.slotEnds.count, by: slots).map { tally.slotEnds[$0] })
    }
    let phaseForecasts = phases.bounds.map { bound in
      let (ends, offset) =
        switch bound.source {
        case .slot(let slot): (slotEnds[slot], 0)
        case .afterFinish(let offset): (finishes, offset)
        }
      return PhaseForecast(
        phase: bound.phase, end: ends.distribution(offset: offset),
        chance: bound.promise.map {
          ends.chance(of: $0.date, endingAt: $0.minute, offset: offset)
        })
    }
    self.init(
      seed: options.seed, trials: options.trials, policy: options.policy,
      finish: finishes.distribution(),
      release: finishes.distribution(offset: phases.releaseOffset),
      promise: project.promise.map { promise in
        finishes.chance(
          of: promise.date, endingAt: axis.moment(endOf: promise.date).minutes,
          offset: phases.releaseOffset)
      },
      phases: phaseForecasts, allPhasesKept: tally.keptTrials,
      activities: zip(tally.criticalTrials, tally.finishSums).map { critical, sum in
        ActivityForecast(
          criticalTrials: critical, meanFinishMinutes: Double(sum) / Double(options.trials))
      },
      certainFinish: certainFinish)
  }
}
