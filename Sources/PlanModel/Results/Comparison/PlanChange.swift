/// One thing in which a later version of a project differs from an earlier one.
package enum PlanChange: Hashable, Sendable {
  /// The task is no longer there.
  case removed(Activity.ID, title: String)
  /// The task is new.
  case added(Activity.ID, title: String)
  /// What is written or believed of the task's effort is another.
  case reestimated(Activity.ID, from: Estimate, to: Estimate)
  /// The task waits for other tasks, or otherwise.
  case relinked(Activity.ID, gained: [PrecedenceRelation], lost: [PrecedenceRelation])
  /// Others may or must do the task, together, or with other pools.
  case restaffed(Activity.ID)
  /// The task may start at another time: a day, an external dependency, or its status.
  case redated(Activity.ID)
  /// People, candidates or pools.
  case team
  /// The working days, the first day, or the day from which the rest is planned.
  case calendar
  /// The promised timeline.
  case phases
  /// The risk register.
  case risks
  /// What others must deliver.
  case externals
  /// How estimates are taken.
  case estimates
  /// The tasks stand in another order, by which equal plans are told apart.
  case order
}
