/// The simplest bounds on the end of a project: chains of activities, and work divided by capacity.
///
/// An activity's *head* is the least time before its start, its *tail* the least time between its
/// end and the end of the project. Work whose head is at least *h* and whose tail is at least *q*
/// proves that the end is at least *h* + ⌈energy ÷ capacity⌉ + *q* (Carlier 1982, for groups).
struct HeadTailBound {
  /// The least start of each activity.
  let heads: [Int]
  /// The least time from each activity's end to the end of the project; never negative.
  let tails: [Int]
  private let problem: GridProblem

  /// Finds heads and tails: longest chains of arcs, in linear time.
  init(_ problem: GridProblem) {
    var heads = problem.releases
    var after = [Int](repeating: 0, count: heads.count)
    for activity in heads.indices { after[activity] = problem.durations[activity] }
    var leaving = [[GridProblem.Arc]](repeating: [], count: heads.count)
    for arc in problem.arcs { leaving[arc.tail].append(arc) }
    let order = problem.topologicalOrder()
    for activity in order {
      for arc in leaving[activity] {
        heads[arc.head] = max(heads[arc.head], heads[activity] + arc.delay)
      }
    }
    for activity in order.reversed() {
      for arc in leaving[activity] {
        after[activity] = max(after[activity], arc.delay + after[arc.head])
      }
    }
    self.heads = heads
    tails = heads.indices.map { after[$0] - problem.durations[$0] }
    self.problem = problem
  }

  /// The end of the longest chain.
  var criticalPath: Int {
    heads.indices.map { heads[$0] + problem.durations[$0] + tails[$0] }.max() ?? 0
  }

  /// The best bound from all work on one resource, after the least head, with the resource; none
  /// without work.
  var resourceLoad: (end: Int, resource: Int)? {
    problem.capacities.indices.compactMap { resource in
      let users = self.users(of: resource)
      let energy = users.reduce(0) { $0 + self.energy(of: $1, on: resource) }
      return users.map { heads[$0] }.min().map {
        ($0 + ceiling(energy, problem.capacities[resource]), resource)
      }
    }.max { $0.end < $1.end }
  }

  /// The best bound from one resource and one pair of a head and a tail, with the resource; none
  /// without work.
  ///
  /// - Complexity: O(*k*²) for *k* activities on a resource.
  var headTail: (end: Int, resource: Int)? {
    var best: (end: Int, resource: Int)?
    for resource in problem.capacities.indices {
      let users = self.users(of: resource)
      let byTail = users.sorted { (tails[$0], $0) > (tails[$1], $1) }
      for head in Set(users.map { heads[$0] }) {
        var energy = 0
        for activity in byTail where heads[activity] >= head {
          energy += self.energy(of: activity, on: resource)
          let end = head + ceiling(energy, problem.capacities[resource]) + tails[activity]
          if end > best?.end ?? .min { best = (end, resource) }
        }
      }
    }
    return best
  }

  private func users(of resource: Int) -> [Int] {
    heads.indices.filter { problem.demands[$0][resource] > 0 && problem.durations[$0] > 0 }
  }

  private func energy(of activity: Int, on resource: Int) -> Int {
    problem.durations[activity] * problem.demands[activity][resource]
  }

  private func ceiling(_ energy: Int, _ capacity: Int) -> Int {
    energy == 0 ? 0 : (energy - 1) / capacity + 1
  }
}
