import PlanModel

extension Forecast {
  /// Creates the forecast that a tally of trials says; that of activities is added apart.
  init(
    _ tally: TrialTally, plan: SimulatedPlan, options: SimulationOptions,
    certainFinish: WorkMoment
  ) {
    let (phases, slots) = (plan.phases, plan.phases.slotCount)
    let finishes = OrderStatistics(tally.finishes)
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
    let releaseMinutes = phases.releaseMinutes(of: tally)
    let only = phases.releases.count == 1 ? phases.releases[0].source : nil
    let releases = only.map(statistics) ?? OrderStatistics(releaseMinutes)
    let offset = only?.offset ?? 0
    let promise = plan.project.promise.map { promise in
      (date: promise.date, minute: plan.axis.moment(endOf: promise.date).minutes)
    }
    let keepsPhases = tally.finishes.indices.map { trial in
      phases.areKept(
        slotEnds: tally.slotEnds[trial * slots..<(trial + 1) * slots],
        finish: tally.finishes[trial])
    }
    self.init(
      seed: options.seed, trials: tally.finishes.count, policy: options.policy,
      finish: finishes.distribution(), release: releases.distribution(offset: offset),
      promise: promise.map {
        releases.chance(of: $0.date, endingAt: $0.minute, offset: offset)
      },
      phases: phaseForecasts, allPhasesKept: keepsPhases.count { $0 }, activities: [],
      certainFinish: certainFinish)
    allPromisesKept = zip(keepsPhases, releaseMinutes).count { keepsPhases, release in
      keepsPhases && release <= promise?.minute ?? .max
    }
    cost = tally.costs.isEmpty ? nil : Cost(tally.costs, releases: releaseMinutes)
    guard phases.releases.count > 1 else { return }
    specs = phases.releases.map { spec, source in
      let ends = statistics(source)
      return SpecForecast(
        spec: spec, finish: ends.distribution(),
        release: ends.distribution(offset: source.offset))
    }
  }

  /// Adds what was counted of activities and people.
  mutating func add(_ tally: ActivityTally, grid: HistogramGrid, plan: SimulatedPlan) {
    let indices = SensitivityIndices(tally)
    activities = (0..<plan.model.count).map { position in
      ActivityForecast(
        criticalTrials: tally.sums[position].critical,
        meanFinishMinutes: Double(tally.sums[position].finish) / Double(tally.trials),
        finish: HistogramPercentiles(tally, grid: grid, position: position)
          .percentiles([10, 50, 80, 95]),
        meanDurationMinutes: indices.meanDuration(position),
        durationDeviationMinutes: indices.durationDeviation(position),
        cruciality: indices.cruciality(position), sensitivity: indices.sensitivity(position),
        significance: indices.significance(position))
    }
  }
}
