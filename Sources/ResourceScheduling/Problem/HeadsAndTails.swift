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
      var earliest: (start: Int, finish: Int)?
      for person in problem.eligible[activity] {
        guard let start = problem.earliestStart(of: activity, by: person, within: bounds),
          let finish = problem.finish(of: activity, by: person, from: start)
        else { continue }
        earliest = (min(start, earliest?.start ?? start), min(finish, earliest?.finish ?? finish))
      }
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
      let least = problem.eligible[activity].map { problem.leastDuration(activity, by: $0) }.min()
      startTail[activity] = max(afterStart, (least ?? 0) + tail[activity])
    }
    self.tail = tail
    self.startTail = startTail
  }

  /// The longest chain of links by the real calendars: no schedule ends earlier.
  var criticalPathEnd: Int { headFinish.max() ?? 0 }
}
