import PlanModel

/// What could be had instead of a plan that keeps the limits.
struct ShortfallPart: JSONPart {
  /// What was found.
  let shortfall: AllocationShortfall
  /// The project's working days.
  let axis: WorkAxis

  var json: JSONValue {
    [
      "isProven": .boolean(shortfall.isProven),
      "earliest": release(shortfall.earliest),
      "earliestWithinCost": shortfall.earliestWithinCost.map(release) ?? .null,
      "cheapest": shortfall.cheapest.map(cost) ?? .null,
      "cheapestInTime": shortfall.cheapestInTime.map(cost) ?? .null,
      "isInterrupted": .boolean(shortfall.isInterrupted),
    ]
  }

  private func release(_ reach: AllocationShortfall.Reach<WorkMoment>) -> JSONValue {
    [
      "release": .string(axis.finishDate(of: reach.found).description),
      "lowerBound": .string(axis.finishDate(of: reach.bound).description),
      "releaseMinutes": .integer(reach.found.minutes),
      "lowerBoundMinutes": .integer(reach.bound.minutes),
    ]
  }

  private func cost(_ reach: AllocationShortfall.Reach<Double>) -> JSONValue {
    ["cost": .number(reach.found), "lowerBound": .number(reach.bound)]
  }
}
