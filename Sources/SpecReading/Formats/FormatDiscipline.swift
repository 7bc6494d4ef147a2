import PlanModel

/// Decides who does a task of a tool that has no disciplines: its labels, else what it belongs to.
enum FormatDiscipline {
  /// Returns the first usual discipline that a label names or a heading speaks of, else `DEV`.
  ///
  /// - Parameters:
  ///   - labels: What the task is labelled with.
  ///   - headings: The titles of what it belongs to, the nearest first.
  /// - Returns: The skill that the task asks for.
  static func discipline(labels: [String], headings: [String]) -> Skill {
    labels.lazy.compactMap(DisciplineWord.skill(named:)).first
      ?? headings.lazy.compactMap(DisciplineWord.skill(in:)).first ?? Skill("DEV")
  }
}
