/// Why no plan keeps the limits that were set, as far as is known, and what could be had instead.
package struct AllocationShortfall: Hashable, Sendable {
  /// The best that was found of something, and what no plan can beat.
  package struct Reach<Value: Hashable & Sendable>: Hashable, Sendable {
    /// What a plan was found for.
    package var found: Value
    /// No plan has less.
    package var bound: Value
    /// Creates a pair.
    package init(found: Value, bound: Value) {
      self.found = found
      self.bound = bound
    }
  }

  /// The limits.
  package var limits: AllocationLimits
  /// Whether no plan keeps them; else none was found.
  package var isProven: Bool
  /// The earliest release, whatever it costs.
  package var earliest: Reach<WorkMoment>
  /// The earliest release that costs no more than allowed; `nil` if that money is never enough.
  package var earliestWithinCost: Reach<WorkMoment>?
  /// The least cost, whenever it ends; `nil` if cost does not count.
  package var cheapest: Reach<Double>?
  /// The least cost of a release in time; `nil` if none is found in time.
  package var cheapestInTime: Reach<Double>?
  /// Whether somebody stopped the search.
  package var isInterrupted: Bool

  /// Creates a shortfall.
  package init(
    limits: AllocationLimits, isProven: Bool, earliest: Reach<WorkMoment>,
    earliestWithinCost: Reach<WorkMoment>?, cheapest: Reach<Double>?,
    cheapestInTime: Reach<Double>?, isInterrupted: Bool
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
