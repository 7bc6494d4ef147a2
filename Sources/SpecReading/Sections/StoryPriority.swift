import PlanModel

/// Reads how much a story matters: MoSCoW, `P0`–`P4`, high to low, or a coloured sign.
///
/// Grades count from the most urgent: `P0` and `P1` are musts, `P2` is a should, all below a could.
/// That something will not be done is said in words only.
enum StoryPriority {
  /// Returns the level that a text means, by the first word of it that is known.
  static func priority(in text: String) -> UserStory.Priority? {
    let words = Phrase(text.prefix(80)).words
    for (position, word) in words.enumerated() {
      // `Won't` is one word, `will not` two.
      if word == "not", position > 0 { return .wont }
      if let level = levels[String(word)] ?? level(ofGrade: word) { return level }
    }
    return signs.first { text.contains($0.sign) }?.level
  }

  /// Returns the level of a grade such as `p1`.
  private static func level(ofGrade word: Substring) -> UserStory.Priority? {
    guard word.utf8.count == 2, word.first == "p", let grade = word.last?.wholeNumberValue else {
      return nil
    }
    return grade < 2 ? .must : grade == 2 ? .should : .could
  }

  /// Whether a label announces the priority.
  static func isLabel(_ label: String) -> Bool {
    FeatureColumn(label) == .priority || Phrase(label).text == "moscow"
  }

  private static let levels: [String: UserStory.Priority] = {
    let words: [(UserStory.Priority, [String])] = [
      (
        .must,
        [
          "must", "critical", "blocker", "highest", "high", "essential", "mvp", "muss",
          "hoch",
          "haute", "élevée", "alta", "doit", "高", "必须", "必須",
        ]
      ),
      (
        .should,
        [
          "should", "medium", "normal", "soll", "mittel", "moyenne", "media", "média", "中",
          "应该",
        ]
      ),
      (
        .could,
        [
          "could", "low", "lowest", "nice", "optional", "kann", "niedrig", "basse", "faible",
          "baja",
          "baixa", "低", "可以",
        ]
      ),
      (.wont, ["won", "wont", "never"]),
    ]
    return Dictionary(
      words.flatMap { level, words in words.map { ($0, level) } },
      uniquingKeysWith: { first, _ in first })
  }()

  private static let signs: [(sign: Character, level: UserStory.Priority)] = [
    ("🔴", .must), ("🟠", .must), ("🟡", .should), ("🟢", .could), ("⚪", .could),
  ]
}
