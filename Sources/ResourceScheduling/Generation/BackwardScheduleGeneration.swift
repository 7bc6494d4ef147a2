import NetworkAnalysis
import PlanModel

/// Moves the activities of a timetable as late as its end allows, the last first.
///
/// The starts are good keys for the next forward pass: together they are the justification of
/// K. Y. Li and R. J. Willis, "An iterative scheduling technique for resource-constrained project
/// scheduling" (1992). Releases are not looked at, as the result is an order and no plan.
struct BackwardScheduleGeneration {
  /// What is to be scheduled.
  let problem: SchedulingProblem

  /// Returns the starts in the late timetable, or `nil` if some activity has no place in it.
  ///
  /// - Complexity: That of the forward pass with one candidate for each activity.
  func lateStarts(of table: Timetable) -> [Int]? {
    guard (0..<problem.count).allSatisfy({ table.units[$0].count <= 1 }) else { return nil }
    let network = problem.network
    let end = table.end
    var late = table
    var timelines = Array(repeating: PersonTimeline(), count: problem.profiles.count)
    var missing = Array(repeating: 0, count: problem.count)
    for arc in network.arcs { missing[arc.tail] += 1 }
    var ready = ReadyQueue()
    for activity in 0..<problem.count where missing[activity] == 0 {
      ready.push(activity, key: -table.finish[activity])
    }
    while let activity = ready.pop() {
      var bounds = LatestBounds(finish: end)
      for arc in network.outgoing(activity) {
        bounds.precede(by: arc, headStart: late.start[arc.head], headFinish: late.finish[arc.head])
      }
      if problem.takesTime(activity), problem.crewSizes[activity] == 0 {
        let run = problem.latestRun(of: activity, crew: .nobody, within: bounds)
        guard let run else { return nil }
        late.start[activity] = run.start
        late.finish[activity] = run.finish
      } else if problem.takesTime(activity) {
        let person = table.units[activity][0]
        let crew = problem.crew(of: activity, units: [person])
        let effort = problem.efforts[activity]
        let slot = timelines[person].lastSlot(
          until: bounds.finish, leastDuration: problem.leastDuration(activity, by: person)
        ) { minute in
          let latest = crew.latestStart(finishingBy: minute, effort: effort)
          guard let start = latest.map({ min($0, bounds.start) }), start >= 0 else { return nil }
          return crew.finish(from: start, effort: effort).map { (start, $0) }
        }
        guard let slot else { return nil }
        timelines[person].insert(activity, at: slot)
        late.start[activity] = slot.start
        late.finish[activity] = slot.finish
      } else {
        late.start[activity] = min(bounds.start, bounds.finish)
        late.finish[activity] = late.start[activity]
      }
      for arc in network.incoming(activity) {
        missing[arc.tail] -= 1
        if missing[arc.tail] == 0 { ready.push(arc.tail, key: -table.finish[arc.tail]) }
      }
    }
    return late.start
  }
}
