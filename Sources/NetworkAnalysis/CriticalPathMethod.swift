package import PlanModel

extension PrecedenceNetwork {
  /// Returns when each activity can and must run, given how long each takes.
  ///
  /// The forward pass places every activity as early as its predecessors allow, none before the
  /// start; the backward pass as late as its successors and the project's finish allow. The
  /// project's finish counts as a successor of every activity: a relation that ties only starts
  /// says nothing about when an activity must end. After J. E. Kelley and M. R. Walker,
  /// "Critical-Path Planning and Scheduling" (1959), with the generalised relations of S. E.
  /// Elmaghraby and J. Kamburowski (1992).
  ///
  /// - Parameters:
  ///   - durations: One for each activity, in project order.
  ///   - ids: The activities' ids, in project order, for the critical path.
  /// - Returns: Times in project order, and one driving path.
  /// - Complexity: O(*n* + *m*) for *n* activities and *m* relations.
  package func criticalPathAnalysis(
    durations: [WorkDuration], ids: [Activity.ID]
  ) -> CriticalPathAnalysis {
    precondition(durations.count == count && ids.count == count)
    let lengths = durations.map(\.minutes)
    let early = earlyStarts(durations: lengths)
    let finish = (0..<count).map { early[$0] + lengths[$0] }.max() ?? 0
    let late = lateStarts(durations: lengths, finish: finish)
    let times = (0..<count).map { position in
      CriticalPathAnalysis.Times(
        earlyStart: WorkMoment(minutes: early[position]),
        earlyFinish: WorkMoment(minutes: early[position] + lengths[position]),
        lateStart: WorkMoment(minutes: late[position]),
        lateFinish: WorkMoment(minutes: late[position] + lengths[position]),
        freeFloat: .minutes(
          freeFloat(of: position, durations: lengths, early: early, finish: finish)))
    }
    return CriticalPathAnalysis(
      times: times, finish: WorkMoment(minutes: finish),
      criticalPath: drivingPath(durations: lengths, early: early, finish: finish).map { ids[$0] })
  }

  /// Returns the earliest start of each activity, in minutes, when none starts before `releases`.
  ///
  /// - Complexity: O(*n* + *m*) for *n* activities and *m* relations.
  package func earlyStarts(durations: [Int], releases: [Int]? = nil) -> [Int] {
    var starts = releases ?? Array(repeating: 0, count: count)
    for position in topologicalOrder {
      for arc in incoming(position) {
        let offset = arc.startOffset(
          tailDuration: durations[arc.tail], headDuration: durations[position])
        starts[position] = max(starts[position], starts[arc.tail] + offset)
      }
    }
    return starts
  }

  /// Returns the latest start of each activity, in minutes, that keeps the project's `finish`.
  ///
  /// - Complexity: O(*n* + *m*) for *n* activities and *m* relations.
  package func lateStarts(durations: [Int], finish: Int) -> [Int] {
    var starts = durations.map { finish - $0 }
    for position in topologicalOrder.reversed() {
      for arc in outgoing(position) {
        let offset = arc.startOffset(
          tailDuration: durations[position], headDuration: durations[arc.head])
        starts[position] = min(starts[position], starts[arc.head] - offset)
      }
    }
    return starts
  }

  /// How far an activity can slip before a successor's earliest start, or the finish, moves.
  private func freeFloat(
    of position: Int, durations: [Int], early: [Int], finish: Int
  ) -> Int {
    var float = finish - early[position] - durations[position]
    for arc in outgoing(position) {
      let offset = arc.startOffset(
        tailDuration: durations[position], headDuration: durations[arc.head])
      float = min(float, early[arc.head] - offset - early[position])
    }
    return float
  }

  /// Positions from a start to the finish, each held by the one before it.
  private func drivingPath(durations: [Int], early: [Int], finish: Int) -> [Int] {
    guard var position = (0..<count).first(where: { early[$0] + durations[$0] == finish }) else {
      return []
    }
    var path = [position]
    while let arc = incoming(position).filter({ arc in
      let offset = arc.startOffset(
        tailDuration: durations[arc.tail], headDuration: durations[position])
      return early[arc.tail] + offset == early[position]
    }).min(by: { $0.tail < $1.tail }) {
      position = arc.tail
      path.append(position)
    }
    return path.reversed()
  }
}
