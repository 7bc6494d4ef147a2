import PlanModel

/// Who does each activity and when, by position and minute.
struct Timetable: Sendable {
  /// The first minute of each activity.
  var start: [Int]
  /// The end of its last minute.
  var finish: [Int]
  /// Who does it.
  var person: [Int]

  /// Creates the timetable in which nothing is placed yet.
  init(count: Int) {
    start = Array(repeating: 0, count: count)
    finish = start
    person = start
  }

  /// The end of the last activity.
  var end: Int { finish.max() ?? 0 }

  /// Of two timetables the better: it ends earlier, or its activities do on average.
  func isBetter(than other: Timetable) -> Bool {
    let ends = (end, other.end)
    guard ends.0 == ends.1 else { return ends.0 < ends.1 }
    return finish.reduce(0, +) < other.finish.reduce(0, +)
  }

  /// The activities of each person that take time, in the order in which they are done.
  func order(in problem: SchedulingProblem) -> [[Int]] {
    var order = Array(repeating: [Int](), count: problem.profiles.count)
    let sorted = start.indices.filter(problem.takesTime).sorted {
      (start[$0], $0) < (start[$1], $1)
    }
    for activity in sorted { order[person[activity]].append(activity) }
    return order
  }

  /// The same with names and moments.
  func schedule(of project: Project) -> Schedule {
    Schedule(
      entries: project.activities.indices.map { position in
        Schedule.Entry(
          activity: project.activities[position].id,
          person: project.team.people[person[position]].id,
          start: WorkMoment(minutes: start[position]),
          finish: WorkMoment(minutes: finish[position]))
      })
  }
}
