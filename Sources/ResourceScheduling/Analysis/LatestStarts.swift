import NetworkAnalysis
import PlanModel

extension FixedOrderPass {
  /// Returns the latest start of each activity that keeps the project's `end`, in minutes.
  ///
  /// The backward pass with the orders fixed. Each latest start is a minute in which the person is
  /// there, and the exact threshold: started by it, everything after still ends in time; started
  /// in the person's next minute, something does not. That holds because a later start never
  /// makes an earlier finish, so each step back asks for the last start that keeps a deadline.
  ///
  /// - Complexity: O(*n* log *d* + *m*) for *n* activities, *d* days with exceptions and *m* arcs.
  /// - Precondition: the end can be kept.
  package func latestStarts(keeping end: Int) -> [Int] {
    var start = Array(repeating: 0, count: problem.count)
    var finish = start
    for activity in network.topologicalOrder.reversed() {
      var bounds = LatestBounds(finish: end)
      for arc in network.outgoing(activity) {
        bounds.precede(by: arc, headStart: start[arc.head], headFinish: finish[arc.head])
      }
      guard
        let run = problem.latestRun(of: activity, by: person[activity], within: bounds)
      else { preconditionFailure("the end cannot be kept") }
      start[activity] = run.start
      finish[activity] = run.finish
    }
    return start
  }
}

extension SchedulingProblem {
  /// The latest run that satisfies `bounds` and starts in a minute in which the person is there.
  func latestRun(
    of activity: Int, by person: Int, within bounds: LatestBounds
  ) -> (start: Int, finish: Int)? {
    guard let latest = latestStart(of: activity, by: person, finishingBy: bounds.finish) else {
      return nil
    }
    guard takesTime(activity) else {
      let start = min(latest, bounds.start)
      return (start, start)
    }
    // A bound on the start may lie in an absence: then the last minute before it counts.
    let start =
      latest <= bounds.start
      ? latest : profiles[person].lastMinute(through: bounds.start)
    guard let start else { return nil }
    return finish(of: activity, by: person, from: start).map { (start, $0) }
  }
}

extension CapacityProfile {
  /// The last minute at or before `minute` in which the person is there, if any.
  ///
  /// Work that takes one thousandth of a minute and must be done by the end of `minute` starts in
  /// it at the latest.
  fileprivate func lastMinute(through minute: Int) -> Int? {
    guard minute >= 0 else { return nil }
    return latestStart(
      finishingBy: minute + 1, effort: Effort(microminutes: 1), speed: Rate(permille: 1))
  }
}
