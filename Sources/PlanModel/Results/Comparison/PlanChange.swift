/// One thing in which a later version of a project differs from an earlier one.
package enum PlanChange: Hashable, Sendable {
  /// The task has another id.
  case renamed(Activity.ID, to: Activity.ID)
  /// The spec has another name, by which the ids of so many tasks begin.
  case renamedSpec(from: String, to: String, tasks: Int)
  /// A story point is worth so many hours.
  case pointWorth(from: Double, to: Double)
  /// A T-shirt size is worth so many hours.
  case sizeWorth(String, from: Double, to: Double)
  /// A working day has so many minutes, and so have efforts in days and weeks.
  case dayLength(from: Int, to: Int)
  /// The task is no longer there.
  case removed(Activity.ID, title: String)
  /// The task is new.
  case added(Activity.ID, title: String)
  /// The task belongs to another discipline.
  case redisciplined(Activity.ID, from: Skill, to: Skill)
  /// What is written of the task's effort is another.
  case reestimated(Activity.ID, from: Estimate, to: Estimate)
  /// The same estimate of the task comes to another effort.
  case revalued(Activity.ID, from: Effort, to: Effort)
  /// The effort of the task is the same, and may stray from it by another measure.
  case respread(Activity.ID)
  /// The task has come another way: it is begun, done or dropped, or no longer so.
  case progressed(Activity.ID, from: ActivityStatus, to: ActivityStatus)
  /// The task may have to be done again in another part or by another chance.
  case reworked(Activity.ID)
  /// The task waits for other tasks, or otherwise.
  case relinked(Activity.ID, gained: [PrecedenceRelation], lost: [PrecedenceRelation])
  /// Others may or must do the task, together, or with other pools.
  case restaffed(Activity.ID)
  /// The task may start at another time: a day, an external dependency, or its deadline.
  case redated(Activity.ID)
  /// Somebody comes, goes, or can do other work at other times.
  case person(Person.ID, PersonChange)
  /// A pool has another number of units; none where it is not there.
  case pool(Pool.ID, from: Int?, to: Int?)
  /// The team as a whole: whether one is given, or the order of its people.
  case team
  /// The working week or the holidays.
  case calendar
  /// The first day.
  case start(from: CivilDate, to: CivilDate)
  /// The day from which the rest is planned.
  case asOf(from: CivilDate?, to: CivilDate?)
  /// The promised timeline.
  case phases
  /// A risk comes, goes, or is another.
  case risk(title: String, RiskChange)
  /// The risk register as a whole: several risks of one title, or how risks add up.
  case risks
  /// What others must deliver.
  case externals
  /// How far efforts stray from estimates.
  case estimates
  /// The tasks stand in another order, by which equal plans are told apart.
  case order

  /// What happens to a person of the team.
  package enum PersonChange: Hashable, Sendable {
    case added
    case removed
    /// What of the person is another; never empty.
    case changed([Trait])
  }

  /// What of a person can move a plan.
  package enum Trait: String, CaseIterable, Sendable {
    case skills
    case capacity
    case leave
    /// The first or the last day with the team.
    case membership
    case sickness
  }

  /// What happens to a risk.
  package enum RiskChange: Hashable, Sendable {
    case added
    case removed
    /// The risk then and now.
    case changed(from: Risk.Exposure, to: Risk.Exposure)
  }
}
