/// Follows one critical path back through a trial in which only links count.
struct LinkPath {
  private let network: LinkNetwork

  /// Creates the walk over a network.
  init(_ network: LinkNetwork) { self.network = network }

  /// Visits the activities on the critical path of a trial, from the end to the start.
  ///
  /// - Complexity: O(*m*) for *m* relations into the activities of the path.
  func walkBack(
    from last: Int?, column: Int, record: borrowing BlockRecord, visit: (Int) -> Void
  ) {
    var next = last
    while let position = next {
      visit(position)
      next = holder(of: position, column: column, record: record)
    }
  }

  /// The first activity in project order that finishes last in a trial.
  ///
  /// - Complexity: O(*n*) for *n* activities.
  func last(end: Float, column: Int, record: borrowing BlockRecord) -> Int? {
    for position in network.sequence.indices
    where network.canBeLast[position] && !network.isSettled[position] {
      if record.finish[position][column] == end { return position }
    }
    return nil
  }

  /// The first activity that holds another in a trial.
  private func holder(of position: Int, column: Int, record: borrowing BlockRecord) -> Int? {
    guard !network.isPlain(position) else {
      // Who has plain relations alone is held by the first of those that finish last.
      var (holder, start) = (Int?.none, -Float.infinity)
      for index in network.plainTails(of: position) {
        let finish = record.finish[network.plain[index]][column]
        guard finish > start else { continue }
        (holder, start) = (network.plain[index], finish)
      }
      return holder
    }
    let finish = record.finish[position][column]
    let start = finish - record.duration[network.durationRow[position]][column]
    for index in network.arcs(into: position) {
      let arc = network.incoming[index]
      var event = record.finish[arc.tail][column]
      if !arc.tiesTailFinish { event -= record.duration[network.durationRow[arc.tail]][column] }
      if event + Float(arc.lag) == (arc.tiesHeadFinish ? finish : start) { return arc.tail }
    }
    return nil
  }
}
