import PlanModel

extension Timetable {
  /// The timetable of a schedule, with positions instead of names.
  ///
  /// - Precondition: the entries are those of the project, in its order, and name its team's
  ///   people and pools.
  init(of schedule: Schedule, in problem: SchedulingProblem) {
    let project = problem.project
    precondition(schedule.entries.map(\.activity) == project.activities.map(\.id))
    let position = Dictionary(
      zip(project.team.people.map(\.id), project.team.people.indices),
      uniquingKeysWith: { first, _ in first })
    self.init(count: problem.count)
    for (activity, entry) in schedule.entries.enumerated() {
      start[activity] = entry.start.minutes
      finish[activity] = entry.finish.minutes
      let people = entry.people.map { person in
        guard let position = position[person] else {
          preconditionFailure("the schedule names \(person), who is not in the team")
        }
        return position
      }
      let pools = zip(problem.demands[activity], entry.units).flatMap { demand, held in
        held.numbers.map { problem.poolUnits[demand.pool].lowerBound + $0 - 1 }
      }
      units[activity] = people + pools
    }
  }
}
