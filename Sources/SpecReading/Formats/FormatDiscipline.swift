import PlanModel

/// Decides who does a task of a tool that has no disciplines: its labels, else what it belongs to.
struct FormatDiscipline {
  /// What the headings that were met speak of; tasks share few of them.
  private var known: [String: Skill?] = [:]

  /// Returns the first usual discipline that a label names or a heading speaks of, else `DEV`.
  ///
  /// - Parameters:
  ///   - labels: What the task is labelled with.
  ///   - headings: The titles of what it belongs to, the nearest first.
  /// - Returns: The skill that the task asks for.
  mutating func discipline(labels: [String], headings: [String]) -> Skill {
    if let skill = labels.lazy.compactMap(DisciplineWord.skill(named:)).first { return skill }
    for heading in headings {
      if let skill = skill(in: heading) { return skill }
    }
    return Skill("DEV")
  }

  private mutating func skill(in heading: String) -> Skill? {
    if let skill = known[heading] { return skill }
    let skill = DisciplineWord.skill(in: heading)
    known[heading] = .some(skill)
    return skill
  }
}
