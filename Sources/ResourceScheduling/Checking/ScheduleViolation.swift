package import PlanModel

/// A rule that a schedule breaks.
package enum ScheduleViolation: Hashable, Sendable {
  /// The entries are not those of the project's activities, one each, in the project's order.
  case incomplete(expected: Activity.ID?, found: Activity.ID?)
  /// The person is not in the team.
  case stranger(Activity.ID, Person.ID)
  /// The person lacks the skill, or somebody else owns the activity.
  case ineligible(Activity.ID, Person.ID)
  /// The activity starts before the project.
  case beforeProjectStart(Activity.ID)
  /// The activity starts before its not-before day or an arrival that it waits for.
  case beforeRelease(Activity.ID)
  /// The person is away in the minute in which the activity starts.
  case awayAtStart(Activity.ID, Person.ID)
  /// The finish is not the first minute by which the effort is done; `nil` if there is none.
  case wrongFinish(Activity.ID, expected: WorkMoment?)
  /// The person does the second before the first is finished.
  case overlap(Activity.ID, Activity.ID, Person.ID)
  /// The events that the relation ties are too close.
  case relation(PrecedenceRelation)
}
