package import PlanModel

/// A rule that a schedule breaks.
package enum ScheduleViolation: Hashable, Sendable {
  /// The entries are not those of the project's activities, one each, in the project's order.
  case incomplete(expected: Activity.ID?, found: Activity.ID?)
  /// The person is not in the team.
  case stranger(Activity.ID, Person.ID)
  /// The person lacks the skill, or somebody else owns the activity.
  case ineligible(Activity.ID, Person.ID)
  /// Not so many different people do the activity as it takes.
  case wrongCrew(Activity.ID, expected: Int, found: Int)
  /// The owner is not among the people who do the activity.
  case ownerMissing(Activity.ID, Person.ID)
  /// The activity does not hold as many different units of the pool as it needs.
  case wrongUnits(Activity.ID, Pool.ID)
  /// The activity starts before the project.
  case beforeProjectStart(Activity.ID)
  /// The activity starts before its not-before day or an arrival that it waits for.
  case beforeRelease(Activity.ID)
  /// All people who do the activity are away in the minute in which it starts.
  case awayAtStart(Activity.ID, [Person.ID])
  /// The finish is not the first minute by which the effort is done; `nil` if there is none.
  case wrongFinish(Activity.ID, expected: WorkMoment?)
  /// The person does the second before the first is finished.
  case overlap(Activity.ID, Activity.ID, Person.ID)
  /// The second holds a unit of the pool before the first is finished.
  case unitOverlap(Activity.ID, Activity.ID, Pool.ID, unit: Int)
  /// The events that the relation ties are too close.
  case relation(PrecedenceRelation)
}
