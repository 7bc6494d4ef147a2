import PlanModel

/// The words by which phases, sections and disciplines are recognised, in English.
enum PhaseVocabulary {
  /// Words that say that the feature is being built.
  static let development: Set<String> = [
    "development", "develop", "developing", "dev", "implementation", "implement", "implementing",
    "build", "building", "coding", "construction", "programming",
  ]

  /// Words that say that something else is done in a phase, whatever discipline it names.
  static let otherWork: Set<String> = [
    "test", "tests", "testing", "qa", "uat", "design", "planning", "plan", "analysis", "discovery",
    "research", "review", "reviews", "deployment", "deploy", "release", "launch", "rollout",
    "documentation", "docs", "training", "acceptance", "verification", "validation", "monitoring",
  ]

  /// Words that carry no meaning of their own in headings of tasks.
  static let filler: Set<String> = ["task", "tasks", "the", "list", "breakdown", "items", "work"]

  /// Names of the template's disciplines, word by word in lower case.
  static let disciplineNames: [Skill: [[String]]] = [
    Skill("BE"): [["backend"], ["back", "end"]],
    Skill("FE"): [["frontend"], ["front", "end"]],
    Skill("RT"): [["real", "time"], ["realtime"]],
    Skill("DATA"): [["data"], ["database"]],
    Skill("OPS"): [["devops"], ["operations"], ["ops"], ["infrastructure"]],
  ]

  /// Returns the letters and digits of `text` in runs.
  static func words(of text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map { String($0) }
  }

  /// Returns the words of a heading or name that mean something, in lower case.
  ///
  /// Numbers in front (`4.2.1 Backend Tasks`) and fillers are left out.
  static func significantWords(of text: String) -> [String] {
    let words = words(of: text).map { $0.lowercased() }
    return words.drop { $0.allSatisfy(\.isNumber) }.filter { !filler.contains($0) }
  }
}

extension [String] {
  /// Returns whether the words of `other` occur in a row; no words never do.
  func containsRun(_ other: [String]) -> Bool {
    !other.isEmpty && firstRange(of: other) != nil
  }
}
