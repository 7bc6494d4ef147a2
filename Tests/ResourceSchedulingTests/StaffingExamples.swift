import NetworkAnalysis
import PlanModel
import ResourceScheduling

/// A quick and a slow developer with 2 tasks of 8 hours for either.
///
/// The quick one takes 90 for an hour, 8 hours for a task and so 720; the slow one 40, 16 and 640.
/// Both tasks for the quick: 16 hours, 1,440. One each: 16 hours, 1,360. Both for the slow: 32
/// hours, 1,280.
enum StaffingExample {
  /// The project.
  static var twoTasks: Project {
    var project = SmallProject(
      work: [("A", "BE", 8), ("B", "BE", 8)], people: [person("Quick", 1_000, pay: 90), slow]
    ).project
    project.team.people[1].skills = [Skill("BE"): Rate(permille: 500)]
    return project
  }

  private static var slow: Person { person("Slow", 1_000, pay: 40) }

  /// Somebody who develops, there for a share of each day.
  static func person(_ name: String, _ permille: Int, pay: Double?) -> Person {
    Person(
      id: .init(name), skills: [Skill("BE"): .full],
      capacity: Array(repeating: Rate(permille: permille), count: 7), hourlyRate: pay)
  }
}

extension Project {
  /// What asking for a staffing comes to, from the schedule that the project has.
  func staffing(
    _ request: StaffingRequest, from schedule: Schedule? = nil
  ) throws -> StaffingOutcome {
    StaffingPlanner.plan(
      self, network: try network(), request: request,
      from: try schedule ?? scheduled().schedule)
  }

  /// The staffing, where there is one.
  func staffingPlan(
    _ request: StaffingRequest, from schedule: Schedule? = nil
  ) throws -> StaffingPlan {
    let outcome = try staffing(request, from: schedule)
    guard case .staffed(let plan) = outcome else { throw NoStaffing(outcome: outcome) }
    return plan
  }
}

/// Thrown when a project that has a staffing is said to have none.
struct NoStaffing: Error {
  /// What was said.
  let outcome: StaffingOutcome
}

extension StaffingPlan {
  /// The names of those who may do each activity.
  var names: [[String]] { candidates.map { $0.map(\.name) } }
}
