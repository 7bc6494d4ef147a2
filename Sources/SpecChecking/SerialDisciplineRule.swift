import NetworkAnalysis
import PlanModel

/// Work of one discipline should not be one chain where a second person could help.
///
/// All tasks of the discipline wait for each other one by one, directly or through tasks of others:
/// however many people have the skill, one works at a time. Where the team file has a single person
/// with the skill there is nobody to help, and nothing is said; nor of few tasks, which often are a
/// chain by nature; nor of a chain that only the order of tasks makes, which is no decision.
struct SerialDisciplineRule: ProjectRule {
  /// A chain of fewer tasks is no news when several people have the skill.
  private static let leastTasks = 4
  /// A chain of fewer tasks is no news when nobody says who does the work.
  private static let leastTasksWithoutTeam = 6
  /// In a shorter chain a second person would gain next to nothing.
  private static let leastDays = 5.0
  /// How many steps the search may take: a fraction of a second.
  private static let stepLimit = 10_000_000

  func check(_ subject: CheckedProject, into diagnostics: inout Diagnostics) {
    guard let network = subject.written.network else { return }
    let project = subject.project
    let least = project.team.isAssumed ? Self.leastTasksWithoutTeam : Self.leastTasks
    var members: [Skill: [Int]] = [:]
    for (position, activity) in project.activities.enumerated() where activity.isToDo {
      members[activity.discipline, default: []].append(position)
    }
    var steps = 0
    for skill in project.disciplines {
      guard let tasks = members[skill], tasks.count >= least else { continue }
      let people = subject.people[skill] ?? []
      guard project.team.isAssumed || people.count > 1 else { continue }
      let hours = tasks.reduce(0) { $0 + project.activities[$1].effort.hours }
      guard hours * 60 >= Self.leastDays * Double(project.calendar.minutesPerDay) else { continue }
      steps += network.count + network.arcs.count
      guard steps <= Self.stepLimit else { return }
      guard network.mostInOneChain(of: tasks) == tasks.count else { continue }
      let days = WorkdayFigure(calendar: project.calendar).text(hours: hours)
      diagnostics.emit(
        .serial(
          skill, count: tasks.count, days: days, people: project.team.isAssumed ? [] : people),
        at: project.activities[tasks[0]].span)
    }
  }
}

extension PrecedenceNetwork {
  /// Returns how many of `members` lie on one chain at most.
  ///
  /// In a chain each activity starts only after the one before it has finished.
  ///
  /// - Complexity: O(*n* + *m*) for *n* activities and *m* arcs.
  fileprivate func mostInOneChain(of members: [Int]) -> Int {
    var counts = Array(repeating: 0, count: count)
    for position in members { counts[position] = 1 }
    var most = 0
    for position in topologicalOrder {
      var before = 0
      for arc in incoming(position) where arc.kind == .finishToStart && arc.lag >= 0 {
        before = max(before, counts[arc.tail])
      }
      counts[position] += before
      most = max(most, counts[position])
    }
    return most
  }
}

extension Diagnostic.Message {
  fileprivate static func serial(
    _ skill: Skill, count: Int, days: String, people: [Person]
  ) -> Self {
    let code = skill.code.excerpt
    let help =
      people.isEmpty
      ? "look for links that need not be; else plan for one person"
      : "look for links that need not be: \(people.map(\.id).listed) have the skill, and one works "
        + "at a time"
    return Self(
      .serialDiscipline,
      "the \(count) \(code) tasks form one chain of \(days): a second person could not help",
      help: help)
  }
}
