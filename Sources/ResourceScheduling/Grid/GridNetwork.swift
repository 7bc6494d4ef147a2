/// The activities of a grid problem in topological order, with their arcs in both directions.
///
/// An activity's *rank* is its position in that order; ranks replace the problem's positions
/// everywhere inside the search. The mirrored network is the project run backwards in time: an
/// activity's mirrored start is the project's end minus its finish.
struct GridNetwork: Sendable {
  /// An arc as its tail sees it.
  struct Link: BitwiseCopyable {
    /// The rank of the activity that waits.
    var head: Int32
    /// Units between the two starts.
    var delay: Int32
  }

  /// The arcs of one direction of time, those that leave an activity next to each other.
  struct Direction {
    /// Where the links of each rank begin; one more element than there are activities.
    var offsets: [Int32]
    /// The links, ordered by their tails.
    var links: [Link]
    /// Whether an activity may start before one that it waits for.
    var hasLeads: Bool
    /// The units from each start to the end of the network that the arcs alone require.
    var tails: [Int32]
  }

  /// The position in the problem of each rank.
  let positions: [Int]
  /// The units each rank runs.
  let durations: [Int32]
  /// The earliest start of each rank by releases and arcs alone.
  let earliestStarts: [Int32]
  /// The arcs of the project.
  let forward: Direction
  /// The arcs of the project run backwards.
  let backward: Direction
  /// The end of the project if resources were without limit.
  let criticalPathEnd: Int

  /// Returns `nil` if the arcs of `problem` form a cycle.
  init?(_ problem: GridProblem) {
    let count = problem.durations.count
    Self.requireShortHorizon(problem)
    guard let positions = Self.topologicalOrder(count: count, arcs: problem.arcs) else {
      return nil
    }
    self.positions = positions
    var ranks = [Int](repeating: 0, count: count)
    for (rank, position) in positions.enumerated() {
      ranks[position] = rank
    }
    let durations = positions.map { Int32(problem.durations[$0]) }
    self.durations = durations
    var forwardArcs: [GridProblem.Arc] = []
    var backwardArcs: [GridProblem.Arc] = []
    for arc in problem.arcs {
      let (tail, head) = (ranks[arc.tail], ranks[arc.head])
      forwardArcs.append(GridProblem.Arc(tail: tail, head: head, delay: arc.delay))
      let mirrored = arc.delay + Int(durations[head]) - Int(durations[tail])
      backwardArcs.append(GridProblem.Arc(tail: head, head: tail, delay: mirrored))
    }
    forward = Self.direction(count: count, arcs: forwardArcs, durations: durations, mirrored: false)
    backward = Self.direction(
      count: count, arcs: backwardArcs, durations: durations, mirrored: true)
    var starts = positions.map { Int32(problem.releases[$0]) }
    var end: Int32 = 0
    for rank in 0..<count {
      end = max(end, starts[rank] + durations[rank])
      for link in forward.links[Int(forward.offsets[rank])..<Int(forward.offsets[rank + 1])] {
        starts[Int(link.head)] = max(starts[Int(link.head)], starts[rank] + link.delay)
      }
    }
    earliestStarts = starts
    criticalPathEnd = Int(end)
  }

  /// Requires that no schedule generated from a list can reach 2³⁰ units, so that times fit 32 bits.
  private static func requireShortHorizon(_ problem: GridProblem) {
    let limit = 1 << 30
    var horizon = 0
    for unit in problem.durations + [problem.releases.max() ?? 0] {
      precondition(unit >= 0 && unit < limit, "time out of range")
      horizon += unit
    }
    for arc in problem.arcs {
      precondition(abs(arc.delay) < limit, "delay out of range")
      horizon += max(0, arc.delay - problem.durations[arc.tail])
    }
    precondition(horizon < limit, "the horizon is too long for the grid")
  }

  /// Returns the positions so that every arc leads onwards, or `nil` if there is a cycle.
  ///
  /// Kahn (1962), Topological Sorting of Large Networks; first come, first served. O(*n* + *m*).
  private static func topologicalOrder(count: Int, arcs: [GridProblem.Arc]) -> [Int]? {
    var heads = [[Int]](repeating: [], count: count)
    var waiting = [Int](repeating: 0, count: count)
    for arc in arcs {
      heads[arc.tail].append(arc.head)
      waiting[arc.head] += 1
    }
    var order = (0..<count).filter { waiting[$0] == 0 }
    var next = 0
    while next < order.count {
      for head in heads[order[next]] {
        waiting[head] -= 1
        if waiting[head] == 0 { order.append(head) }
      }
      next += 1
    }
    return order.count == count ? order : nil
  }

  /// Returns `arcs`, given by ranks, as links by their tails.
  private static func direction(
    count: Int, arcs: [GridProblem.Arc], durations: [Int32], mirrored: Bool
  ) -> Direction {
    var offsets = [Int32](repeating: 0, count: count + 1)
    for arc in arcs {
      offsets[arc.tail + 1] += 1
    }
    for rank in 0..<count {
      offsets[rank + 1] += offsets[rank]
    }
    var next = offsets
    var links = [Link](repeating: Link(head: 0, delay: 0), count: arcs.count)
    var hasLeads = false
    for arc in arcs {
      links[Int(next[arc.tail])] = Link(head: Int32(arc.head), delay: Int32(arc.delay))
      next[arc.tail] += 1
      if arc.delay < 0 { hasLeads = true }
    }
    var tails = durations
    for index in 0..<count {
      let rank = mirrored ? index : count - 1 - index
      for link in links[Int(offsets[rank])..<Int(offsets[rank + 1])] {
        tails[rank] = max(tails[rank], link.delay + tails[Int(link.head)])
      }
    }
    return Direction(offsets: offsets, links: links, hasLeads: hasLeads, tails: tails)
  }
}
