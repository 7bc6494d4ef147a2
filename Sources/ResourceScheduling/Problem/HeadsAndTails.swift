import NetworkAnalysis
import PlanModel

/// How much must happen before and after each activity, whoever does what.
///
/// A head is the earliest time if nobody ever has two things to do at once, by the real calendars:
///
///     head(a) = min over p of the start,  headFinish(a) = min over p of the finish
///
/// of the earliest run of *a* by *p* after the heads of its predecessors. Tails count least
/// durations, whatever the calendar:
///
///     tail(a)      ≤ end − finish(a),  startTail(a) ≤ end − start(a)
///
/// A relation from a start says nothing of what follows the finish, as an activity can last
/// longer than its least duration; so each bound is taken event by event.
struct HeadsAndTails: Sendable {
  /// No run starts before it.
  let head: [Int]
  /// No run finishes before it.
  let headFinish: [Int]
  /// The project goes on at least so long after the finish.
  let tail: [Int]
  /// The project goes on at least so long after the start.
  let startTail: [Int]

  /// Computes them.
  ///
  /// - Complexity: O(*n* · *p* · log *d* + *m*) for *n* activities, *p* people, *d* days and *m*
  ///   relations.
  /// - Precondition: every activity has somebody eligible. Everybody who leaves is taken for
  ///   somebody who comes too late.
  init(_ problem: SchedulingProblem) {
    let network = problem.network
    var head = Array(repeating: 0, count: problem.count)
    var headFinish = head
    for activity in network.topologicalOrder {
      var bounds = EarliestBounds(start: problem.releases[activity])
      for arc in network.incoming(activity) {
        bounds.wait(for: arc, tailStart: head[arc.tail], tailFinish: headFinish[arc.tail])
      }
      let earliest = Self.earliestRun(of: activity, within: bounds, in: problem)
      // Nobody is left to do it then: the bounds themselves still hold.
      head[activity] = earliest?.start ?? max(0, bounds.start)
      headFinish[activity] = earliest?.finish ?? max(head[activity], bounds.finish)
    }
    self.head = head
    self.headFinish = headFinish

    var tail = Array(repeating: 0, count: problem.count)
    var startTail = tail
    for activity in network.topologicalOrder.reversed() {
      var afterStart = 0
      for arc in network.outgoing(activity) {
        switch arc.kind {
        case .finishToStart: tail[activity] = max(tail[activity], arc.lag + startTail[arc.head])
        case .finishToFinish: tail[activity] = max(tail[activity], arc.lag + tail[arc.head])
        case .startToStart: afterStart = max(afterStart, arc.lag + startTail[arc.head])
        case .startToFinish: afterStart = max(afterStart, arc.lag + tail[arc.head])
        }
      }
      startTail[activity] = max(afterStart, problem.leastDuration(activity) + tail[activity])
    }
    self.tail = tail
    self.startTail = startTail
  }

  /// The earliest start and the earliest finish of an activity, each by whoever has it earliest.
  ///
  /// Several people start no earlier than the first of them could alone, and then need the time
  /// that the fastest of them need at their highest rates.
  private static func earliestRun(
    of activity: Int, within bounds: EarliestBounds, in problem: SchedulingProblem
  ) -> (start: Int, finish: Int)? {
    let effort = problem.efforts[activity]
    switch problem.crewSizes[activity] {
    case 0: return problem.run(crew: .nobody, effort: effort, within: bounds)
    case 1:
      var earliest: (start: Int, finish: Int)?
      for person in problem.eligible[activity] {
        let crew = problem.crew(of: activity, units: [person])
        guard let run = problem.run(crew: crew, effort: effort, within: bounds) else { continue }
        earliest = (
          min(run.start, earliest?.start ?? run.start),
          min(run.finish, earliest?.finish ?? run.finish)
        )
      }
      return earliest
    default:
      let starts = problem.eligible[activity].compactMap { person in
        problem.profiles[person].firstMinute(from: max(0, bounds.start))
      }
      return starts.min().map {
        ($0, max($0 + problem.leastDuration(activity), bounds.finish))
      }
    }
  }

  /// The longest chain of links by the real calendars: no schedule ends earlier.
  var criticalPathEnd: Int { headFinish.max() ?? 0 }
}
