/// How far the search for a plan has come.
package struct SearchProgress: Hashable, Sendable {
  /// Schedules that were tried.
  package var schedules: Int
  /// The finish of the best plan so far.
  package var finish: WorkMoment
  /// No plan finishes before it, as far as is known.
  package var bound: WorkMoment
  /// The objective that is worked on; the finish where nothing else counts.
  package var objective: StaffingObjective
  /// What the plan so far costs; `nil` if cost does not count.
  package var cost: Double?

  /// Creates a report of progress.
  package init(
    schedules: Int, finish: WorkMoment, bound: WorkMoment, objective: StaffingObjective = .finish,
    cost: Double? = nil
  ) {
    self.schedules = schedules
    self.finish = finish
    self.bound = bound
    self.objective = objective
    self.cost = cost
  }
}
