/// Something that makes a plan late or unsure, taken away to see what it costs.
///
/// The plan itself stays as it is: who does what, and in which order.
package enum Switch: Hashable, Sendable {
  /// The risk never happens.
  case risk(Risk.ID)
  /// No risk ever happens.
  case risks
  /// The task never has to be done again.
  case rework(Activity.ID)
  /// No task ever has to be done again.
  case reworks
  /// The task always takes the median of what is believed of its effort.
  case taskSpread(Activity.ID)
  /// Every task of the discipline takes the median of what is believed of its effort.
  case disciplineSpread(Skill)
  /// Every task takes the median of what is believed of its effort.
  case spread
  /// Efforts vary independently: nothing is common to all, to a discipline or to a person.
  case commonFactors
  /// Every task takes its likely effort: no spread, and no median off it.
  case beliefs
  /// The external dependency arrives on the day that the plan counts on, and no risk puts it off.
  case arrivalSpread(ExternalDependency.ID)
  /// Every external dependency arrives on the day that the plan counts on, and none is put off.
  case arrivalSpreads
  /// Nothing waits for the external dependency: it is there from the start.
  case arrival(ExternalDependency.ID)
  /// Every external dependency is there from the start.
  case arrivals
  /// The person takes no leave.
  case leave(Person.ID)
  /// Nobody takes leave.
  case leaves
  /// The person never falls ill.
  case sickness(Person.ID)
  /// Nobody falls ill.
  case sicknesses
  /// Everybody is there full time on every working day, and no task has a not-before day.
  case calendar
  /// The rest is planned from the start and not from the as-of day.
  case daysGoneBy
  /// The tasks that serve only stories of this priority take no effort.
  case stories(UserStory.Priority, tasks: [Activity.ID])
}
