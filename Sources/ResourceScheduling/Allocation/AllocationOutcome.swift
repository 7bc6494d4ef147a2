package import PlanModel

/// What asking for an allocation comes to.
package enum AllocationOutcome: Sendable {
  /// A plan that keeps the limits.
  case allocated(AllocationPlan)
  /// No plan was found that keeps the limits.
  case outOfReach(AllocationShortfall)
  /// Cost is asked for, and nobody's pay is known.
  case noRates
  /// These activities stay undone, in project order.
  case unschedulable([Activity.ID], SchedulingOutcome.Obstacle)
}
