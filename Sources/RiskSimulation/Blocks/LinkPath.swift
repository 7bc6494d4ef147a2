/// Follows one critical path back through a trial in which only links count.
struct LinkPath {
  private let network: LinkNetwork
  /// The activities that can be on the path's end.
  private let last: [Int]

  /// Creates the walk over a network.
  init(_ network: LinkNetwork) {
    self.network = network
    last = network.canBeLast.indices.filter {
      network.canBeLast[$0] && !network.isSettled[$0]
    }
  }

  /// Visits the activities on the critical path of a trial, from the end to the start.
  ///
  /// - Complexity: O(*l* + *m*) for *l* activities that can be last and *m* relations on the path.
  func walkBack(
    column: Int, end: Float, record: borrowing BlockRecord, visit: (Int) -> Void
  ) {
    var next: Int?
    for position in last where record.finish[position][column] == end {
      next = position
      break
    }
    while let position = next {
      visit(position)
      next = holder(of: position, column: column, record: record)
    }
  }

  /// The first activity that holds another in a trial.
  private func holder(
    of position: Int, column: Int, record: borrowing BlockRecord
  ) -> Int? {
    let finish = record.finish[position][column]
    let start = finish - record.duration[position][column]
    for index in network.plainTails(of: position)
    where record.finish[network.plain[index]][column] == start {
      return network.plain[index]
    }
    for index in network.others(into: position) {
      let arc = network.other[index]
      let tailFinish = record.finish[arc.tail][column]
      let event =
        arc.tiesTailFinish ? tailFinish : tailFinish - record.duration[arc.tail][column]
      if event + Float(arc.lag) == (arc.tiesHeadFinish ? finish : start) { return arc.tail }
    }
    return nil
  }
}
