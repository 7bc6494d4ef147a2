import PlanModel

/// Somebody in the team must have the skill of every discipline of which there is work to do.
///
/// What is settled needs nobody any more, and what runs by itself needs nobody at all.
struct MissingSkillRule: ProjectRule {
  func check(_ subject: CheckedProject, into diagnostics: inout Diagnostics) {
    let project = subject.project
    let activities = Dictionary(
      grouping: project.activities.filter { !$0.isSettled && $0.people > 0 }, by: \.discipline)
    let missing = project.disciplines.filter { subject.people[$0] == nil && activities[$0] != nil }
    guard !missing.isEmpty else { return }
    let known = subject.people.keys.sorted().map(\.code)
    for (number, skill) in missing.enumerated() {
      guard let tasks = activities[skill], let first = tasks.first else { continue }
      let near = number < Self.mostSought ? known.nearest(to: skill.code) : nil
      diagnostics.emit(
        .nobodyCan(skill, tasks: tasks, near: near, team: project.team), at: first.span)
    }
  }

  /// For how many skills a near name is sought; a help is not worth a quadratic wait.
  private static let mostSought = 200
}

extension Diagnostic.Message {
  fileprivate static func nobodyCan(
    _ skill: Skill, tasks: [Activity], near: String?, team: Team
  ) -> Self {
    let help =
      near.map { "does the skill '\($0)' in the team file mean \(skill.code.excerpt)?" }
      ?? "add \(skill.code.excerpt) to the skills of one of the people: "
      + team.people.lazy.map(\.id).listed
    return Self(
      .missingSkill,
      "nobody in the team has the skill \(skill.code.excerpt) for \(tasks.map(\.id).listed)",
      help: help)
  }
}
