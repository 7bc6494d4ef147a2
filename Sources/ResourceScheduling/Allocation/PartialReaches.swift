import PlanModel

/// What can be reached when only one of the limits counts, or none.
struct PartialReaches {
  /// A timetable that was found, and the bound on the first objective.
  typealias Reach = (table: Timetable, bound: Double)

  /// The earliest plan for the money, if one was found.
  private(set) var earliestWithinCost: Reach?
  /// The cheapest plan.
  private(set) var cheapest: Reach?
  /// The cheapest plan in time, if one was found.
  private(set) var cheapestInTime: Reach?
  private let limits: AllocationLimits
  private let make: ([StaffingObjective], AllocationLimits) -> AllocationSearch

  /// Prepares the searches that `make` makes for an order and limits.
  init(
    limits: AllocationLimits,
    making make: @escaping ([StaffingObjective], AllocationLimits) -> AllocationSearch
  ) {
    self.limits = limits
    self.make = make
  }

  /// What was found for one limit each.
  var tables: [Timetable] { [earliestWithinCost, cheapestInTime].compactMap { $0?.table } }

  /// Searches for each.
  mutating func search() {
    cheapest = reach([.cost, .finish], within: AllocationLimits())
    if let maxCost = limits.maxCost {
      earliestWithinCost = reach([.finish, .cost], within: AllocationLimits(maxCost: maxCost))
    }
    if let deadline = limits.deadline {
      cheapestInTime = reach([.cost, .finish], within: AllocationLimits(deadline: deadline))
    }
  }

  private func reach(_ order: [StaffingObjective], within limits: AllocationLimits) -> Reach? {
    var search = make(order, limits)
    search.run()
    guard search.score.keepsLimits, let bound = search.bounds.first else { return nil }
    return (search.best, bound.value)
  }
}
