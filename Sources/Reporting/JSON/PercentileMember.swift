import PlanModel

extension PlanFigures {
  /// A percentile of an end as a member of a distribution, with its sampling error.
  func member(_ percentile: Forecast.Percentile) -> JSONValue.Member {
    JSONValue.Member(
      "p\(percentile.percent)",
      [
        "date": .string(finishDay(percentile.moment).description),
        "workingMinutes": .integer(percentile.moment.minutes),
        "errorMinutes": percentile.error.map { .integer($0.minutes) } ?? .null,
      ])
  }
}
