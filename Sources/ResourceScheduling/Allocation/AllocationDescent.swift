import PlanModel

/// Gives single places to others as long as that alone makes the plan better.
///
/// All other activities keep their people and their order, as in the reasons that are told for the
/// plan; so none of these reasons names somebody who would have been the better choice.
struct AllocationDescent {
  /// What plans are judged by.
  let measure: AllocationMeasure

  /// Steps of the fixed-order pass that a round may take; larger projects are left as they are.
  private static let stepLimit = 4_000_000
  /// Rounds at most.
  private static let roundLimit = 20

  /// Whether a round through all activities of a problem takes few enough steps.
  static func isAffordable(_ problem: SchedulingProblem) -> Bool {
    let changes = problem.eligible.reduce(0) { $0 + $1.count }
    return changes <= stepLimit / max(1, problem.count)
  }

  /// Returns the timetable after all such changes, and the timetables that were looked at.
  ///
  /// - Parameters:
  ///   - first: A settled timetable.
  ///   - shouldStop: Asked for each activity whether to be content with what there is.
  func best(
    from first: Timetable, shouldStop: () -> Bool
  ) -> (table: Timetable, score: AllocationScore, tried: Int) {
    var table = first
    var score = measure.score(of: first)
    var tried = 0
    guard Self.isAffordable(measure.problem) else { return (table, score, tried) }
    var isChanged = true
    var rounds = 0
    while isChanged, rounds < Self.roundLimit {
      isChanged = false
      rounds += 1
      guard var search = CandidateSearch(of: table, in: measure.problem) else { break }
      for activity in 0..<measure.problem.count where !shouldStop() {
        for change in search.changes(of: activity) where !change.isChosen {
          guard let changed = change.table else { continue }
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
