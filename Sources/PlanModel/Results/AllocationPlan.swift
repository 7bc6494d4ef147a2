/// Who does what and when, how good that is at each objective, and why each task went to whom.
package struct AllocationPlan: Sendable {
  /// The schedule; the checker found nothing against it.
  package var schedule: Schedule
  /// When its release is.
  package var release: WorkMoment
  /// What it must keep to, and does.
  package var limits: AllocationLimits
  /// What it comes to at each objective, the most important first.
  package var values: [ObjectiveValue]
  /// The moment up to which loads are counted as shares of what people offer.
  package var horizon: WorkMoment
  /// What each person does, in the team's order.
  package var people: [AllocatedPerson]
  /// What all work costs; `nil` if no pay is known.
  package var cost: Double?
  /// People who may do something and whose pay is not known: their hours count as nothing.
  package var unpaid: [Person.ID]
  /// What holds the finish up: by the bound, if it names people or a pool, then by the plan.
  package var bottlenecks: [Bottleneck]
  /// Why each activity went to whom it went, in project order; `nil` if there are too many.
  package var choices: [AllocationChoice]?
  /// How many schedules were tried.
  package var schedules: Int
  /// Nodes of all search trees of the integer solver.
  package var nodes: Int
  /// Whether somebody stopped the search before its end.
  package var isInterrupted: Bool

  /// Creates a plan.
  package init(
    schedule: Schedule, release: WorkMoment, limits: AllocationLimits, values: [ObjectiveValue],
    horizon: WorkMoment, people: [AllocatedPerson], cost: Double?, unpaid: [Person.ID],
    bottlenecks: [Bottleneck], choices: [AllocationChoice]?, schedules: Int, nodes: Int,
    isInterrupted: Bool
  ) {
    self.schedule = schedule
    self.release = release
    self.limits = limits
    self.values = values
    self.horizon = horizon
    self.people = people
    self.cost = cost
    self.unpaid = unpaid
    self.bottlenecks = bottlenecks
    self.choices = choices
    self.schedules = schedules
    self.nodes = nodes
    self.isInterrupted = isInterrupted
  }

  /// Hours that people offer between their first and last day and do not work, of all together.
  package var idleHours: Double { people.reduce(0) { $0 + $1.idleHours } }

  /// The largest load of anybody, as a share of what they offer up to the horizon.
  package var largestLoad: Double {
    values.first { $0.objective == .balance }?.value ?? 0
  }
}
