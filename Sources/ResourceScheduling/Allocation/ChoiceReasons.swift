import PlanModel

/// Finds out what it would have meant to give each activity to somebody else.
struct ChoiceReasons {
  /// How plans are measured.
  let measure: AllocationMeasure

  /// Returns why each activity went to whom it went, in project order.
  ///
  /// - Parameter table: A settled timetable.
  /// - Returns: `nil` if there are too many activities, or the order cannot be kept.
  func choices(in table: Timetable) -> [AllocationChoice]? {
    let problem = measure.problem
    guard SingleChange.isAffordable(problem),
      let search = CandidateSearch(of: table, in: problem)
    else { return nil }
    let cost = measure.pay.cost(of: table)
    let lateness = TimetableScore(table, in: problem).lateness
    let change = SingleChange(measure)
    return problem.project.activities.indices.map { activity in
      let others = change.outcomes(of: activity, in: table, by: search)
      return AllocationChoice(
        activity: problem.project.activities[activity].id,
        alternatives: others.map { person, changed in
          AllocationChoice.Alternative(
            person: problem.project.team.people[person].id,
            outcome: changed.map {
              outcome(of: $0, for: activity, by: person, from: cost, lateness: lateness)
            })
        })
    }
  }

  /// What a plan comes to in which a person does an activity.
  private func outcome(
    of table: Timetable, for activity: Int, by person: Int, from cost: Double?, lateness: Int
  ) -> AllocationChoice.Outcome {
    let problem = measure.problem
    let loads = measure.loads(in: table)
    var extra: Double?
    if measure.countsCost, let cost { extra = measure.pay.cost(of: table).map { $0 - cost } }
    return AllocationChoice.Outcome(
      finish: WorkMoment(minutes: table.finish[activity]),
      end: WorkMoment(minutes: table.end), extraCost: extra, load: loads[person],
      largestLoad: loads.max() ?? 0,
      extraLateness: .minutes(TimetableScore(table, in: problem).lateness - lateness),
      keepsLimits: measure.score(of: table).keepsLimits)
  }
}
