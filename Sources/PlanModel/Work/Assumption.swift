/// Something taken for granted because nobody said otherwise; listed in every report.
package enum Assumption: Hashable, Sendable {
  /// No team file: one full-time person for each of these disciplines.
  case onePersonPerDiscipline([Skill])
  /// The activity has no effort: the median of its discipline, or the fixed default, was taken.
  case defaultEffort(Activity.ID, Effort)
  /// So many of all activities of a spec have no effort: so much was taken for each of them.
  case noEfforts(count: Int, total: Int, Effort)
  /// The risk names no task, so it hits all of them, or all of its spec.
  case riskHitsEverything(Risk.ID)
  /// The external dependency has no arrival window, so it is taken as there.
  case externalIsThere(ExternalDependency.ID)
  /// These files of a folder have no tasks, so they are no part of the plan.
  case filesLeftOut([String])
  /// No phase owns these activities; they count for the finish only.
  case noPhase([Activity.ID])
  /// So many activities are done, or will not be done, by their rows; they are planned as open.
  case plannedAsOpen(done: Int, cancelled: Int)
  /// These activities ask for more than one person; the plan gives each to one.
  case onePersonPerTask([Activity.ID])
  /// The spec names this owner for these activities, who cannot be bound to them.
  case unboundOwner(String, of: [Activity.ID], UnboundOwnerReason)

  /// Why an owner that the spec names is not bound to an activity.
  package enum UnboundOwnerReason: Hashable, Sendable {
    /// More than one person is named.
    case several
    /// Nobody in the team file is called so; the nearest name, if one is near.
    case nobody(near: String?)
    /// The person lacks the skill that the activities ask for.
    case lacksSkill(Skill)
  }
}
