package import LinearOptimization
package import PlanModel

/// What a staffing is asked for.
package struct StaffingRequest: Sendable {
  /// How far the search for one objective has come.
  package struct Progress: Hashable, Sendable {
    /// What is made small now.
    package let objective: StaffingObjective
    /// Nodes, the best value and the bound, in the objective's unit.
    package let solve: SolverProgress
  }

  /// What counts, the first most; the finish if nothing is said.
  package var objectives: [StaffingObjective]
  /// The most that the work may cost, in the team's currency.
  package var maxCost: Double?
  /// The moment by which the project must be able to end.
  package var deadline: WorkMoment?
  /// How much work it may cost.
  package var effort: StaffingEffort
  /// Hears of progress, often, on the calling thread; returns whether to go on.
  ///
  /// It goes on returning `false` once it did.
  package var watch: (@Sendable (Progress) -> Bool)?

  /// Creates a request.
  package init(
    _ objectives: [StaffingObjective] = [.finish], maxCost: Double? = nil,
    deadline: WorkMoment? = nil, effort: StaffingEffort = .standard
  ) {
    self.objectives = objectives
    self.maxCost = maxCost
    self.deadline = deadline
    self.effort = effort
  }
}
