import PlanModel

/// What can be reached when only one of the limits counts, or none.
struct PartialReaches {
  /// A timetable that was found, and the bound on the first objective.
  typealias Reach = (table: Timetable, bound: Double)

  /// The earliest plan.
  let earliest: Reach
  /// The earliest plan for the money, if one was found.
  let earliestWithinCost: Reach?
  /// The cheapest plan.
  let cheapest: Reach
  /// The cheapest plan in time, if one was found.
  let cheapestInTime: Reach?

  /// Searches for each.
  ///
  /// - Parameters:
  ///   - limits: The limits that no plan was found to keep.
  ///   - make: Makes a search for an order of objectives and some limits.
  init(
    within limits: AllocationLimits,
    making make: ([StaffingObjective], AllocationLimits) -> AllocationSearch
  ) {
    func reach(_ order: [StaffingObjective], within limits: AllocationLimits) -> Reach? {
      var search = make(order, limits)
      search.run()
      guard search.score.keepsLimits else { return nil }
      return (search.best, search.bounds.first?.value ?? 0)
    }
    func reach(_ order: [StaffingObjective]) -> Reach {
      guard let free = reach(order, within: AllocationLimits()) else {
        preconditionFailure("every plan keeps no limits")
      }
      return free
    }
    earliest = reach([.finish, .cost])
    cheapest = reach([.cost, .finish])
    earliestWithinCost = limits.maxCost.flatMap { most in
      reach([.finish, .cost], within: AllocationLimits(maxCost: most))
    }
    cheapestInTime = limits.deadline.flatMap { day in
      reach([.cost, .finish], within: AllocationLimits(deadline: day))
    }
  }

  /// What was found for one limit each.
  var tables: [Timetable] { [earliestWithinCost, cheapestInTime].compactMap { $0?.table } }
}
