import NetworkAnalysis
import PlanModel

/// The latest times of each activity by which the project can still end by a deadline.
///
/// The mirror of the heads in `HeadsAndTails`, by the real calendars: nobody ever has two things
/// to do at once, and each activity is done by whoever may start it last.
struct LatestTimes {
  /// No run starts after it.
  let start: [Int]
  /// No run finishes after it.
  let finish: [Int]

  /// Computes them, or returns `nil` if the deadline cannot be kept.
  ///
  /// - Complexity: O(*n* · *p* · log *d* + *m*) for *n* activities, *p* people, *d* days and *m*
  ///   relations.
  init?(_ problem: SchedulingProblem, times: HeadsAndTails, deadline: Int) {
    var start = Array(repeating: 0, count: problem.count)
    var finish = start
    for activity in problem.network.topologicalOrder.reversed() {
      var bounds = LatestBounds(finish: deadline)
      for arc in problem.network.outgoing(activity) {
        bounds.precede(by: arc, headStart: start[arc.head], headFinish: finish[arc.head])
      }
      guard let latest = Self.latestStart(of: activity, finishingBy: bounds.finish, in: problem),
        min(latest, bounds.start) >= times.head[activity],
        bounds.finish >= times.headFinish[activity]
      else { return nil }
      start[activity] = min(latest, bounds.start)
      finish[activity] = bounds.finish
    }
    self.start = start
    self.finish = finish
  }

  /// The latest start of an activity by whoever may start it last, if anybody may.
  ///
  /// Several people need at least the time that the fastest of them need at their highest rates.
  private static func latestStart(
    of activity: Int, finishingBy deadline: Int, in problem: SchedulingProblem
  ) -> Int? {
    let effort = problem.efforts[activity]
    switch problem.crewSizes[activity] {
    case 0: return Crew.nobody.latestStart(finishingBy: deadline, effort: effort)
    case 1:
      return problem.eligible[activity].compactMap { person in
        problem.crew(of: activity, units: [person]).latestStart(
          finishingBy: deadline, effort: effort)
      }.max()
    default:
      let start = deadline - problem.leastDuration(activity)
      return start >= 0 ? start : nil
    }
  }
}
