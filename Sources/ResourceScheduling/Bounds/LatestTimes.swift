import NetworkAnalysis
import PlanModel

/// The latest times of each activity by which the project can still end by a deadline.
///
/// The mirror of the heads in `HeadsAndTails`, by the real calendars: nobody ever has two things
/// to do at once, and each activity is done by whoever may start it last.
struct LatestTimes {
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
      var latest: Int?
      for person in problem.eligible[activity] {
        let own = problem.latestStart(of: activity, by: person, finishingBy: bounds.finish)
        guard let own else { continue }
        latest = max(latest ?? own, own)
      }
      guard let latest, min(latest, bounds.start) >= times.head[activity],
        bounds.finish >= times.headFinish[activity]
      else { return nil }
      start[activity] = min(latest, bounds.start)
      finish[activity] = bounds.finish
    }
    self.finish = finish
  }
}
