/// Tells rows of a task table that are no tasks.
enum TaskRowKind {
  /// Whether the row adds others up, as `**TOTAL**` or `Total effort` do.
  static func isSubtotal(id: String, title: String) -> Bool {
    if isSumWord(Phrase(id)) || isSumOf(id) || ["Σ", "∑"].contains(id) { return true }
    // A row with an id of its own may well be called "Total rewrite".
    return id.allSatisfy { !$0.isLetter && !$0.isNumber }
      && (isSumWord(Phrase(title)) || isSumOrReserve(title))
  }

  /// Whether an id is a sum and what is summed: `Total US-001`.
  private static func isSumOf(_ id: String) -> Bool {
    let words = id.split(whereSeparator: \.isWhitespace)
    guard words.count == 2, sumPhrases.contains(Phrase(words[0]).text) else { return false }
    return words[1].contains(where: \.isNumber) && words[1].contains(where: \.isLetter)
  }

  /// Whether a title without an id is a sum with its remarks, or a reserve.
  private static func isSumOrReserve(_ title: String) -> Bool {
    if title.unicodeScalars.contains("Σ") || title.unicodeScalars.contains("∑") { return true }
    let words = Phrase(title.prefix { !"(（".contains($0) }).words
    let pair = words.prefix(2).joined(separator: " ")
    return sumPairs.contains(pair) || (words.count == 1 && reserves.contains(pair))
  }

  /// Whether the row was left as the template has it.
  static func isPlaceholder(id: String, title: String) -> Bool {
    let text = title.isEmpty ? id : title
    return isBracketed(text) || isBracketed(id) || isBlankID(id)
      || text.unicodeScalars.allSatisfy { $0 == "." || $0 == "…" }
  }

  /// Whether an id has letters in place of its number, as `TXX` and `BE-N` have.
  private static func isBlankID(_ id: String) -> Bool {
    guard id.utf8.count <= 20 else { return false }
    let blank = id.reversed().prefix { $0 == "X" }.count
    let isLast = ["-X", "-N", "-n", "-x", "-#", "-?"].contains { id.hasSuffix($0) }
    let rest = id.dropLast(max(blank, 1))
    return (blank > 1 || isLast) && rest.allSatisfy { $0.isUppercase || $0 == "-" || $0 == "_" }
      && rest.contains { $0.isLetter }
  }

  /// Whether all of a text stands in one pair of brackets.
  private static func isBracketed(_ text: String) -> Bool {
    // What is longer was written by somebody.
    guard text.utf8.count <= 1_000 else { return false }
    for (open, close) in [("[", "]"), ("{", "}"), ("<", ">")]
    where text.hasPrefix(open) && text.hasSuffix(close) && text.count > 2 {
      let inner = text.dropFirst().dropLast()
      // `[x]` is a tick box.
      return !inner.contains(Character(close)) && inner.lowercased() != "x"
    }
    return false
  }

  private static func isSumWord(_ phrase: Phrase) -> Bool {
    if sumPhrases.contains(phrase.text) { return true }
    return sumPhrases.contains(String(phrase.firstWord))
      && phrase.words.dropFirst().allSatisfy {
        sumFollowers.contains(String($0)) || $0.first?.isNumber == true
      }
  }

  private static let sumPhrases: Set<String> = [
    "total", "totals", "subtotal", "sub total", "sum", "grand total", "overall total",
    "sous total", "summe", "gesamt", "zwischensumme", "suma", "合計", "小計", "总计", "小计", "合计",
  ]

  /// Sums that other words may follow.
  private static let sumPairs: Set<String> = ["grand total", "overall total", "sous total"]

  /// Time that is set aside, for no task.
  private static let reserves: Set<String> = [
    "buffer", "contingency", "reserve", "slack", "puffer", "réserve", "バッファ", "缓冲", "预留",
  ]

  private static let sumFollowers: Set<String> = [
    "effort", "estimate", "estimated", "hours", "days", "weeks", "points", "sp", "h", "d", "tasks",
    "backend", "frontend", "data", "be", "fe", "rt", "ops", "devops", "time", "all",
    "phase", "sprint", "milestone", "stage",
  ]
}
