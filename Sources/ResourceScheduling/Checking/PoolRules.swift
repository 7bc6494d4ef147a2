import PlanModel

/// The rule on what an activity holds beside people.
extension ScheduleChecker {
  /// Everything holds the units of pools that it needs, each once, and no others.
  func poolUnits() -> [ScheduleViolation] {
    let sizes = Dictionary(
      project.team.pools.map { ($0.id, $0.units) }, uniquingKeysWith: { first, _ in first })
    return pairs.flatMap { activity, entry -> [ScheduleViolation] in
      let needs = activity.effort > .zero ? activity.needs : []
      let missing = needs.filter { need in
        let numbers = entry.units.filter { $0.pool == need.pool }.flatMap(\.numbers)
        let size = sizes[need.pool] ?? 0
        return numbers.count != need.units || Set(numbers).count != need.units
          || !numbers.allSatisfy { $0 >= 1 && $0 <= size }
      }.map(\.pool)
      let needless = entry.units.map(\.pool).filter { pool in
        !needs.contains { $0.pool == pool }
      }
      return (missing + needless).map { .wrongUnits(activity.id, $0) }
    }
  }
}
