/// Why no plan keeps the limits that were set, as far as is known, and what could be had instead.
package struct AllocationShortfall: Hashable, Sendable {
  /// A plan that was found, and what no plan can beat.
  package struct Offer: Hashable, Sendable {
    /// When its release is.
    package var release: WorkMoment
    /// What it costs; `nil` if no pay is known.
    package var cost: Double?
    /// No plan of the kind is released earlier, or costs less.
    package var bound: Bound
    /// Creates an offer.
    package init(release: WorkMoment, cost: Double?, bound: Bound) {
      self.release = release
      self.cost = cost
      self.bound = bound
    }

    /// Whether no plan of the kind is better, which is proved.
    package var isProven: Bool {
      switch bound {
      case .release(let moment): moment >= release
      case .cost(let least): (cost ?? 0) - least <= 1e-6 * max(1, least)
      }
    }
  }

  /// What no plan can beat.
  package enum Bound: Hashable, Sendable {
    /// A release.
    case release(WorkMoment)
    /// A cost.
    case cost(Double)
  }

  /// The limits.
  package var limits: AllocationLimits
  /// Whether no plan keeps them; else none was found.
  package var isProven: Bool
  /// The earliest release, whatever it costs.
  package var earliest: Offer
  /// The earliest release that costs no more than allowed; `nil` if none was found.
  package var earliestWithinCost: Offer?
  /// The cheapest, whenever it ends; `nil` if cost does not count.
  package var cheapest: Offer?
  /// The cheapest release in time; `nil` if none was found.
  package var cheapestInTime: Offer?
  /// Whether somebody stopped the search.
  package var isInterrupted: Bool

  /// Creates a shortfall.
  package init(
    limits: AllocationLimits, isProven: Bool, earliest: Offer, earliestWithinCost: Offer?,
    cheapest: Offer?, cheapestInTime: Offer?, isInterrupted: Bool
  ) {
    self.limits = limits
    self.isProven = isProven
    self.earliest = earliest
    self.earliestWithinCost = earliestWithinCost
    self.cheapest = cheapest
    self.cheapestInTime = cheapestInTime
    self.isInterrupted = isInterrupted
  }
}
