@testable import ResourceScheduling

/// All schedules of a grid problem that is small enough to try every start of every activity.
///
/// It takes no argument from scheduling but the longest chains of arcs, which bound the starts.
struct GridEnumeration {
  private let problem: GridProblem
  /// The earliest starts and the units from each start to the end, by the arcs alone.
  private let heads: [Int]
  private let tails: [Int]

  init(_ problem: GridProblem) {
    self.problem = problem
    var heads = problem.releases
    var tails = problem.durations
    // Without cycles no chain has more arcs than there are activities.
    for _ in problem.durations {
      for arc in problem.arcs {
        heads[arc.head] = max(heads[arc.head], heads[arc.tail] + arc.delay)
        tails[arc.tail] = max(tails[arc.tail], arc.delay + tails[arc.head])
      }
    }
    self.heads = heads
    self.tails = tails
  }

  /// The end of the project if there were enough of everything.
  var criticalPath: Int { zip(heads, tails).map { $0 + $1 }.max() ?? 0 }

  /// Calls `body` with every schedule that ends by `end`, until it returns false.
  func forEachSchedule(endingBy end: Int, _ body: ([Int]) -> Bool) {
    var starts: [Int] = []
    var free = Array(repeating: problem.capacities, count: max(0, end))
    _ = extend(&starts, free: &free, endingBy: end, body)
  }

  /// The least end of all schedules.
  func leastEnd() -> Int {
    var end = criticalPath
    while true {
      var isPossible = false
      forEachSchedule(endingBy: end) { _ in
        isPossible = true
        return false
      }
      if isPossible { return end }
      end += 1
    }
  }

  /// The best schedule by lateness and end, if no activity may start before one it waits for.
  ///
  /// Some list of the activities gives it: that by rising starts.
  func best() -> GridCost {
    precondition(problem.arcs.allSatisfy { $0.delay >= 0 })
    return problem.allLists().map { problem.cost(of: problem.naiveSchedule(of: $0)) }.min()
      ?? GridCost(lateness: 0, end: 0)
  }

  /// Tries all starts of the first activity without one; false when `body` has had enough.
  private func extend(
    _ starts: inout [Int], free: inout [[Int]], endingBy end: Int, _ body: ([Int]) -> Bool
  ) -> Bool {
    let activity = starts.count
    guard activity < heads.count else { return body(starts) }
    var start = heads[activity]
    while start + tails[activity] <= end {
      defer { start += 1 }
      let keepsArcs = problem.arcs.allSatisfy { arc in
        guard max(arc.head, arc.tail) == activity else { return true }
        let head = arc.head == activity ? start : starts[arc.head]
        return head >= (arc.tail == activity ? start : starts[arc.tail]) + arc.delay
      }
      let run = start..<(start + problem.durations[activity])
      guard keepsArcs, run.allSatisfy({ fits(activity, free[$0]) }) else { continue }
      take(activity, times: 1, of: &free, in: run)
      starts.append(start)
      defer {
        starts.removeLast()
        take(activity, times: -1, of: &free, in: run)
      }
      if !extend(&starts, free: &free, endingBy: end, body) { return false }
    }
    return true
  }

  private func fits(_ activity: Int, _ free: [Int]) -> Bool {
    zip(problem.demands[activity], free).allSatisfy { $0 <= $1 }
  }

  private func take(_ activity: Int, times: Int, of free: inout [[Int]], in run: Range<Int>) {
    for unit in run {
      for resource in problem.capacities.indices {
        free[unit][resource] -= times * problem.demands[activity][resource]
      }
    }
  }
}
