package import PlanModel

/// The directed acyclic graph of a project's precedence relations: topology and lags only.
///
/// Activities are known by their position in the project's activities. Durations are arguments
/// of the passes over the network, so that the plan and every trial run the same pass.
package struct PrecedenceNetwork: Sendable {
  /// What building a network may come to.
  package enum Outcome: Sendable {
    /// The relations are free of cycles.
    case acyclic(PrecedenceNetwork)
    /// They are not; one shortest cycle for each knot of activities that wait for each other.
    case cyclic([Cycle])
  }

  /// A ring of relations, each from the successor of the one before.
  package struct Cycle: Hashable, Sendable {
    /// In order; the last leads back to the predecessor of the first.
    package let relations: [PrecedenceRelation]
  }

  /// A relation between two positions.
  package struct Arc: Hashable, Sendable {
    /// Position of the predecessor.
    package let tail: Int
    /// Position of the successor.
    package let head: Int
    /// Which events are tied.
    package let kind: PrecedenceRelation.Kind
    /// The least working time between them, in minutes.
    package let lag: Int

    /// Creates an arc.
    package init(tail: Int, head: Int, kind: PrecedenceRelation.Kind, lag: Int) {
      self.tail = tail
      self.head = head
      self.kind = kind
      self.lag = lag
    }

    /// Returns the offset for which *start(head) ≥ start(tail) + offset* says the same.
    ///
    /// The only place in the program that tells the four kinds apart for fixed durations.
    @inline(__always)
    package func startOffset(tailDuration: Int, headDuration: Int) -> Int {
      switch kind {
      case .finishToStart: tailDuration + lag
      case .startToStart: lag
      case .finishToFinish: tailDuration + lag - headDuration
      case .startToFinish: lag - headDuration
      }
    }
  }

  /// How many activities there are.
  package let count: Int
  /// All arcs, those into one head together, in the order of the project's relations.
  package let arcs: [Arc]
  /// The arcs into activity *i* are `arcs[incomingStart[i]..<incomingStart[i + 1]]`.
  package let incomingStart: [Int]
  /// Positions in `arcs` of the arcs out of each activity, those of one tail together.
  package let outgoingArcs: [Int]
  /// The arcs out of activity *i* are at `outgoingArcs[outgoingStart[i]..<outgoingStart[i + 1]]`.
  package let outgoingStart: [Int]
  /// Positions so that every arc leads onward; ties in project order of becoming free.
  package let topologicalOrder: [Int]

  /// The arcs into the activity at `position`.
  package func incoming(_ position: Int) -> ArraySlice<Arc> {
    arcs[incomingStart[position]..<incomingStart[position + 1]]
  }

  /// The arcs out of the activity at `position`.
  package func outgoing(_ position: Int) -> some Sequence<Arc> {
    outgoingArcs[outgoingStart[position]..<outgoingStart[position + 1]].lazy.map { arcs[$0] }
  }

  /// Returns the network of a project's relations, or its cycles.
  ///
  /// What is settled waits for nothing, and nothing waits for it.
  ///
  /// - Complexity: O(*n* + *m*) for *n* activities and *m* relations when acyclic.
  /// - Precondition: every relation names activities of the project.
  package static func build(_ project: Project) -> Outcome {
    let position = project.positions
    let relations = project.openRelations
    let arcs = relations.map { relation -> Arc in
      guard let tail = position[relation.predecessor], let head = position[relation.successor]
      else { preconditionFailure("a relation names an activity that is not in the project") }
      return Arc(tail: tail, head: head, kind: relation.kind, lag: relation.lag.minutes)
    }
    if let network = PrecedenceNetwork(count: project.activities.count, arcs: arcs) {
      return .acyclic(network)
    }
    let cycles = CycleSearch(count: project.activities.count, arcs: arcs).shortestCycles()
    return .cyclic(cycles.map { Cycle(relations: $0.map { relations[$0] }) })
  }

  /// Creates the network of the given arcs, or returns `nil` when they form a cycle.
  package init?(count: Int, arcs unsorted: [Arc]) {
    self.count = count
    var incomingStart = Array(repeating: 0, count: count + 1)
    var outgoingStart = incomingStart
    for arc in unsorted {
      incomingStart[arc.head + 1] += 1
      outgoingStart[arc.tail + 1] += 1
    }
    for position in 0..<count {
      incomingStart[position + 1] += incomingStart[position]
      outgoingStart[position + 1] += outgoingStart[position]
    }
    let arcs = Self.grouped(unsorted.map(\.head), by: incomingStart).map { unsorted[$0] }
    self.arcs = arcs
    self.incomingStart = incomingStart
    outgoingArcs = Self.grouped(arcs.map(\.tail), by: outgoingStart)
    self.outgoingStart = outgoingStart

    var missing = (0..<count).map { incomingStart[$0 + 1] - incomingStart[$0] }
    var order = (0..<count).filter { missing[$0] == 0 }
    order.reserveCapacity(count)
    var next = 0
    while next < order.count {
      let tail = order[next]
      for index in outgoingArcs[outgoingStart[tail]..<outgoingStart[tail + 1]] {
        let head = arcs[index].head
        missing[head] -= 1
        if missing[head] == 0 { order.append(head) }
      }
      next += 1
    }
    guard order.count == count else { return nil }
    topologicalOrder = order
  }

  /// Returns the positions by their groups, those of one group together and in order.
  ///
  /// - Parameters:
  ///   - groups: The group of each position.
  ///   - starts: How many positions belong to the groups before each.
  /// - Returns: The positions in `groups`.
  private static func grouped(_ groups: [Int], by starts: [Int]) -> [Int] {
    var next = starts
    var positions = Array(repeating: 0, count: groups.count)
    for (position, group) in groups.enumerated() {
      positions[next[group]] = position
      next[group] += 1
    }
    return positions
  }
}
