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
  /// Schedules that may be generated, in each of the two searches, for up to 200 activities.
  ///
  /// Larger projects get fewer in proportion, but never fewer than the plain priority rules.
  package var scheduleLimit: Int

  /// Creates options; the defaults plan 50 activities for 6 people in well below 0.3 s.
  package init(
    nodeLimit: Int = 60, cutRounds: Int = 8, decisionLimit: Int = 600, scheduleLimit: Int = 200
  ) {
    self.nodeLimit = nodeLimit
    self.cutRounds = cutRounds
    self.decisionLimit = decisionLimit
    self.scheduleLimit = scheduleLimit
  }

  /// What the staffing model may cost.
  var staffingEffort: StaffingEffort {
    StaffingEffort(cutRounds: cutRounds, nodeLimit: nodeLimit, integerRounds: 1)
  }
}
