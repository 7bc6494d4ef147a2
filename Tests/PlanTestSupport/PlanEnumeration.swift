package import PlanModel

/// All plans of a project that is small enough to try them all: the truth for other tests.
///
/// For every staffing and every order in which one might start the activities, each person and each
/// pool serves them in that order, and everything is moved to the earliest minutes that keep all
/// rules. Some plan of the least lateness and, of those, of the least end is among them: its own
/// staffing and order of starts. It knows the meaning of a plan and nothing of how one is made.
///
/// There are up to *p*ⁿ · *n*! of them for *n* activities that each of *p* people may do, so four or
/// five activities are enough.
package struct PlanEnumeration {
  /// What a plan is judged by: minutes past all deadlines, then its end.
  package struct Cost: Hashable, Comparable, Sendable {
    /// Minutes by which activities finish after their deadlines, in all.
    package var lateness: Int
    /// The end of the last activity, in minutes.
    package var end: Int

    /// Creates a cost.
    package init(lateness: Int, end: Int) {
      self.lateness = lateness
      self.end = end
    }

    package static func < (left: Cost, right: Cost) -> Bool {
      (left.lateness, left.end) < (right.lateness, right.end)
    }
  }

  private let project: Project
  private let works: [EnumeratedWork]
  /// The relations between works that are not settled, by positions.
  private let relations: [(tail: Int, head: Int, relation: PrecedenceRelation)]

  /// Prepares for the plans of a project without cycles.
  package init(_ project: Project) {
    let axis = project.axis
    let works = project.activities.map { EnumeratedWork($0, in: project, on: axis) }
    self.project = project
    self.works = works
    let positions = project.positions
    relations = project.openRelations.compactMap { relation in
      guard let tail = positions[relation.predecessor], let head = positions[relation.successor]
      else { return nil }
      return (tail, head, relation)
    }
  }

  /// The best of all plans; `nil` if there is none.
  package func best() -> Cost? { bestByStaffing().map(\.cost).min() }

  /// The best plan of each staffing that has one.
  ///
  /// Orders that differ only in works that share nobody and nothing are one.
  package func bestByStaffing() -> [(people: [[Person]], cost: Cost)] {
    let orders = Self.permutations(Array(works.indices))
    return staffings().compactMap { staffing in
      let rivals = rivals(staffing)
      var best: Cost?
      var seen: Set<[Bool]> = []
      for order in orders {
        var place = order
        for (index, activity) in order.enumerated() { place[activity] = index }
        guard seen.insert(rivals.map { place[$0.0] < place[$0.1] }).inserted,
          let cost = cost(of: order, staffing)
        else { continue }
        best = min(best ?? cost, cost)
      }
      return best.map { (staffing.map { crew in crew.map { project.team.people[$0] } }, $0) }
    }
  }

  /// The pairs of works that want the same people or the same pool.
  private func rivals(_ staffing: [[Int]]) -> [(Int, Int)] {
    works.indices.flatMap { first in
      works.indices.filter { second in
        first < second
          && (!Set(staffing[first]).isDisjoint(with: staffing[second])
            || works[first].needs.contains { works[second].units(of: $0.pool) > 0 })
      }.map { (first, $0) }
    }
  }

  /// Everybody who may do each activity, in all combinations of the sizes that are asked for.
  private func staffings() -> [[[Int]]] {
    works.reduce([[]]) { partial, work in
      partial.flatMap { staffing in work.crews.map { staffing + [$0] } }
    }
  }

  private static func permutations(_ items: [Int]) -> [[Int]] {
    guard items.count > 1 else { return [items] }
    return items.flatMap { first in
      permutations(items.filter { $0 != first }).map { [first] + $0 }
    }
  }

  /// Raises all starts until no rule is broken; `nil` for orders that never settle.
  private func cost(of order: [Int], _ staffing: [[Int]]) -> Cost? {
    var start = works.map(\.release)
    var finish = start
    for _ in 0..<60 {
      var isStable = true
      for activity in order {
        let crew = staffing[activity]
        var earliest = start[activity]
        while true {
          guard let run = works[activity].run(crew: crew, from: earliest) else { return nil }
          let wanted = later(run, of: activity, staffing, order, start, finish)
          guard let wanted else {
            isStable = isStable && (run.start, run.finish) == (start[activity], finish[activity])
            (start[activity], finish[activity]) = run
            break
          }
          earliest = wanted
        }
      }
      guard isStable else { continue }
      let lateness = works.indices.reduce(0) { $0 + max(0, finish[$1] - works[$1].deadline) }
      return Cost(lateness: lateness, end: finish.max() ?? 0)
    }
    return nil
  }

  /// A later start that a broken rule asks for, if one is broken.
  private func later(
    _ run: (start: Int, finish: Int), of activity: Int, _ staffing: [[Int]], _ order: [Int],
    _ start: [Int], _ finish: [Int]
  ) -> Int? {
    for (tail, head, relation) in relations where head == activity {
      let lag = relation.lag.minutes
      switch relation.kind {
      case .finishToStart: if run.start < finish[tail] + lag { return finish[tail] + lag }
      case .startToStart: if run.start < start[tail] + lag { return start[tail] + lag }
      case .finishToFinish where run.finish < finish[tail] + lag:
        return works[head].start(crew: staffing[head], after: run.start, by: finish[tail] + lag)
      case .startToFinish where run.finish < start[tail] + lag:
        return works[head].start(crew: staffing[head], after: run.start, by: start[tail] + lag)
      case .finishToFinish, .startToFinish: break
      }
    }
    guard works[activity].takesTime else { return nil }
    let earlier = order.prefix { $0 != activity }.filter {
      works[$0].takesTime && finish[$0] > run.start
    }
    for other in earlier where !Set(staffing[other]).isDisjoint(with: staffing[activity]) {
      return finish[other]
    }
    for need in works[activity].needs {
      let units = project.team.pools.first { $0.id == need.pool }?.units ?? 0
      let holders = earlier.filter { works[$0].units(of: need.pool) > 0 }
      let held = holders.reduce(0) { $0 + works[$1].units(of: need.pool) }
      if held + need.units > units { return holders.map { finish[$0] }.min() }
    }
    return nil
  }
}
