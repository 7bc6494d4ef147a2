import PlanModel

/// Why no more trials were drawn.
struct TrialEndingPart: JSONPart {
  /// The reason.
  let ending: TrialEnding

  var json: JSONValue {
    var (most, precision): (Int?, WorkDuration?)
    let reason: String
    switch ending {
    case .complete: reason = "complete"
    case .precise(let asked): (reason, precision) = ("precise", asked)
    case .exhausted(let asked): (reason, precision) = ("exhausted", asked)
    case .stopped(let count): (reason, most) = ("stopped", count)
    }
    return [
      "reason": .string(reason),
      "precisionMinutes": precision.map { .integer($0.minutes) } ?? .null,
      "mostTrials": most.map { .integer($0) } ?? .null,
    ]
  }
}
