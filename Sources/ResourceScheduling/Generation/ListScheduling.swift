/// Searches for a short timetable by generating many from priority lists.
///
/// First the plain priority rules; then the best timetable's own order, disturbed a little, again
/// and again. Every timetable is justified, that is pulled late and pushed early again, as long as
/// that shortens it. The search ends with its budget or when a known bound is met.
struct ListScheduling {
  /// Generates the timetables.
  let generation: SerialScheduleGeneration
  /// For the priority rules.
  let times: HeadsAndTails
  /// Timetables that may be generated, on top of one for each rule.
  let budget: Int
  /// No timetable ends before it.
  let bound: Int
  /// The priority rules to begin with.
  var rules = PriorityRule.allCases

  /// Returns the best timetable found in which every activity goes to one of its candidates.
  ///
  /// - Parameters:
  ///   - candidates: Who may do each activity.
  ///   - schedules: To which the number of timetables that were tried is added.
  /// - Returns: `nil` if the candidates left before the end in every timetable.
  /// - Complexity: That of `budget` passes of the serial scheme.
  func best(candidates: [[Int]], schedules: inout Int) -> Timetable? {
    var best: Timetable?
    var left = budget
    func keep(_ table: Timetable?) {
      guard let table else { return }
      if best.map({ isBetter(table, than: $0) }) ?? true { best = table }
    }
    defer { schedules += budget - left }
    for rule in rules where isOpen(best) {
      schedules += 1
      let table = generation.timetable(keys: rule.keys(times), candidates: candidates)
      keep(justified(table, candidates: candidates, left: &left))
    }
    var noise = NoiseSource()
    while left > 0, let center = best, isOpen(best) {
      // Activities change places with those that start within about a tenth of the project.
      let reach = max(2, center.end / (5 + noise.next(below: 20)))
      let keys = center.start.map { $0 + noise.next(below: reach) }
      left -= 1
      let table = generation.timetable(keys: keys, candidates: candidates)
      keep(justified(table, candidates: candidates, left: &left))
    }
    return best
  }

  /// The timetable after late and early passes, as long as each pair shortens it.
  private func justified(
    _ table: Timetable?, candidates: [[Int]], left: inout Int
  ) -> Timetable? {
    guard var current = table else { return nil }
    let backward = BackwardScheduleGeneration(problem: generation.problem)
    while left >= 2, current.end > bound, let late = backward.lateStarts(of: current) {
      left -= 2
      guard let next = generation.timetable(keys: late, candidates: candidates),
        isBetter(next, than: current)
      else { break }
      current = next
    }
    return current
  }

  /// Whether a better timetable than this may exist.
  private func isOpen(_ best: Timetable?) -> Bool {
    guard let best else { return true }
    return best.end > bound || TimetableScore(best, in: generation.problem).lateness > 0
  }

  private func isBetter(_ table: Timetable, than other: Timetable) -> Bool {
    TimetableScore(table, in: generation.problem) < TimetableScore(other, in: generation.problem)
  }
}
