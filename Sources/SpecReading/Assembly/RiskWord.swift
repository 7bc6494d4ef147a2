/// The words, scores and signs that stand for the levels of a risk register.
enum RiskWord {
  /// Scores out of five.
  static let scores: [String: String] = [
    "1": "low", "2": "low", "3": "medium", "4": "high", "5": "high",
    "1/5": "low", "2/5": "low", "3/5": "medium", "4/5": "high", "5/5": "high",
  ]

  /// Coloured signs, for cells without words.
  static let signs: [(key: Character, level: String)] = [
    ("🔴", "high"), ("🟠", "high"), ("🟡", "medium"), ("🟢", "low"),
  ]

  /// The level that other words mean.
  static let synonyms: [String: String] = {
    let words: [(level: String, words: [String])] = [
      (
        "low",
        [
          "very low", "minor", "minimal", "negligible", "insignificant", "small", "l",
          "niedrig", "gering", "faible", "baja", "bajo",
          "baixa", "baixo", "bassa", "basso", "laag", "низкий", "низкая", "низкое", "niskie",
          "niski", "niska", "很低", "较低", "低", "小", "낮음",
        ]
      ),
      (
        "medium",
        [
          "med", "moderate", "mid", "average", "m", "mittel", "moyen", "moyenne",
          "media", "medio", "média", "médio", "gemiddeld", "средний", "средняя", "среднее",
          "średnie", "średni", "średnia", "中等", "中", "보통", "중간",
        ]
      ),
      (
        "high",
        [
          "very high", "critical", "severe", "major", "serious", "extreme", "catastrophic",
          "h", "hoch", "élevé", "élevée", "critique", "kritisch", "sehr hoch", "alta", "alto",
          "crítico",
          "crítica", "critico", "critica", "hoog", "высокий", "высокая", "высокое", "критический",
          "wysokie", "wysoki", "wysoka", "严重", "很高", "较高", "高", "大", "높음",
        ]
      ),
    ]
    return Dictionary(
      words.flatMap { entry in entry.words.map { ($0, entry.level) } },
      uniquingKeysWith: { first, _ in first })
  }()

  /// What the status of a risk says of its likelihood.
  enum State: Hashable {
    /// It happened.
    case happened
    /// It cannot happen any more.
    case over
    /// What is done against it works.
    case mitigated
  }

  /// Returns what a status says; nothing for `Open` and what is not known.
  static func state(_ status: String) -> State? {
    let words = Phrase(status.prefix(80)).words.map(String.init)
    for count in stride(from: min(words.count, 3), to: 0, by: -1) {
      if let state = states[words.prefix(count).joined(separator: " ")] { return state }
    }
    return nil
  }

  /// Whether the text of a mitigation says that it is done, as `Second vendor (mitigated)` does.
  static func saysMitigated(_ mitigation: String) -> Bool {
    guard mitigation.utf8.count <= 2_000 else { return false }
    if let colon = mitigation.firstIndex(of: ":"), state(String(mitigation[..<colon])) == .mitigated
    {
      return true
    }
    return mitigation.split { "([".contains($0) }.dropFirst().contains { part in
      state(String(part.prefix { $0 != ")" && $0 != "]" })) == .mitigated
    }
  }

  private static let states: [String: State] = {
    let words: [(state: State, words: [String])] = [
      (
        .happened,
        [
          "occurred", "happened", "materialised", "materialized", "realised", "realized",
          "triggered", "issue", "eingetreten", "survenu", "ocurrido", "已发生", "発生済み",
        ]
      ),
      (
        .over,
        [
          "closed", "retired", "avoided", "resolved", "eliminated", "expired", "obsolete",
          "no longer", "geschlossen", "erledigt", "vermieden", "clos", "fermé", "cerrado",
          "resuelto", "已关闭", "已解决", "解決済み",
        ]
      ),
      (
        .mitigated,
        [
          "mitigated", "controlled", "under control", "implemented", "done", "in place",
          "gemindert",
          "umgesetzt", "atténué", "mitigado", "mitigada", "已缓解", "対策済み",
        ]
      ),
    ]
    return Dictionary(
      words.flatMap { entry in entry.words.map { (Phrase($0).text, entry.state) } },
      uniquingKeysWith: { first, _ in first })
  }()
}
