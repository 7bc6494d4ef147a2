/// How much work a schedule may cost.
///
/// Budgets are counts, never seconds, so that the same project has the same plan everywhere.
package struct SchedulingOptions: Hashable, Sendable {
  /// Nodes of the search tree that the integer solver may build.
  package var nodeLimit: Int
  /// Rounds in which violated cuts are added to the relaxation.
  package var cutRounds: Int
  /// Yes-or-no decisions, or activities, above which the staffing model is left out.
  ///
  /// GLPK's time for one relaxation grows faster than its size; a larger project is scheduled by
  /// list scheduling alone, and its bound is the best of the others.
  package var decisionLimit: Int
  /// Schedules that may be tried, for up to 500 activities; larger projects get fewer in proportion.
  ///
  /// Where people differ, a schedule that changes little of the one before counts a fiftieth.
  package var scheduleLimit: Int
  /// Steps that a proof on a grid may take: visits of activities and links.
  package var proofSteps: Int

  /// A search of a few schedules, for plans that only have to be valid.
  package static let brief = SchedulingOptions(scheduleLimit: 200, proofSteps: 1_000_000)

  /// Creates options; the defaults plan 50 activities for 6 people in well below 0.3 s.
  package init(
    nodeLimit: Int = 60, cutRounds: Int = 8, decisionLimit: Int = 600,
    scheduleLimit: Int = 10_000, proofSteps: Int = 20_000_000
  ) {
    self.nodeLimit = nodeLimit
    self.cutRounds = cutRounds
    self.decisionLimit = decisionLimit
    self.scheduleLimit = scheduleLimit
    self.proofSteps = proofSteps
  }

  /// What the staffing model may cost.
  var staffingEffort: StaffingEffort {
    StaffingEffort(cutRounds: cutRounds, nodeLimit: nodeLimit, integerRounds: 1)
  }
}
