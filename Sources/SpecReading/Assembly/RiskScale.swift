import PlanModel

/// What the levels of a risk register mean.
struct RiskScale<Value: Sendable>: Sendable {
  /// By level word in lower case; has `low`, `medium` and `high`.
  let levels: [String: Value]
  /// The level that each other word means.
  let synonyms: [String: String]
  /// What a number in a cell means; `nil` if it is none.
  let number: @Sendable (String) -> Value?

  /// What a cell means, and where that comes from.
  struct Meaning {
    /// What it means.
    var value: Value
    /// Whether the cell has the number itself, or a level.
    var origin: Risk.NumberOrigin
  }

  /// Returns what a cell means, or `nil` if it is neither a number nor a known level.
  ///
  /// A number goes before a level, also in brackets behind it: `High (+5d)`. Levels are scores (`4`
  /// or `4/5`: 1 and 2 low, 3 medium, 4 and 5 high), coloured signs, or words; of the words in
  /// front of a bracket, the longest beginning that the scale or its synonyms know counts:
  /// `🔴 High`, `MEDIUM (because …)`, `Very High`.
  func meaning(of text: String) -> Meaning? {
    let remark = text.firstIndex { $0 == "(" || $0 == "[" } ?? text.endIndex
    let cell = String(text[..<remark])
    if let value = number(cell) { return Meaning(value: value, origin: .written) }
    let inner = text[remark...].dropFirst().prefix { $0 != ")" && $0 != "]" }
    if let value = number(String(inner)) { return Meaning(value: value, origin: .written) }
    return level(of: cell).flatMap { levels[$0] }.map { Meaning(value: $0, origin: .level) }
  }

  /// The level that a cell without remarks names.
  private func level(of cell: String) -> String? {
    guard !cell.contains("%") else { return nil }
    if let level = RiskWord.scores[cell.filter { !$0.isWhitespace }] { return level }
    // `3 - Medium`, `L4`: the words count before the score.
    let words = Phrase(cell).words.drop { $0.allSatisfy(\.isNumber) }
    for count in stride(from: min(words.count, 4), to: 0, by: -1) {
      let level = words.prefix(count).joined(separator: " ")
      if levels[level] != nil { return level }
      if let synonym = synonyms[level], levels[synonym] != nil { return synonym }
    }
    guard words.isEmpty else { return nil }
    return RiskWord.signs.first { cell.contains($0.key) }?.level
  }
}
