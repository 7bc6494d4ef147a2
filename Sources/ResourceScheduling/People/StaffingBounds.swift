import PlanModel

/// Lower bounds on the end of a project, whoever does what.
///
/// For a group *G* of people and the work *A* that only they can do, and every pair of a head *h*
/// and a tail *q*, the work of at least these heads and tails lies between *h* and *q* before
/// the end:
///
///     end ≥ q + min { t : Σ_{p in G} capacity_p[h, t) ≥ Σ { work(a) : a in A, head(a) ≥ h, tail(a) ≥ q } }
///
/// The pair (0, 0) is the load.
struct StaffingBounds {
  /// Pairs of heads and activities that are tried for each group; of more, heads are left out.
  private static let pairLimit = 300_000

  /// Returns the strongest bound that is found.
  ///
  /// - Parameter known: The end of a schedule; no bound is above it.
  /// - Complexity: O(*g* · *h* · *n*) for *g* groups, *h* heads and *n* activities.
  static func strongest(_ problem: StaffingProblem, upTo known: Int) -> StaffingBound {
    let tails = StaffingTails(problem)
    var best = StaffingBound(argument: .criticalPath, end: tails.criticalPath)
    for (pool, units) in problem.pools.enumerated() {
      improve(&best, pool: pool, units: units, problem: problem, tails: tails)
    }
    for group in WorkingGroup.groups(of: problem) {
      improve(&best, group: group, problem: problem, tails: tails, known: known)
    }
    return best
  }

  private static func improve(
    _ best: inout StaffingBound, pool: Int, units: Int, problem: StaffingProblem,
    tails: StaffingTails
  ) {
    let items = problem.activities.indices.compactMap { activity in
      problem.activities[activity].needs.first { $0.pool == pool }.map { need in
        (
          head: tails.head[activity], tail: tails.tail[activity],
          work: need.units * tails.duration[activity]
        )
      }
    }.sorted { $0.tail > $1.tail }
    for head in sampledHeads(items.map(\.head)) {
      var work = 0
      for item in items where item.head >= head {
        work += item.work
        let end = head + (work + units - 1) / units + item.tail
        if end > best.end { best = StaffingBound(argument: .pool(pool), end: end) }
      }
    }
  }

  private static func improve(
    _ best: inout StaffingBound, group: WorkingGroup, problem: StaffingProblem,
    tails: StaffingTails, known: Int
  ) {
    let capacity = GroupCapacity(group.people.map { problem.profiles[$0] }, horizon: known)
    let items = group.activities.map { activity in
      (
        head: tails.head[activity], tail: tails.tail[activity],
        work: WorkingGroup.leastCapacity(of: problem.activities[activity])
      )
    }.sorted { $0.tail > $1.tail }
    for head in sampledHeads(items.map(\.head) + [0]) {
      let offset = capacity.before(min(head, known))
      var work = 0
      for (index, item) in items.enumerated() where item.head >= head {
        work += item.work
        guard best.end < known else { return }
        // Nothing is gained if the work fits in before the best bound.
        let room = best.end - item.tail
        guard room < head || capacity.before(room) - offset < work else { continue }
        var low = max(room, head)
        var high = known - item.tail
        guard low < high else { continue }
        while high - low > 1 {
          let middle = low + (high - low) / 2
          if capacity.before(middle) - offset < work { low = middle } else { high = middle }
        }
        let isAll = head == 0 && index == items.count - 1
        best = StaffingBound(
          argument: isAll
            ? .load(people: group.people)
            : .window(people: group.people, head: head, tail: item.tail),
          end: high + item.tail)
      }
    }
  }

  private static func sampledHeads(_ heads: [Int]) -> [Int] {
    let distinct = Set(heads).sorted()
    let limit = max(8, pairLimit / max(1, heads.count))
    let step = max(1, (distinct.count + limit - 1) / limit)
    return stride(from: 0, to: distinct.count, by: step).map { distinct[$0] }
  }
}
