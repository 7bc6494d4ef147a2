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
      "earliest": offer(shortfall.earliest),
      "earliestWithinCost": shortfall.earliestWithinCost.map(offer) ?? .null,
      "cheapest": shortfall.cheapest.map(offer) ?? .null,
      "cheapestInTime": shortfall.cheapestInTime.map(offer) ?? .null,
      "isInterrupted": .boolean(shortfall.isInterrupted),
    ]
  }

  private func offer(_ offer: AllocationShortfall.Offer) -> JSONValue {
    var release = JSONValue.null
    var cost = JSONValue.null
    switch offer.bound {
    case .release(let moment): release = .string(axis.finishDate(of: moment).description)
    case .cost(let least): cost = .number(least)
    }
    return [
      "release": .string(axis.finishDate(of: offer.release).description),
      "releaseMinutes": .integer(offer.release.minutes),
      "cost": .number(offer.cost),
      "releaseLowerBound": release,
      "costLowerBound": cost,
      "isProven": .boolean(offer.isProven),
    ]
  }
}
