import PlanModel

/// Reads `skills` of a person: a list of codes, or a mapping from code to speed.
enum SkillsValue {
  /// Returns the skills with their speeds; those in a list have full speed.
  static func read(
    _ value: YAMLValue, into diagnostics: inout Diagnostics
  ) -> [Skill: Rate] {
    var skills: [Skill: Rate] = [:]
    guard case .mapping = value.content else {
      for item in value.items("skills", into: &diagnostics) {
        if let skill = item.read(as: .skill, into: &diagnostics) { skills[skill] = .full }
      }
      return skills
    }
    for entry in value.entries("skills", advice: "", into: &diagnostics) {
      let key = YAMLValue(content: .scalar(entry.key), span: entry.keySpan)
      guard let skill = key.read(as: .skill, into: &diagnostics) else { continue }
      skills[skill] = .full
      // `{ BE, FE }` is YAML for keys without values.
      if case .nothing = entry.value.content { continue }
      if let speed = entry.value.read(as: .speed, into: &diagnostics) { skills[skill] = speed }
    }
    return skills
  }
}
