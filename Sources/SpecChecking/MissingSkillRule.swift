import PlanModel

/// Somebody in the team must have the skill of every discipline that occurs.
struct MissingSkillRule: ProjectRule {
  func check(_ subject: CheckedProject, into diagnostics: inout Diagnostics) {
    let project = subject.project
    let activities = Dictionary(grouping: project.activities, by: \.discipline)
    for skill in project.disciplines where project.team.people(with: skill).isEmpty {
      guard let tasks = activities[skill], let first = tasks.first else { continue }
      diagnostics.emit(.nobodyCan(skill, tasks: tasks, team: project.team), at: first.span)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func nobodyCan(_ skill: Skill, tasks: [Activity], team: Team) -> Self {
    let known = Set(team.people.flatMap(\.skills.keys)).sorted().map(\.code)
    let people = team.people.map(\.id).listed
    let help =
      known.nearest(to: skill.code).map {
        "does the skill '\($0)' in the team file mean \(skill.code.excerpt)?"
      }
      ?? "add \(skill.code.excerpt) to the skills of one of the people: \(people)"
    return Self(
      .missingSkill,
      "nobody in the team has the skill \(skill.code.excerpt) for \(tasks.map(\.id).listed)",
      help: help)
  }
}
