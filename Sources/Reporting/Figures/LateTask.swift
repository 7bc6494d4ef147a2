import PlanModel

/// An activity that a schedule ends after its own deadline.
struct LateTask: Hashable, Sendable {
  /// The activity.
  let activity: Activity
  /// The day by whose end it should be finished.
  let deadline: CivilDate
  /// When it finishes.
  let finish: WorkMoment
  /// Working time from the end of the deadline's day to the finish.
  let lateness: WorkDuration

  /// Returns the late activities of a schedule, in project order.
  ///
  /// - Complexity: O(*n*) for *n* activities.
  static func tasks(of project: Project, in schedule: Schedule) -> [LateTask] {
    let axis = project.axis
    return zip(project.activities, schedule.entries).compactMap { activity, entry in
      guard let deadline = activity.deadline, !activity.isSettled else { return nil }
      let lateness = entry.finish - axis.moment(endOf: deadline)
      guard lateness > .zero else { return nil }
      return LateTask(
        activity: activity, deadline: deadline, finish: entry.finish, lateness: lateness)
    }
  }
}
