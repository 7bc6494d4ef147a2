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
    func statistics(_ source: PhaseEnds.Source) -> OrderStatistics {
      source.slot.map { slotEnds[$0] } ?? finishes
    }
    let phaseForecasts = phases.bounds.map { bound in
      let (ends, offset) = (statistics(bound.source), bound.source.offset)
      return PhaseForecast(
        phase: bound.phase, end: ends.distribution(offset: offset),
        chance: bound.promise.map {
          ends.chance(of: $0.date, endingAt: $0.minute, offset: offset)
        })
    }
    let only = phases.releases.count == 1 ? phases.releases[0].source : nil
    let releases =
      only.map(statistics)
      ?? OrderStatistics(
        tally.finishes.enumerated().map { trial, finish in
          phases.release(
            slotEnds: tally.slotEnds[trial * slots..<(trial + 1) * slots], finish: finish)
        })
    let offset = only?.offset ?? 0
    self.init(
      seed: options.seed, trials: options.trials, policy: options.policy,
      finish: finishes.distribution(),
      release: releases.distribution(offset: offset),
      promise: project.promise.map { promise in
        releases.chance(
          of: promise.date, endingAt: axis.moment(endOf: promise.date).minutes, offset: offset)
      },
      phases: phaseForecasts, allPhasesKept: tally.keptTrials,
      activities: zip(tally.criticalTrials, tally.finishSums).map { critical, sum in
        ActivityForecast(
          criticalTrials: critical, meanFinishMinutes: Double(sum) / Double(options.trials))
      },
      certainFinish: certainFinish)
    guard phases.releases.count > 1 else { return }
    specs = phases.releases.map { spec, source in
      let ends = statistics(source)
      return SpecForecast(
        spec: spec, finish: ends.distribution(),
        release: ends.distribution(offset: source.offset))
    }
  }
}
