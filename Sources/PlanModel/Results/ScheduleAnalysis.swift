/// What holds each activity of a schedule where it is, and what could slip.
///
/// Order and staffing are fixed: the arcs are the precedence relations and, for each person, the
/// order in which the person does the activities.
package struct ScheduleAnalysis: Hashable, Sendable {
  /// Why an activity cannot start (or finish) earlier.
  package enum Driver: Hashable, Sendable {
    /// Nothing but the project's start.
    case projectStart
    /// A relation of the spec.
    case relation(Activity.ID, PrecedenceRelation.Kind)
    /// The person does this activity before.
    case person(Activity.ID, Person.ID)
    /// This activity holds the unit of the pool before, by its number counted from 1.
    case pool(Activity.ID, Pool.ID, unit: Int)
    /// The people are away until then.
    case absence([Person.ID])
    /// A day that no other activity sets.
    case release(ReleaseReason, CivilDate)
  }

  /// One activity's place in the schedule.
  package struct Entry: Hashable, Sendable {
    /// How far it can slip before the project's finish moves.
    package var totalFloat: WorkDuration
    /// Whether it lies on a driving chain back from the finish.
    package var isCritical: Bool
    /// All that hold it, in project order of the activities.
    package var drivers: [Driver]
    /// Creates an entry.
    package init(totalFloat: WorkDuration, isCritical: Bool, drivers: [Driver]) {
      self.totalFloat = totalFloat
      self.isCritical = isCritical
      self.drivers = drivers
    }
  }

  /// A step of a driving chain.
  package struct Step: Hashable, Sendable {
    /// The activity.
    package var activity: Activity.ID
    /// What holds it: the step before, or the reason the chain begins here.
    package var driver: Driver
    /// Creates a step.
    package init(activity: Activity.ID, driver: Driver) {
      self.activity = activity
      self.driver = driver
    }
  }

  /// In the order of the project's activities.
  package var entries: [Entry]
  /// One driving chain from the start to the finish.
  package var criticalPath: [Step]

  /// Creates an analysis.
  package init(entries: [Entry], criticalPath: [Step]) {
    self.entries = entries
    self.criticalPath = criticalPath
  }
}
