import Testing

@testable import ResourceScheduling

/// The simplest bounds against their definitions.
struct HeadTailBoundTests {
  @Test(arguments: RandomGrid.all)
  func isTheGreatestOfAllItsArguments(random: RandomGrid) {
    let problem = random.problem
    let bound = HeadTailBound(problem)
    let (heads, tails) = Self.chains(of: problem)
    #expect(bound.heads == heads)
    #expect(bound.tails == tails)
    let count = problem.durations.count
    #expect(
      bound.criticalPath
        == (0..<count).map { heads[$0] + problem.durations[$0] + tails[$0] }.max())
    var load: Int?
    var pair: Int?
    for (resource, capacity) in problem.capacities.enumerated() {
      let users = (0..<count).filter {
        problem.demands[$0][resource] > 0 && problem.durations[$0] > 0
      }
      for head in Set(users.map { heads[$0] }) {
        for tail in Set(users.map { tails[$0] }) {
          let work = users.filter { heads[$0] >= head && tails[$0] >= tail }
            .reduce(0) { $0 + problem.durations[$1] * problem.demands[$1][resource] }
          guard work > 0 else { continue }
          let end = head + (work + capacity - 1) / capacity + tail
          pair = max(pair ?? end, end)
        }
      }
      guard let first = users.map({ heads[$0] }).min() else { continue }
      let work = users.reduce(0) { $0 + problem.durations[$1] * problem.demands[$1][resource] }
      let end = first + (work + capacity - 1) / capacity
      load = max(load ?? end, end)
    }
    #expect(bound.resourceLoad?.end == load)
    #expect(bound.headTail?.end == pair)
  }

  @Test(arguments: RandomGrid.tiny(.leads))
  func liesAboveNoSchedule(random: RandomGrid) {
    let bound = HeadTailBound(random.problem)
    let least = GridEnumeration(random.problem).leastEnd()
    #expect(bound.criticalPath <= least)
    #expect(bound.resourceLoad?.end ?? 0 <= least)
    #expect(bound.headTail?.end ?? 0 <= least)
  }

  /// One machine with heads 3, 5 and 0, work of 4, 3 and 2, and tails of 5, 7 and 1.
  ///
  /// The first two prove 3 + 7 + 5; J. Carlier, "The one-machine sequencing problem" (1982).
  @Test func findsTheNeckOfOneMachine() {
    // Heads and tails are activities that hold nothing.
    let problem = GridProblem(
      durations: [4, 3, 2, 5, 7, 1], releases: [3, 5, 0, 0, 0, 0],
      deadlines: Array(repeating: .max, count: 6),
      arcs: [
        .init(tail: 0, head: 3, delay: 4), .init(tail: 1, head: 4, delay: 3),
        .init(tail: 2, head: 5, delay: 2),
      ], capacities: [1], demands: [[1], [1], [1], [0], [0], [0]])
    let bound = HeadTailBound(problem)
    #expect(bound.criticalPath == 15)
    #expect(bound.resourceLoad?.end == 9)
    #expect(bound.headTail?.end == 15)
  }

  /// Longest chains of arcs, by as many rounds as there are activities.
  private static func chains(of problem: GridProblem) -> (heads: [Int], tails: [Int]) {
    var heads = problem.releases
    var after = problem.durations
    for _ in problem.durations {
      for arc in problem.arcs {
        heads[arc.head] = max(heads[arc.head], heads[arc.tail] + arc.delay)
        after[arc.tail] = max(after[arc.tail], arc.delay + after[arc.head])
      }
    }
    return (heads, zip(after, problem.durations).map { $0 - $1 })
  }
}
