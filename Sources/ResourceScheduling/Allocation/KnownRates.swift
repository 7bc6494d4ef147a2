import NetworkAnalysis
import PlanModel

/// Whose pay is known, and the project in which the hours of the others cost nothing.
struct KnownRates {
  /// The project; where some pay is known, all is.
  let project: Project
  /// The same, prepared for scheduling.
  let problem: SchedulingProblem
  /// Whether the pay of somebody who may do something is known.
  let areKnown: Bool
  /// Those who may do something and whose pay is not known, in the team's order.
  let unpaid: [Person.ID]
  /// Whether the pay of each person is known, in the team's order.
  let isKnown: [Bool]

  /// Reads the pay of a project's team.
  init(_ project: Project, network: PrecedenceNetwork) {
    let problem = SchedulingProblem(project: project, network: network)
    let able = Set(problem.eligible.joined())
    isKnown = project.team.people.map { $0.hourlyRate != nil }
    let people = project.team.people
    unpaid = people.indices.filter { able.contains($0) && people[$0].hourlyRate == nil }
      .map { people[$0].id }
    areKnown = able.contains { people[$0].hourlyRate != nil }
    var paid = project
    if areKnown {
      for index in paid.team.people.indices where paid.team.people[index].hourlyRate == nil {
        paid.team.people[index].hourlyRate = 0
      }
    }
    self.project = paid
    self.problem = SchedulingProblem(project: paid, network: network)
  }
}
