/// A checked schedule with what is known of how good it is.
package struct SchedulingResult: Hashable, Sendable {
  /// What the integer program that staffs the project did.
  package enum StaffingSearch: Hashable, Sendable {
    /// It found a staffing, in so many nodes.
    case searched(nodes: Int)
    /// It found none: the solver gave up.
    case gaveUp
    /// It was left out, as the project is too large for it.
    case leftOut
    /// There was nothing to decide: whoever can do a task is like all others who can, or the first
    /// schedule was proved the best.
    case notNeeded
  }

  /// The schedule; the checker found nothing against it.
  package var schedule: Schedule
  /// The best bound.
  package var bound: LowerBound
  /// What the integer program did.
  package var staffingSearch: StaffingSearch
  /// How many schedules were tried; with the same budget the same number everywhere.
  package var schedules: Int
  /// Whether somebody stopped the search before its end; the schedule and its bound hold all the
  /// same.
  package var isInterrupted = false

  /// Creates a result.
  package init(
    schedule: Schedule, bound: LowerBound, staffingSearch: StaffingSearch, schedules: Int
  ) {
    self.schedule = schedule
    self.bound = bound
    self.staffingSearch = staffingSearch
    self.schedules = schedules
  }

  /// Whether the schedule meets the bound, so that none is shorter.
  package var isProvenOptimal: Bool { schedule.finish <= bound.finish }

  /// How far the finish lies above the bound, as a share of the bound; 0 when proven.
  package var gap: Double {
    guard !isProvenOptimal, bound.finish.minutes > 0 else { return 0 }
    return Double(schedule.finish.minutes) / Double(bound.finish.minutes) - 1
  }
}
