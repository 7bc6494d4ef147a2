/// A checked schedule with what is known of how good it is.
package struct SchedulingResult: Hashable, Sendable {
  /// How the kept schedule was found.
  package enum Origin: Hashable, Sendable {
    /// From the staffing that GLPK proposed.
    case staffingModel
    /// By giving each activity to whoever finishes it first.
    case earliestFinish
  }

  /// The schedule; the checker found nothing against it.
  package var schedule: Schedule
  /// The best bound.
  package var bound: LowerBound
  /// How it was found.
  package var origin: Origin
  /// Nodes that the integer solver searched.
  package var nodes: Int

  /// Creates a result.
  package init(schedule: Schedule, bound: LowerBound, origin: Origin, nodes: Int) {
    self.schedule = schedule
    self.bound = bound
    self.origin = origin
    self.nodes = nodes
  }

  /// Whether the schedule meets the bound, so that none is shorter.
  package var isProvenOptimal: Bool { schedule.finish <= bound.finish }

  /// How far the finish lies above the bound, as a share of the bound; 0 when proven.
  package var gap: Double {
    guard !isProvenOptimal, bound.finish.minutes > 0 else { return 0 }
    return Double(schedule.finish.minutes) / Double(bound.finish.minutes) - 1
  }
}
