/// The words by which phases and the headings of their tasks are recognised, in English.
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

  /// Returns the words of a heading or name that mean something, in lower case.
  ///
  /// Numbers in front (`4.2.1 Backend Tasks`) and fillers are left out.
  static func significantWords(of text: String) -> [String] {
    Phrase(text).words.map { String($0) }.drop { $0.allSatisfy(\.isNumber) }
      .filter { !filler.contains($0) }
  }
}
