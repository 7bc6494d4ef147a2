import PlanModel

/// Much work should not hang on one person alone.
///
/// It does where nobody else in the team file has a skill that takes a week or more, and a tenth of
/// all work. One finding for each person, whatever the number of skills.
struct SingleSkillRule: ProjectRule {
  /// Less work than so many days can be waited for.
  private static let leastDays = 5.0
  /// A smaller share of all work can be waited for.
  private static let leastShare = 0.1

  func check(_ subject: CheckedProject, into diagnostics: inout Diagnostics) {
    let project = subject.project
    guard !project.team.isAssumed, project.team.people.count > 1 else { return }
    var hours: [Skill: Double] = [:]
    for activity in project.activities where activity.isToDo {
      hours[activity.discipline, default: 0] += activity.effort.hours
    }
    let disciplines = project.disciplines
    let all = disciplines.reduce(0) { $0 + (hours[$1] ?? 0) }
    let least = max(
      Self.leastDays * Double(project.calendar.minutesPerDay) / 60, Self.leastShare * all)
    let large = disciplines.filter { subject.people[$0]?.count == 1 && hours[$0] ?? 0 >= least }
    let skillsOf = Dictionary(grouping: large) { subject.people[$0]?.first?.id }
    for person in project.team.people {
      guard let skills = skillsOf[person.id] else { continue }
      let stopped = skills.reduce(0) { $0 + (hours[$1] ?? 0) }
      let first = project.activities.first { $0.isToDo && skills.contains($0.discipline) }
      diagnostics.emit(
        .single(
          person, skills: skills,
          days: WorkdayFigure(calendar: project.calendar).text(hours: stopped)),
        at: person.span ?? first?.span ?? .wholeFile(subject.specPath))
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func single(_ person: Person, skills: [Skill], days: String) -> Self {
    let noun = skills.count == 1 ? "skill" : "skills"
    return Self(
      .singleSkill,
      "only \(person.id.name.excerpt) has the \(noun) \(skills.listed): \(days) of work stop when "
        + "they are away",
      help: "give somebody else the \(noun), at a lower speed if need be")
  }
}
