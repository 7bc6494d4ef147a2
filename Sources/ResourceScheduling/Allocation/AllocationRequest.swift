package import PlanModel

/// What an allocation is asked for.
package struct AllocationRequest: Sendable {
  /// What counts, the first most; objectives that are not named come after them.
  package var objectives: [StaffingObjective]
  /// What the plan must keep to.
  package var limits: AllocationLimits
  /// How much work each schedule may cost that is searched for the finish alone.
  package var scheduling: SchedulingOptions
  /// How much work each question to the staffing model may cost.
  package var staffing: StaffingEffort
  /// Reassignments that may be tried, for up to 100 activities; larger projects get fewer in
  /// proportion.
  package var changes: Int

  /// Creates a request with the standard effort.
  package init(
    _ objectives: [StaffingObjective] = [], limits: AllocationLimits = AllocationLimits()
  ) {
    self.objectives = objectives
    self.limits = limits
    scheduling = SchedulingOptions()
    staffing = StaffingEffort(cutRounds: 20, nodeLimit: 300, integerRounds: 6)
    changes = 6_000
  }

  /// Sets all budgets by one number: schedules that may be tried, and nodes of the integer solver.
  package mutating func setEffort(_ effort: Int) {
    scheduling.scheduleLimit = effort
    scheduling.nodeLimit = effort
    staffing.nodeLimit = max(1, effort)
    changes = effort
  }
}
