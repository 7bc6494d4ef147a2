/// What the levels of a risk register mean, as shares of one.
struct RiskScale {
  /// What a likelihood may be.
  static let likelihoods = 0.0...1.0
  /// What an impact may be: a tenth of the effort must be left, and it grows elevenfold at most.
  static let impacts = -0.9...10.0

  /// Shares by level word in lower case; has `low`, `medium` and `high`.
  let shares: [String: Double]
  /// What a percentage may be.
  let bounds: ClosedRange<Double>

  /// The share of a medium risk.
  var medium: Double { shares["medium"] ?? 0 }

  /// Returns the share that a cell means, or `nil` if it is no known level.
  ///
  /// Cells are percentages (`30%`), scores (`4` or `4/5`: 1 and 2 low, 3 medium, 4 and 5 high),
  /// coloured signs, or words; of the words in front of a bracket, the longest beginning that the
  /// scale or the common synonyms know counts: `🔴 High`, `MEDIUM (because …)`, `Very High`.
  func share(of text: String) -> Double? {
    let remark = text.firstIndex { $0 == "(" || $0 == "[" } ?? text.endIndex
    let cell = String(text[..<remark])
    if cell.contains("%") { return percentage(cell) }
    if let level = Self.scores[cell.filter { !$0.isWhitespace }] { return shares[level] }
    // `3 - Medium`, `L4`: the words count before the score.
    let words = Phrase(cell).words.drop { $0.allSatisfy(\.isNumber) }
    for count in stride(from: min(words.count, 4), to: 0, by: -1) {
      let level = words.prefix(count).joined(separator: " ")
      if let share = shares[level] { return share }
      if let synonym = Self.synonyms[level], let share = shares[synonym] { return share }
    }
    guard words.isEmpty else { return nil }
    return Self.signs.first { cell.contains($0.key) }.flatMap { shares[$0.level] }
  }

  /// The share of a cell such as `30%` or `~ 30 %`.
  private func percentage(_ cell: String) -> Double? {
    let trimmed = cell.filter { !$0.isWhitespace && !"~≈<>≤≥+".contains($0) }
    guard trimmed.hasSuffix("%") else { return nil }
    if let number = DecimalNumber.parse(trimmed.dropLast()) {
      return bounds.contains(number / 100) ? number / 100 : nil
    }
    // `20-30%` and `20%–30%` mean their middle.
    let ends = trimmed.filter { $0 != "%" }.split { "-–—".contains($0) }
      .compactMap { DecimalNumber.parse($0) }
    guard ends.count == 2, ends[0] <= ends[1], bounds.contains(ends[0] / 100),
      bounds.contains(ends[1] / 100)
    else { return nil }
    return (ends[0] + ends[1]) / 200
  }

  /// Scores out of five.
  private static let scores: [String: String] = [
    "1": "low", "2": "low", "3": "medium", "4": "high", "5": "high",
    "1/5": "low", "2/5": "low", "3/5": "medium", "4/5": "high", "5/5": "high",
  ]

  /// Coloured signs, for cells without words.
  private static let signs: [(key: Character, level: String)] = [
    ("🔴", "high"), ("🟠", "high"), ("🟡", "medium"), ("🟢", "low"),
  ]

  /// The level that other words mean.
  private static let synonyms: [String: String] = {
    let words: [(level: String, words: [String])] = [
      (
        "low",
        [
          "very low", "minor", "minimal", "negligible", "insignificant", "small", "rare",
          "unlikely", "remote", "l", "niedrig", "gering", "faible", "baja", "bajo",
          "baixa", "baixo", "bassa", "basso", "laag", "низкий", "низкая", "низкое", "niskie",
          "niski", "niska", "很低", "较低", "低", "小", "낮음",
        ]
      ),
      (
        "medium",
        [
          "med", "moderate", "mid", "average", "possible", "m", "mittel", "moyen", "moyenne",
          "media", "medio", "média", "médio", "gemiddeld", "средний", "средняя", "среднее",
          "średnie", "średni", "średnia", "中等", "中", "보통", "중간",
        ]
      ),
      (
        "high",
        [
          "very high", "critical", "severe", "major", "serious", "extreme", "catastrophic",
          "likely", "very likely", "probable", "certain", "almost certain", "h", "hoch",
          "élevé", "élevée", "critique", "kritisch", "sehr hoch", "alta", "alto", "crítico",
          "crítica", "critico", "critica", "hoog", "высокий", "высокая", "высокое", "критический",
          "wysokie", "wysoki", "wysoka", "严重", "很高", "较高", "高", "大", "높음",
        ]
      ),
    ]
    return Dictionary(
      words.flatMap { entry in entry.words.map { ($0, entry.level) } },
      uniquingKeysWith: { first, _ in first })
  }()
}
