import PlanTestSupport

@testable import ResourceScheduling

/// The rules of a schedule on a grid, each written out from its definition.
extension GridProblem {
  /// Whether `starts` keep all releases, delays and, unit by unit, all capacities.
  func allows(_ starts: [Int]) -> Bool {
    durations.indices.allSatisfy { starts[$0] >= releases[$0] } && keepsArcs(starts)
      && keepsCapacities(starts)
  }

  /// Whether every head starts late enough after its tail.
  func keepsArcs(_ starts: [Int]) -> Bool {
    arcs.allSatisfy { starts[$0.head] >= starts[$0.tail] + $0.delay }
  }

  /// Whether never more is held than there is.
  func keepsCapacities(_ starts: [Int]) -> Bool {
    held(by: starts).allSatisfy { held in zip(held, capacities).allSatisfy { $0 <= $1 } }
  }

  /// What is held of each resource, in each unit of time from 0 to the end.
  func held(by starts: [Int]) -> [[Int]] {
    let end = durations.indices.map { starts[$0] + durations[$0] }.max() ?? 0
    var held = Array(repeating: capacities.map { _ in 0 }, count: max(0, end))
    for activity in durations.indices {
      for unit in starts[activity]..<(starts[activity] + durations[activity]) {
        for resource in capacities.indices { held[unit][resource] += demands[activity][resource] }
      }
    }
    return held
  }

  /// Whether no activity can start earlier while all others stay where they are.
  func isActive(_ starts: [Int]) -> Bool {
    let held = held(by: starts)
    return durations.indices.allSatisfy { activity in
      let earliest = arcs.filter { $0.head == activity }.map { starts[$0.tail] + $0.delay }
        .reduce(releases[activity], max)
      let own = starts[activity]..<(starts[activity] + durations[activity])
      return (earliest..<max(earliest, starts[activity])).allSatisfy { start in
        (start..<(start + durations[activity])).contains { unit in
          capacities.indices.contains { resource in
            let demand = demands[activity][resource]
            let others = held[unit][resource] - (own.contains(unit) ? demand : 0)
            return others + demand > capacities[resource]
          }
        }
      }
    }
  }

  /// Units past deadlines and the end: what schedules are judged by.
  func cost(of starts: [Int]) -> GridCost {
    let finishes = durations.indices.map { starts[$0] + durations[$0] }
    return GridCost(
      lateness: zip(finishes, deadlines).reduce(0) { $0 + ($1.0 > $1.1 ? $1.0 - $1.1 : 0) },
      end: finishes.max() ?? 0)
  }

  /// An order in which every activity comes after all that it waits for, drawn at random.
  func randomList(using random: inout SplitMix64) -> [Int] {
    var list: [Int] = []
    while list.count < durations.count {
      let open = durations.indices.filter { activity in
        !list.contains(activity)
          && arcs.allSatisfy { $0.head != activity || list.contains($0.tail) }
      }
      list.append(open[Int.random(in: 0..<open.count, using: &random)])
    }
    return list
  }

  /// All such orders.
  func allLists() -> [[Int]] {
    var lists: [[Int]] = [[]]
    for _ in durations {
      lists = lists.flatMap { list in
        durations.indices.filter { activity in
          !list.contains(activity)
            && arcs.allSatisfy { $0.head != activity || list.contains($0.tail) }
        }.map { list + [$0] }
      }
    }
    return lists
  }
}

/// Lateness first, then the end.
struct GridCost: Hashable, Comparable {
  var lateness: Int
  var end: Int

  static func < (left: GridCost, right: GridCost) -> Bool {
    (left.lateness, left.end) < (right.lateness, right.end)
  }
}
