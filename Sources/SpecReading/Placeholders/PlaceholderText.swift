/// Tells what the template has where an author is to write: `[Brief description]`, `YYYY-MM-DD`.
enum PlaceholderText {
  /// Returns whether all of a text is a placeholder.
  ///
  /// A tag such as `[BE]`, a tick box, a footnote and a number in brackets are none; neither is
  /// the form of a date where a form may be asked for.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - label: What it stands behind or under, if anything.
  /// - Returns: Whether it is to be replaced.
  static func isPlaceholder(_ text: some StringProtocol, under label: String? = nil) -> Bool {
    guard text.utf8.count <= 500, let first = text.first else { return false }
    switch first {
    case "[": return inner(of: text, "[", "]").map(isPrompt) ?? false
    case "{": return isBraced(text)
    default:
      if isBlankedOut(text) { return true }
      return isDate(text) && label.map(asksForDate) ?? true
    }
  }

  /// Whether a label or header asks for a date.
  private static func asksForDate(_ label: String) -> Bool {
    let meaning = ColumnMeaning(exactly: label)
    return [.start, .end, .dates].contains(meaning)
      || Phrase(label).words.contains { dateWords.contains(String($0)) }
  }

  /// Returns whether a sentence is one of the template's, such as `As a [user], I want [goal]`.
  static func isSentence(_ text: String) -> Bool {
    guard let open = text.firstIndex(of: "["), text.utf8.count <= 1_000 else { return false }
    let start = Phrase(text[..<open]).text
    guard sentenceStarts.contains(start), let close = text[open...].firstIndex(of: "]") else {
      return false
    }
    let inner = text[text.index(after: open)..<close]
    return inner.count > 1 && inner.contains(where: \.isLetter)
  }

  /// What stands between one pair of brackets around all of a text.
  private static func inner(
    of text: some StringProtocol, _ open: Character, _ close: Character
  ) -> Substring? {
    guard text.count > 2, text.first == open, text.last == close else { return nil }
    let inner = String(text.dropFirst().dropLast())
    return inner.contains(open) || inner.contains(close) ? nil : inner[...]
  }

  /// Whether words in brackets ask for something: several of them, or one that names a field.
  private static func isPrompt(_ inner: Substring) -> Bool {
    guard inner.first?.isLetter == true, !inner.contains("="), !inner.contains("://") else {
      return false
    }
    if isDate(inner) || isBlankedOut(inner) { return true }
    let words = Phrase(inner).words
    let isCode = inner.allSatisfy { $0.isUppercase || $0.isNumber || "-_#./ ".contains($0) }
    if isCode { return words.count > 1 && inner.contains("_") }
    return words.count > 1 || ColumnMeaning(exactly: String(inner)) != nil
      || fields.contains(words.first.map(String.init) ?? "")
  }

  /// Whether it is a name in braces: `{EST}` or `{{feature name}}`.
  private static func isBraced(_ text: some StringProtocol) -> Bool {
    guard let inner = inner(of: text, "{", "}") else {
      return text.hasPrefix("{{") && text.hasSuffix("}}") && text.count > 4
        && text.dropFirst(2).dropLast(2).allSatisfy {
          $0.isLetter || $0.isNumber || "_- ".contains($0)
        }
    }
    return inner.contains(where: \.isLetter)
      && inner.allSatisfy { $0.isUppercase || $0.isNumber || "_- ".contains($0) }
  }

  /// Whether it is the form of a date in place of a date.
  private static func isDate(_ text: some StringProtocol) -> Bool {
    let phrase = Phrase(text).text
    return dates.contains(phrase)
  }

  /// Whether letters stand in place of digits: `TXX`, `US-XX`, `XX jh`.
  private static func isBlankedOut(_ text: some StringProtocol) -> Bool {
    guard text.utf8.count <= 16 else { return false }
    let word = text.prefix { !$0.isWhitespace }
    guard word.hasSuffix("XX"), word.allSatisfy({ $0.isUppercase || "-_#.".contains($0) }) else {
      return false
    }
    return word.drop { $0 != "X" }.allSatisfy { $0 == "X" }
      && word.prefix { $0 != "X" }.count <= 6
  }

  private static let dates: Set<String> = [
    "yyyy mm dd", "dd mm yyyy", "mm dd yyyy", "jjjj mm tt", "tt mm jjjj", "jj mm aaaa",
    "aaaa mm jj", "dd mm aaaa", "yyyy", "20xx xx xx", "xxxx xx xx",
  ]

  private static let dateWords: Set<String> = [
    "date", "created", "updated", "modified", "due", "deadline", "released", "datum", "fecha",
    "data", "日付", "日期",
  ]

  /// Words that in brackets ask for what they name, beside the names of columns.
  private static let fields: Set<String> = [
    "author", "approver", "reviewer", "link", "url", "term", "definition", "metric", "target",
    "threshold", "component", "entity", "endpoint", "persona", "purpose", "goal", "benefit",
    "action", "criterion", "requirement", "version", "placeholder", "text", "value", "reason",
    "auteur", "autor", "datum",
  ]

  private static let sentenceStarts: Set<String> = [
    "as a", "as an", "given", "when", "then", "given a", "given an", "given the", "en tant que",
    "als", "como",
  ]
}
