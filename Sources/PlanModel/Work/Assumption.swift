/// Something taken for granted because nobody said otherwise; listed in every report.
package enum Assumption: Hashable, Sendable {
  /// No team file: one full-time person for each of these disciplines.
  case onePersonPerDiscipline([Skill])
  /// The activity has no effort: the median of its discipline, or the fixed default, was taken.
  case defaultEffort(Activity.ID, Effort)
  /// The risk names no task, so it hits all of them, or all of its spec.
  case riskHitsEverything(Risk.ID)
  /// The external dependency has no arrival window, so it is taken as there.
  case externalIsThere(ExternalDependency.ID)
  /// These files of a folder have no tasks, so they are no part of the plan.
  case filesLeftOut([String])
  /// No phase owns these activities; they count for the finish only.
  case noPhase([Activity.ID])
}
