import PlanModel

/// Who does each activity and when, by position and minute.
struct Timetable: Sendable {
  /// The first minute of each activity.
  var start: [Int]
  /// The end of its last minute.
  var finish: [Int]
  /// The units it holds: its people first, then those of pools in the order of its demands.
  var units: [[Int]]

  /// Creates the timetable in which nothing is placed yet.
  init(count: Int) {
    start = Array(repeating: 0, count: count)
    finish = start
    units = Array(repeating: [], count: count)
  }

  /// The end of the last activity.
  var end: Int { finish.max() ?? 0 }

  /// The activities that hold each unit, in the order in which they do.
  func order(in problem: SchedulingProblem) -> [[Int]] {
    var order = Array(repeating: [Int](), count: problem.unitCount)
    let sorted = start.indices.filter(problem.takesTime).sorted {
      (start[$0], $0) < (start[$1], $1)
    }
    for activity in sorted {
      for unit in units[activity] { order[unit].append(activity) }
    }
    return order
  }

  /// The same with names and moments.
  func schedule(of problem: SchedulingProblem) -> Schedule {
    let project = problem.project
    return Schedule(
      entries: project.activities.indices.map { position in
        var held = units[position][...]
        let people = held.prefix(problem.crewSizes[position]).sorted()
        held = held.dropFirst(people.count)
        let pools = problem.demands[position].map { demand in
          let numbers = held.prefix(demand.units).map {
            $0 - problem.poolUnits[demand.pool].lowerBound + 1
          }
          held = held.dropFirst(demand.units)
          return Schedule.PoolUnits(
            pool: project.team.pools[demand.pool].id, numbers: numbers.sorted())
        }
        return Schedule.Entry(
          activity: project.activities[position].id,
          people: people.map { project.team.people[$0].id }, units: pools,
          start: WorkMoment(minutes: start[position]),
          finish: WorkMoment(minutes: finish[position]))
      })
  }
}
