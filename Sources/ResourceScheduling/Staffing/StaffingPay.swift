import PlanModel

/// What people cost: their pay for each hour that they work.
///
/// Somebody alone works effort ÷ speed. Several work as long as they are there between the start
/// and the finish, which only a schedule says; a staffing tells the least it can be.
struct StaffingPay {
  /// What is to be staffed.
  private let problem: SchedulingProblem
  /// Pay for a minute, by person; `nil` if it is not known.
  private let perMinute: [Double?]

  /// Reads the pay of the team of `problem`.
  init(_ problem: SchedulingProblem) {
    self.problem = problem
    perMinute = problem.project.team.people.map { $0.hourlyRate.map { $0 / 60 } }
  }

  /// The people without known pay who may do something, in the team's order.
  var unpaid: [Int] {
    let candidates = Set(problem.eligible.joined())
    return perMinute.indices.filter { candidates.contains($0) && perMinute[$0] == nil }
  }

  /// The least that an activity costs of a person who does it, alone or with others.
  func leastCost(of activity: Int, by person: Int) -> Double? {
    perMinute[person].map { $0 * leastWork(of: activity, by: person) }
  }

  /// The least minutes that a person works who does an activity, alone or with others.
  ///
  /// Exact for somebody alone. Of several who are there at the same hours, all work equally long,
  /// and no shorter than the fastest would; if their hours differ, nothing is certain of one.
  func leastWork(of activity: Int, by person: Int) -> Double {
    let size = problem.crewSizes[activity]
    guard size > 1 else { return Double(problem.capacityNeeded(activity, by: person)) / 1_000 }
    guard keepsTheSameHours(activity) else { return 0 }
    let speeds = problem.eligible[activity].map { problem.speed(of: $0, in: activity).permille }
    let together = speeds.sorted(by: >).prefix(size).reduce(0, +)
    guard together > 0 else { return 0 }
    return Double(problem.efforts[activity].microminutes) / Double(together) / 1_000
  }

  /// The minutes that a person works who does an activity in a timetable.
  ///
  /// Somebody alone works effort ÷ speed, one of several as long as they are there.
  func work(of activity: Int, by person: Int, in table: Timetable) -> Double {
    guard problem.crewSizes[activity] > 1 else {
      return Double(problem.capacityNeeded(activity, by: person)) / 1_000
    }
    let profile = problem.profiles[person]
    let worked =
      profile.capacity(before: table.finish[activity])
      - profile.capacity(before: table.start[activity])
    return Double(worked) / 1_000
  }

  /// What an activity costs in a timetable; `nil` if the pay of somebody who does it is not known.
  func cost(of activity: Int, in table: Timetable) -> Double? {
    var total = 0.0
    for person in table.units[activity].prefix(problem.crewSizes[activity]) {
      guard let pay = perMinute[person] else { return nil }
      total += pay * work(of: activity, by: person, in: table)
    }
    return total
  }

  /// What a schedule costs; `nil` if the pay of somebody who works in it is not known.
  func cost(of table: Timetable) -> Double? {
    var total = 0.0
    for activity in 0..<problem.count {
      guard let cost = cost(of: activity, in: table) else { return nil }
      total += cost
    }
    return total
  }

  /// Whether all who may do an activity have the same days and the same absences.
  private func keepsTheSameHours(_ activity: Int) -> Bool {
    let people = problem.project.team.people
    guard let first = problem.eligible[activity].first.map({ people[$0] }) else { return true }
    return problem.eligible[activity].allSatisfy { person in
      let other = people[person]
      return other.capacity == first.capacity && other.leave == first.leave
        && other.from == first.from && other.until == first.until
    }
  }
}
