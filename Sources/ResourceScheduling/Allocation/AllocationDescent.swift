import PlanModel

/// Gives single places to others as long as that alone makes the plan better.
///
/// The changes are those that are told as reasons for the plan; so none of these names somebody
/// who would have been the better choice.
struct AllocationDescent {
  /// What plans are judged by.
  let measure: AllocationMeasure

  /// Rounds at most.
  private static let roundLimit = 6

  /// Returns the timetable after all such changes, and the timetables that were looked at.
  ///
  /// - Parameters:
  ///   - first: A settled timetable.
  ///   - shouldStop: Asked for each activity whether to be content with what there is.
  /// - Returns: The best timetable with its score, and how many were looked at.
  func best(
    from first: Timetable, shouldStop: () -> Bool
  ) -> (table: Timetable, score: AllocationScore, tried: Int) {
    var table = first
    var score = measure.score(of: first)
    var tried = 0
    guard SingleChange.isAffordable(measure.problem) else { return (table, score, tried) }
    let change = SingleChange(measure)
    var isChanged = true
    var rounds = 0
    while isChanged, rounds < Self.roundLimit {
      isChanged = false
      rounds += 1
      guard var search = CandidateSearch(of: table, in: measure.problem) else { break }
      for activity in 0..<measure.problem.count where !shouldStop() {
        for (_, changed) in change.outcomes(of: activity, in: table, by: search) {
          guard let changed else { continue }
          tried += 1
          let changedScore = measure.score(of: changed)
          guard changedScore < score, let next = CandidateSearch(of: changed, in: measure.problem)
          else { continue }
          (table, score, search) = (changed, changedScore, next)
          isChanged = true
          break
        }
      }
    }
    return (table, score, tried)
  }
}

extension CandidateSearch {
  /// Prepares the search in a settled timetable; `nil` if its order cannot be kept.
  init?(of table: Timetable, in problem: SchedulingProblem) {
    guard let pass = FixedOrderPass(of: table, in: problem), let plan = OrderedPlan(pass),
      plan.times.start == table.start, plan.times.finish == table.finish
    else { return nil }
    self.init(plan: plan, table: table)
  }
}
