@testable import ResourceScheduling

/// What is free of each resource, kept as a table and searched unit by unit.
struct NaiveProfile {
  private let problem: GridProblem
  /// What is held of each resource, by units of time.
  private var held: [[Int]] = []

  init(_ problem: GridProblem) { self.problem = problem }

  /// Gives an activity what it holds, as early as possible from `earliest` on.
  mutating func place(_ activity: Int, from earliest: Int) -> Int {
    var start = earliest
    while !(start..<(start + problem.durations[activity])).allSatisfy({ fits(activity, at: $0) }) {
      start += 1
    }
    for unit in start..<(start + problem.durations[activity]) {
      while held.count <= unit { held.append(problem.capacities.map { _ in 0 }) }
      for resource in problem.capacities.indices {
        held[unit][resource] += problem.demands[activity][resource]
      }
    }
    return start
  }

  private func fits(_ activity: Int, at unit: Int) -> Bool {
    unit >= held.count
      || problem.capacities.indices.allSatisfy {
        held[unit][$0] + problem.demands[activity][$0] <= problem.capacities[$0]
      }
  }
}

extension GridProblem {
  /// The starts of the schedule that a list stands for: one activity after another, each as early
  /// as arcs and free units allow.
  func naiveSchedule(of list: [Int]) -> [Int] {
    var profile = NaiveProfile(self)
    var starts = releases
    for activity in list {
      let earliest = arcs.filter { $0.head == activity }.map { starts[$0.tail] + $0.delay }
        .reduce(releases[activity], max)
      starts[activity] = profile.place(activity, from: earliest)
    }
    return starts
  }
}
