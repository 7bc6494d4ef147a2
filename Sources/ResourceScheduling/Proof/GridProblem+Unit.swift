extension GridProblem {
  /// The greatest number of units that divides every duration, delay and release.
  ///
  /// Moved as early as their order allows, all starts are multiples of it.
  var greatestUnit: Int {
    let delays = arcs.reduce(0) { Self.greatestDivisor($0, $1.delay) }
    let calendars = Set(calendarArcs.map(\.delay)).flatMap(\.divisors)
    return max(1, (durations + releases + calendars).reduce(delays, Self.greatestDivisor))
  }

  /// Returns the same problem with `unit` units counted as one; it must divide all times.
  func divided(by unit: Int) -> GridProblem {
    guard unit > 1 else { return self }
    var result = GridProblem(
      durations: durations.map { $0 / unit }, releases: releases.map { $0 / unit },
      deadlines: deadlines.map { $0 == Int.max ? $0 : $0 / unit },
      arcs: arcs.map { Arc(tail: $0.tail, head: $0.head, delay: $0.delay / unit) },
      capacities: capacities, demands: demands)
    result.calendarArcs = calendarArcs.map { arc in
      CalendarArc(tail: arc.tail, head: arc.head, delay: arc.delay.divided(by: unit))
    }
    result.finishMilestones = finishMilestones
    return result
  }

  /// Returns when the last activity ends, for these starts.
  func end(of starts: [Int]) -> Int {
    starts.indices.map { starts[$0] + durations[$0] }.max() ?? 0
  }

  /// Euclid's algorithm.
  private static func greatestDivisor(_ first: Int, _ second: Int) -> Int {
    var (large, small) = (abs(first), abs(second))
    while small != 0 { (large, small) = (small, large % small) }
    return large
  }
}
