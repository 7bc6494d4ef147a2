/// What a plan must keep to, whatever its objectives.
package struct AllocationLimits: Hashable, Sendable {
  /// The most that the work may cost, in the team's currency.
  package var maxCost: Double?
  /// The last day of a release in time.
  package var deadline: CivilDate?

  /// Creates limits; none unless given.
  package init(maxCost: Double? = nil, deadline: CivilDate? = nil) {
    self.maxCost = maxCost
    self.deadline = deadline
  }

  /// Whether there are none.
  package var isEmpty: Bool { maxCost == nil && deadline == nil }
}
