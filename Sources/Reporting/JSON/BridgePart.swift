import PlanModel

/// The way from the promise to P80: parts that add up to the minute, and as printed in days.
struct BridgePart: JSONPart {
  /// The figures of the analysis.
  let figures: AnalysisFigures

  var json: JSONValue {
    guard let bridge = figures.analysis.bridge else { return .null }
    let tenths = figures.tenths(of: bridge)
    return [
      "promisedMinutes": bridge.promised.map { .integer($0.minutes) } ?? .null,
      "parts": .array(bridge.steps.indices) { index in
        let step = bridge.steps[index]
        return [
          "part": .string(step.part.code),
          "minutes": .integer(bridge.parts[index].minutes),
          "days": .number(Double(tenths[index]) / 10),
          "errorMinutes": .number(step.errorMinutes),
          "releaseMinutes": .integer(step.release.minutes),
          "release": .string(figures.plan.finishDay(step.release).description),
        ]
      },
      "minutes": .integer((bridge.end - bridge.origin).minutes),
      "days": .number(Double(tenths.reduce(0, +)) / 10),
    ]
  }
}

extension Bridge.Part {
  /// The part as a stable word.
  fileprivate var code: String {
    switch self {
    case .linksOnly: "links-only"
    case .daysGoneBy: "days-gone-by"
    case .people: "people"
    case .calendar: "calendar"
    case .policy: "policy"
    case .medianBias: "median-bias"
    case .spread: "spread"
    case .correlation: "correlation"
    case .risks: "risks"
    }
  }
}
