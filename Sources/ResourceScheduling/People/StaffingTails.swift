/// How much must happen before and after each activity, whoever does what and whatever the calendar.
struct StaffingTails: Sendable {
  /// No run starts before it.
  let head: [Int]
  /// The project goes on at least so long after the finish.
  let tail: [Int]
  /// The least time from start to finish.
  let duration: [Int]
  /// The longest chain of relations: no schedule ends before.
  let criticalPath: Int

  /// - Complexity: O(*n* · *c* log *c* + *m*).
  init(_ problem: StaffingProblem) {
    let least = problem.activities.map(problem.leastDuration)
    let into = Rows(problem.relations.map { ($0.head, $0) }, count: problem.count)
    let out = Rows(problem.relations.map { ($0.tail, $0) }, count: problem.count)
    var event = Array(repeating: 0, count: 2 * problem.count)
    for activity in problem.topologicalOrder {
      var start = max(0, problem.activities[activity].release)
      var finish = 0
      for relation in into.values[into.start[activity]..<into.start[activity + 1]] {
        let time = event[2 * relation.tail + relation.tailEvent.rawValue] + relation.lag
        switch relation.headEvent {
        case .start: start = max(start, time)
        case .finish: finish = max(finish, time)
        }
      }
      finish = max(finish, start + least[activity])
      event[2 * activity] = start
      event[2 * activity + 1] = finish
    }
    // A run may last longer than its least, so what follows the start says nothing of the finish.
    var after = Array(repeating: 0, count: 2 * problem.count)
    for activity in problem.topologicalOrder.reversed() {
      for relation in out.values[out.start[activity]..<out.start[activity + 1]] {
        let from = 2 * activity + relation.tailEvent.rawValue
        let to = 2 * relation.head + relation.headEvent.rawValue
        after[from] = max(after[from], relation.lag + after[to])
      }
      after[2 * activity] = max(after[2 * activity], least[activity] + after[2 * activity + 1])
    }
    head = problem.activities.indices.map { event[2 * $0] }
    tail = problem.activities.indices.map { after[2 * $0 + 1] }
    duration = least
    criticalPath =
      problem.activities.indices.map {
        max(event[2 * $0 + 1] + after[2 * $0 + 1], event[2 * $0] + after[2 * $0])
      }.max() ?? 0
  }

  /// The minute at which each activity should have started, by deadlines and the critical path.
  ///
  /// - Complexity: O(*n* + *m*).
  func urgency(of problem: StaffingProblem) -> [Int] {
    var start = problem.activities.indices.map { criticalPath - tail[$0] - duration[$0] }
    let out = Rows(problem.relations.map { ($0.tail, $0) }, count: problem.count)
    for activity in problem.topologicalOrder.reversed() {
      if let deadline = problem.activities[activity].deadline {
        start[activity] = min(start[activity], deadline - duration[activity])
      }
      for relation in out.values[out.start[activity]..<out.start[activity + 1]] {
        let own = relation.tailEvent == .finish ? duration[activity] : 0
        let other = relation.headEvent == .finish ? duration[relation.head] : 0
        start[activity] = min(start[activity], start[relation.head] + other - relation.lag - own)
      }
    }
    return start
  }
}
