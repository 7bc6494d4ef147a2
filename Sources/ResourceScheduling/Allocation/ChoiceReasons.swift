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
    guard AllocationDescent.isAffordable(problem),
      let search = CandidateSearch(of: table, in: problem)
    else { return nil }
    let cost = measure.pay.cost(of: table)
    let lateness = TimetableScore(table, in: problem).lateness
    return problem.project.activities.indices.map { activity in
      let others = search.changes(of: activity).filter { !$0.isChosen }
      return AllocationChoice(
        activity: problem.project.activities[activity].id,
        alternatives: others.map { change in
          AllocationChoice.Alternative(
            person: problem.project.team.people[change.person].id,
            outcome: change.table.map {
              outcome(of: $0, with: change, from: cost, lateness: lateness)
            })
        })
    }
  }

  private func outcome(
    of table: Timetable, with change: CandidateSearch.Change, from cost: Double?, lateness: Int
  ) -> AllocationChoice.Outcome {
    let problem = measure.problem
    let loads = measure.loads(in: table)
    let extra = measure.countsCost ? measure.pay.cost(of: table).flatMap { new in
      cost.map { new - $0 }
    } : nil
    return AllocationChoice.Outcome(
      finish: WorkMoment(minutes: change.finish ?? table.end),
      end: WorkMoment(minutes: table.end), extraCost: extra, load: loads[change.person],
      largestLoad: loads.max() ?? 0,
      extraLateness: .minutes(TimetableScore(table, in: problem).lateness - lateness),
      keepsLimits: measure.score(of: table).keepsLimits)
  }
}
