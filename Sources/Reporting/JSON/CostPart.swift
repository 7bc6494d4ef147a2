import PlanModel

/// What the work costs; `null` if it is not known.
struct CostPart: JSONPart {
  /// The cost.
  let cost: Forecast.Cost?
  /// Of so many trials.
  let trials: Int

  var json: JSONValue {
    guard let cost else { return .null }
    return .object(
      cost.percentiles.map { percentile in
        .init(
          "p\(percentile.percent)",
          [
            "amount": .number(percentile.amount), "error": .number(percentile.error),
            "jointTrials": .integer(percentile.jointTrials),
          ])
      } + [
        .init("mean", .number(cost.mean)),
        .init("standardDeviation", .number(trials > 1 ? cost.standardDeviation : nil)),
        .init("correlationWithRelease", .number(cost.correlationWithRelease)),
      ])
  }
}
