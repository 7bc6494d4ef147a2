import NetworkAnalysis
import PlanModel

extension FixedOrderPass {
  /// Returns the latest start of each activity that keeps the project's `end`, in minutes.
  ///
  /// The backward pass with the orders fixed. Each latest start is a minute in which somebody of
  /// the crew is there, and the exact threshold: started by it, everything after still ends in time; started
  /// in the person's next minute, something does not. That holds because a later start never
  /// makes an earlier finish, so each step back asks for the last start that keeps a deadline.
  ///
  /// In rings of activities the greatest times are found, round by round, as no start falls below
  /// that of the plan.
  ///
  /// - Complexity: O(*n* log *d* + *m*) for *n* activities, *d* days with exceptions and *m* arcs,
  ///   for each round.
  /// - Precondition: the end can be kept.
  package func latestStarts(keeping end: Int) -> [Int] {
    var start = Array(repeating: end, count: problem.count)
    var finish = start
    var isSettled = false
    while !isSettled {
      isSettled = true
      for activity in network.topologicalOrder.reversed() {
        var bounds = LatestBounds(finish: end)
        for arc in network.outgoing(activity) {
          bounds.precede(by: arc, headStart: start[arc.head], headFinish: finish[arc.head])
        }
        for arc in inverted where arc.tail == activity {
          bounds.precede(by: arc, headStart: start[arc.head], headFinish: finish[arc.head])
        }
        guard
          let run = problem.latestRun(of: activity, crew: crews[activity], within: bounds)
        else { preconditionFailure("the end cannot be kept") }
        if (run.start, run.finish) != (start[activity], finish[activity]) { isSettled = false }
        start[activity] = run.start
        finish[activity] = run.finish
      }
      if inverted.isEmpty { isSettled = true }
    }
    return start
  }
}
