package import PlanModel

/// What asking for a staffing comes to.
package enum StaffingOutcome: Hashable, Sendable {
  /// Why no staffing keeps both limits, as far as the model says.
  package enum Conflict: Hashable, Sendable {
    /// Every staffing costs at least so much.
    case tooExpensive(leastCost: Double)
    /// No staffing lets the project end before this moment.
    case tooLate(earliest: WorkMoment)
    /// Each limit can be kept alone: what the deadline costs at least, and the earliest end for
    /// the money.
    case both(leastCost: Double, earliest: WorkMoment)
  }

  /// A staffing.
  case staffed(StaffingPlan)
  /// No staffing keeps the limits; this is proven.
  case infeasible(Conflict)
  /// These people may do something, but their pay is not known, and cost is asked for.
  case unpaid([Person.ID])
  /// Too few people may do these activities, or the pools are too small for them.
  case impossible([Activity.ID])
  /// The search ended before it found a staffing that keeps the limits.
  case undecided
  /// The solver gave up, for the reason it gives.
  case gaveUp(String)
}

/// Who may do what, so that the plan is good at what was asked for.
package struct StaffingPlan: Hashable, Sendable {
  /// What an objective came to.
  package struct Value: Hashable, Sendable {
    /// The objective.
    package let objective: StaffingObjective
    /// Its value in the model: minutes, money, or the share of the busiest person.
    package let value: Double
    /// No staffing that is as good at the objectives before has less.
    package let bound: Double

    /// Whether the value is proven to be the least.
    package var isProven: Bool { value - bound <= 1e-6 * max(1, abs(value)) }
  }

  /// The people who may do each activity, in the order of the project's activities.
  ///
  /// A scheduler chooses among them: the model cannot tell them apart.
  package let candidates: [[Person.ID]]
  /// What each objective came to, in the order they were asked for.
  package let values: [Value]
  /// Nodes of all search trees.
  package let nodes: Int
  /// Head–tail cuts in use at the end.
  package let cuts: Int
  /// Rounds in which relaxations were solved.
  package let rounds: Int
  /// Whether the watch ended the search, so that more might be found.
  package let wasEnded: Bool

  /// The first moment at which any schedule of such a staffing can end, if it was asked for.
  package var earliestFinish: WorkMoment? {
    values.first { $0.objective == .finish }.map { WorkMoment(minutes: Int($0.bound)) }
  }
}
