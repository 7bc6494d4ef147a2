/// When each activity can and must run if only links and durations count.
package struct CriticalPathAnalysis: Hashable, Sendable {
  /// The times of one activity.
  package struct Times: Hashable, Sendable {
    /// The earliest start.
    package var earlyStart: WorkMoment
    /// The earliest finish.
    package var earlyFinish: WorkMoment
    /// The latest start that does not move the project's finish.
    package var lateStart: WorkMoment
    /// The latest finish that does not move the project's finish.
    package var lateFinish: WorkMoment
    /// How far it can slip, alone, before the project's finish moves.
    package var totalFloat: WorkDuration { lateStart - earlyStart }
    /// How far it can slip before any other activity's earliest start moves.
    package var freeFloat: WorkDuration
    /// Creates the times.
    package init(
      earlyStart: WorkMoment, earlyFinish: WorkMoment, lateStart: WorkMoment,
      lateFinish: WorkMoment, freeFloat: WorkDuration
    ) {
      self.earlyStart = earlyStart
      self.earlyFinish = earlyFinish
      self.lateStart = lateStart
      self.lateFinish = lateFinish
      self.freeFloat = freeFloat
    }
  }

  /// In the order of the project's activities.
  package var times: [Times]
  /// The earliest finish of the whole project.
  package var finish: WorkMoment
  /// One driving path from a start to the finish: each activity is held by the one before it.
  ///
  /// Where several hold an activity, the path takes the first in project order.
  package var criticalPath: [Activity.ID]

  /// Creates an analysis.
  package init(times: [Times], finish: WorkMoment, criticalPath: [Activity.ID]) {
    self.times = times
    self.finish = finish
    self.criticalPath = criticalPath
  }
}
