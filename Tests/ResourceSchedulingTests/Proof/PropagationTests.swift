import PlanTestSupport
import Testing

@testable import ResourceScheduling

/// What propagation comes to, against definitions that take more time.
struct PropagationTests {
  /// The profile of what surely runs is that of its definition, unit by unit.
  @Test(arguments: RandomGrid.all)
  func addsUpWhatSurelyRuns(random: RandomGrid) {
    let network = ConstraintNetwork(random.problem, pairLimit: 0)
    var sweep = TimetableSweep(network)
    var source = SplitMix64(seed: random.seed)
    for resource in 0..<network.resourceCount {
      let range = Int(network.itemFirst[resource])..<Int(network.itemFirst[resource + 1])
      for number in range {
        sweep.latestStarts[number] = Int.random(in: 0...12, using: &source)
        sweep.earliestFinishes[number] = Int.random(in: 0...15, using: &source)
      }
      let highest = sweep.makeSegments(range, network.items)
      let loads = (-1...16).map { time in
        range.reduce(0) { sum, number in
          sweep.latestStarts[number] <= time && time < sweep.earliestFinishes[number]
            ? sum + Int(network.items[number].demand) : sum
        }
      }
      var swept = loads.map { _ in 0 }
      for index in 0..<sweep.segments.count {
        for time in sweep.segments[index].start...16 {
          swept[time + 1] = sweep.segments[index].load
        }
      }
      #expect(swept == loads)
      #expect(highest == loads.max())
    }
  }

  /// What an activity must run in a window is the least of what it runs there, over all starts.
  @Test func countsTheLeastThatRunsInAWindow() {
    for duration in 0...4 {
      for earliest in -2...4 {
        for latest in earliest...6 {
          for start in 0...3 {
            for end in start...6 {
              let least = (earliest...latest).map {
                max(0, min($0 + duration, end) - max($0, start))
              }.min()
              let part = LearningSearch.part(
                of: duration, from: earliest, to: latest, in: start, end)
              if part != least { Issue.record("\(duration) in \(start)..<\(end)") }
            }
          }
        }
      }
    }
  }

  /// No window from an earliest start to a latest finish holds more than its capacity: all of what
  /// lies within it, and what surely runs in it of the rest (Vilím 2011).
  @Test(arguments: RandomGrid.all)
  func leavesNoWindowOverfull(random: RandomGrid) {
    guard let items = Self.settled(random, slack: random.seed % 4) else { return }
    for (capacity, row) in items {
      let isOverfull = row.contains { first in
        row.contains { last in
          let window = first.earliest..<max(first.earliest, last.latestFinish)
          return row.reduce(0) { $0 + $1.energy(in: window) } > capacity * window.count
        }
      }
      #expect(!isOverfull)
    }
  }

  /// What surely runs of others leaves room for every activity at its earliest and its latest start.
  @Test(arguments: RandomGrid.all)
  func leavesRoomAtTheFirstAndTheLastStart(random: RandomGrid) {
    guard let items = Self.settled(random, slack: random.seed % 4) else { return }
    for (capacity, row) in items {
      for (number, item) in row.enumerated() {
        let others = row.enumerated().filter { $0.offset != number }.map(\.element)
        let isShut = [item.earliest, item.latest].contains { start in
          (start..<(start + item.duration)).contains { unit in
            others.reduce(item.demand) { $1.surelyRuns(at: unit) ? $0 + $1.demand : $0 } > capacity
          }
        }
        #expect(!isShut)
      }
    }
  }

  @Test func isNotSettledTooEarly() {
    let settled = RandomGrid.all.compactMap { Self.settled($0, slack: $0.seed % 4) }
    #expect(settled.count >= 80)
    let narrowed = settled.joined().flatMap(\.row).count { $0.surelyRuns(at: $0.latest) }
    #expect(narrowed >= 150)
  }

  /// An activity's use of a resource, with the bounds of its start.
  private struct Use {
    let demand: Int
    let duration: Int
    let earliest: Int
    let latest: Int

    var latestFinish: Int { latest + duration }

    func surelyRuns(at unit: Int) -> Bool { latest <= unit && unit < earliest + duration }

    /// All of it if it lies in the window, else what surely runs there.
    func energy(in window: Range<Int>) -> Int {
      if earliest >= window.lowerBound, latestFinish <= window.upperBound {
        return demand * duration
      }
      return demand
        * max(0, min(window.upperBound, earliest + duration) - max(window.lowerBound, latest))
    }
  }

  /// The uses of each scarce resource after propagation, or `nil` if it refutes the horizon, which
  /// lies a little after the end that a simple bound proves.
  private static func settled(
    _ random: RandomGrid, slack: UInt64
  ) -> [(capacity: Int, row: [Use])]? {
    let simple = HeadTailBound(random.problem)
    let horizon = max(simple.criticalPath, simple.headTail?.end ?? 0) + Int(slack)
    var search = LearningSearch(random.problem, horizon: horizon, pairLimit: 100)
    guard search.settle() else { return nil }
    return (0..<search.network.resourceCount).map { resource in
      let first = Int(search.network.itemFirst[resource])
      let row = (first..<Int(search.network.itemFirst[resource + 1])).map { number in
        let item = search.network.items[number]
        return Use(
          demand: Int(item.demand), duration: item.duration,
          earliest: search.trail.least(Int(item.activity)),
          latest: search.trail.greatest(Int(item.activity)))
      }
      return (search.network.capacities[resource], row)
    }
  }
}
