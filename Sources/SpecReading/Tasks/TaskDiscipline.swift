import PlanModel

/// Decides who does a task: an explicit field, else its id, else the headings, else development.
struct TaskDiscipline {
  /// The discipline that the headings speak of, the nearest first.
  private let headingSkill: Skill?

  /// Prepares to decide for the tasks below `headings`, the nearest first.
  init(headings: [SpecText]) {
    headingSkill = headings.lazy.compactMap { DisciplineWord.skill(in: $0.text) }.first
  }

  /// Returns the discipline of a task.
  ///
  /// - Parameters:
  ///   - id: Its id; nil where a title stands for it.
  ///   - name: The text of a field that names the discipline.
  ///   - kind: The text of a field that may, such as `Type`.
  /// - Returns: The skill that the task asks for.
  func discipline(of id: String?, named name: SpecText?, kind: SpecText?) -> Skill {
    if let skill = name.flatMap(Self.skill) ?? kind.flatMap(Self.code) { return skill }
    guard let id else { return headingSkill ?? Skill("DEV") }
    if let skill = DisciplineWord.skill(ofID: id) ?? headingSkill { return skill }
    let prefix = TaskIDText.prefix(of: id)
    return Skill(prefix.count > 1 ? prefix : "DEV")
  }

  /// The discipline a text names: a usual one by any of its words, else the text's own.
  private static func skill(in text: SpecText) -> Skill? {
    let name = text.text.drop { !$0.isLetter && !$0.isNumber }
    let end = name.lastIndex { $0.isLetter || $0.isNumber }
    guard let end else { return nil }
    return DisciplineWord.skill(named: text.text) ?? Skill(name[...end].uppercased())
  }

  /// The discipline a looser text names: only a usual one, or a short code.
  private static func code(in text: SpecText) -> Skill? {
    if let skill = DisciplineWord.skill(named: text.text) { return skill }
    let code = text.text.filter { !"[]() ".contains($0) }
    let isCode =
      (2...6).contains(code.count) && code.allSatisfy { $0.isUppercase && $0.isASCII }
    return isCode ? Skill(code) : nil
  }
}
