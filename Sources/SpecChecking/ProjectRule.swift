import NetworkAnalysis
import PlanModel

/// One thing that may be wrong in a project.
protocol ProjectRule: Sendable {
  /// Records every place in which `subject` breaks the rule.
  func check(_ subject: CheckedProject, into diagnostics: inout Diagnostics)
}

/// A project under check, with what several rules need of it.
struct CheckedProject {
  /// What was read.
  let project: Project
  /// Its network, or its cycles.
  let network: PrecedenceNetwork.Outcome
  /// The links of it that somebody wrote.
  let written: WrittenLinks
  /// Which task serves which item of the spec.
  let trace: TraceMatrix
  /// The people who have each skill, in the team's order.
  let people: [Skill: [Person]]
  /// The spec's path, for findings that have no place of their own.
  let specPath: String

  /// Builds what the rules need.
  init(project: Project, specPath: String) {
    self.project = project
    self.specPath = specPath
    network = PrecedenceNetwork.build(project)
    trace = Traceability.matrix(of: project)
    people = project.team.peopleBySkill
    written = WrittenLinks(of: project, all: network)
  }
}

extension Collection where Element: CustomStringConvertible {
  /// The first few elements as a list for a message: `BE-1, BE-2, BE-3 and 4 more`.
  var listed: String {
    let shown = prefix(count == 5 ? 5 : 4).map { $0.description.excerpt(80) }
      .joined(separator: ", ")
    return count > 5 ? "\(shown) and \(count - 4) more" : shown
  }
}
