import PlanModel

/// Gives one place in the crew of an activity to somebody else, all other people kept.
///
/// Either the activity is done by them at the earliest while the rest keeps its order, or the serial
/// scheme lays everything out anew in the order of the starts; the better of the two counts.
struct SingleChange {
  /// What plans are judged by.
  let measure: AllocationMeasure
  private let generation: SerialScheduleGeneration

  /// Steps that the changes of all activities may take; in larger projects none are looked at.
  private static let stepLimit = 600_000

  /// Prepares changes of plans of a problem.
  init(_ measure: AllocationMeasure) {
    self.measure = measure
    generation = SerialScheduleGeneration(measure.problem)
  }

  /// Whether all changes of a plan of the problem take few enough steps.
  static func isAffordable(_ problem: SchedulingProblem) -> Bool {
    let changes = problem.eligible.reduce(0) { $0 + $1.count }
    return changes <= stepLimit / max(1, problem.count)
  }

  /// Returns everybody else with the skill, each with the plan in which they take part.
  ///
  /// - Parameters:
  ///   - activity: Whose crew is changed.
  ///   - table: A settled timetable.
  ///   - search: The search in it.
  /// - Returns: Settled timetables in the team's order; `nil` for who leaves before the end.
  func outcomes(
    of activity: Int, in table: Timetable, by search: CandidateSearch
  ) -> [(person: Int, table: Timetable?)] {
    search.changes(of: activity).filter { !$0.isChosen }.map { change in
      let anew = laidOutAnew(table, giving: activity, to: change.person)
      let best = (anew + [change.table].compactMap { $0 }).map { ($0, measure.score(of: $0)) }
        .min { $0.1 < $1.1 }
      return (change.person, best?.0)
    }
  }

  /// The plan with each of the places in the crew given to a person.
  private func laidOutAnew(
    _ table: Timetable, giving activity: Int, to person: Int
  ) -> [Timetable] {
    let problem = measure.problem
    guard problem.eligible[activity].contains(person) else { return [] }
    var crews = table.units.enumerated().map { Array($1.prefix(problem.crewSizes[$0])) }
    let crew = crews[activity]
    return crew.indices.filter { crew[$0] != problem.required[activity] }.compactMap { place in
      crews[activity] = crew
      crews[activity][place] = person
      return generation.timetable(keys: table.start, candidates: crews)?.settled(in: problem)
    }
  }
}
