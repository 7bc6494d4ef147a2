package import PlanModel

/// What scheduling a project comes to.
package enum SchedulingOutcome: Hashable, Sendable {
  /// Why some activities have no place in any schedule that was found.
  package enum Obstacle: Hashable, Sendable {
    /// Nobody has the skill, or the named owner has not.
    case nobodyEligible
    /// Everybody who may do them leaves, or is never there, before they could be done.
    case nobodyStaysLongEnough
    /// Each alone could be done in time, but people leave before all are.
    ///
    /// That is not a proof: no schedule was found. The one activity is named that had no place in the
    /// schedule that came furthest.
    case noTimeLeft
  }

  /// A schedule against which the checker has nothing to say.
  case scheduled(SchedulingResult)
  /// These activities stay undone, in project order.
  case unschedulable([Activity.ID], Obstacle)
}
