import PlanModel

/// What may happen, with the sampling error of every figure.
struct ForecastPart: JSONPart {
  /// The figures of the plan.
  let figures: PlanFigures

  var json: JSONValue {
    let forecast = figures.forecast
    return [
      "seed": .unsigned(forecast.seed),
      "trials": .integer(forecast.trials),
      "ending": TrialEndingPart(ending: figures.plan.trialEnding).json,
      "policy": .string(forecast.policy.rawValue),
      "policyDifferenceMinutes": .integer(figures.policyDifference.minutes),
      "finish": json(of: forecast.finish),
      "release": json(of: forecast.release),
      "promise": json(of: forecast.promise),
      "phases": .array(forecast.phases) { phase in
        let read = figures.project.phases.first { $0.id == phase.phase }
        return [
          "name": .string(read?.name ?? ""),
          "spec": .text(read.flatMap { $0.spec.isEmpty ? nil : $0.spec }),
          "promised": .text(describing: phase.chance?.date),
          "chance": json(of: phase.chance),
          "end": json(of: phase.end),
        ]
      },
      "specs": .array(forecast.specs) { spec in
        [
          "name": .string(spec.spec), "finish": json(of: spec.finish),
          "release": json(of: spec.release),
        ]
      },
      "allPhasesKept": kept(forecast.allPhasesKept, isAnyPromised: isAnyPhasePromised),
      "allPromisesKept": kept(
        forecast.allPromisesKept, isAnyPromised: isAnyPhasePromised || forecast.promise != nil),
      "cost": CostPart(cost: forecast.cost, trials: forecast.trials).json,
      "peopleWithoutRate": .array(figures.peopleWithoutRate) { .string($0.name) },
      "loads": .array(forecast.loads) { load in
        [
          "person": .string(load.person.name), "workedMinutes": .number(load.workedMinutes),
          "idleMinutes": .number(load.idleMinutes), "load": .number(load.share),
        ]
      },
      "tasks": TaskForecastsPart(figures: figures).json,
      "criticalPaths": .array(forecast.criticalPaths) { path in
        [
          "trials": .integer(path.trials),
          "tasks": .array(path.activities) { .string($0.text) },
        ]
      },
      "criticality": .object(
        figures.project.activities.enumerated().map { position, activity in
          JSONValue.Member(activity.id.text, .number(forecast.criticality(position)))
        }),
    ]
  }

  private var isAnyPhasePromised: Bool {
    figures.forecast.phases.contains { $0.chance != nil }
  }

  /// How many trials keep all promises of a kind; null where nothing is promised.
  private func kept(_ hits: Int, isAnyPromised: Bool) -> JSONValue {
    guard isAnyPromised else { return .null }
    return ["hits": .integer(hits), "trials": .integer(figures.forecast.trials)]
  }

  private func json(of distribution: Forecast.Distribution) -> JSONValue {
    return .object(
      distribution.percentiles.map(figures.member) + [
        .init("meanMinutes", .number(distribution.meanMinutes)),
        .init(
          "standardDeviationMinutes",
          .number(figures.forecast.trials > 1 ? distribution.standardDeviationMinutes : nil)),
      ])
  }

  private func json(of chance: Forecast.Chance?) -> JSONValue {
    guard let chance else { return .null }
    return [
      "date": .string(chance.date.description),
      "hits": .integer(chance.hits),
      "trials": .integer(chance.trials),
      "share": .number(chance.share),
      "error": .number(chance.error),
    ]
  }
}
