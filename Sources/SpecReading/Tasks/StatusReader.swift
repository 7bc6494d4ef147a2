import PlanModel

/// Reads how far a task has come: from its status cell, its tick box, or marks on its id and title.
///
///     cell  ->  tick | share | word | sign            [x], 60%, 3/5, In progress, ✅
enum StatusReader {
  /// Returns the state that a status cell says; none if it says nothing that is known.
  ///
  /// - Parameter text: The cell.
  /// - Returns: The state.
  static func status(in text: String) -> ActivityStatus? {
    if let tick = tick(at: text) { return tick }
    if let share = share(in: text, isBare: false) {
      return share <= 0 ? .open : share >= 1 ? .done : .started(share: share)
    }
    if text.lowercased() == "x" { return .done }
    return StatusWord.status(in: text)
  }

  /// Returns the state that marks on an id or a title say.
  ///
  /// Marks are a tick box in front, a sign or a bracket at either end, a word such as `DEFERRED` in
  /// bold or in capitals at either end, and the strike through all of it.
  static func status(markedOn text: SpecText) -> ActivityStatus? {
    if let tick = tick(at: text.text), tick != .open { return tick }
    let (first, last) = ends(of: text.text)
    for end in [first, last] where !end.isEmpty {
      if let status = bracketed(end) ?? shouted(end) ?? StatusWord.sign(in: end) { return status }
    }
    if text.boldLength > 0, text.boldLength < text.text.utf8.count,
      let status = StatusWord.status(named: text.part(0..<text.boldLength).text), status != .open
    {
      return status
    }
    return text.isStruck ? .cancelled : nil
  }

  /// Returns the state of the tasks under a heading such as `Completed` or `✅ Done tasks`.
  static func status(ofHeading heading: String) -> ActivityStatus? {
    var words = Phrase(heading).withoutNumbering.words.map(String.init)
    while let last = words.last, words.count > 1, DependencyWord.fillers.contains(last),
      StatusWord.status(named: last) == nil
    {
      words.removeLast()
    }
    let status = StatusWord.status(named: words.joined(separator: " "))
    return status == .open ? nil : status
  }

  /// The state of a tick box at the beginning.
  static func tick(at text: String) -> ActivityStatus? {
    let scalars = Array(text.unicodeScalars.prefix(3))
    guard scalars.count == 3, scalars[0] == "[", scalars[2] == "]" else {
      return text == "[]" ? .open : nil
    }
    switch scalars[1] {
    case "x", "X", "✓", "✔", "✅": return .done
    case " ": return .open
    case "-": return .cancelled
    case "~", "/", ">": return .started(share: nil)
    default: return nil
    }
  }

  /// Returns the share of the work, 1 for all of it, that `60%`, `3/5` or a bare number says.
  static func share(in text: String, isBare: Bool) -> Double? {
    guard text.utf8.count <= 100 else { return nil }
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.firstIndex(where: \.isASCIIDigit) else { return nil }
    var end = first
    while end < scalars.count, scalars[end].isASCIIDigit || scalars[end] == "." { end += 1 }
    let number = Double(String(String.UnicodeScalarView(scalars[first..<end])))
    guard let number, number <= 1_000 else { return nil }
    let rest = String(String.UnicodeScalarView(scalars[end...])).drop(while: \.isWhitespace)
    if rest.hasPrefix("%") || rest.hasPrefix("％") { return number / 100 }
    if rest.hasPrefix("/"), first == 0, let all = Double(rest.dropFirst()), all > 0 {
      return number / all
    }
    guard isBare, rest.isEmpty else { return nil }
    return number > 1 ? number / 100 : number
  }

  /// The first and the last word, each with what a bracket there holds; the last is empty if there
  /// is one word only.
  private static func ends(of text: String) -> (first: String, last: String) {
    let scalars = text.unicodeScalars
    guard let headEnd = scalars.firstIndex(where: \.isBlank),
      let tailStart = scalars.lastIndex(where: \.isBlank).map(scalars.index(after:)),
      headEnd > text.startIndex, tailStart < text.endIndex
    else { return (text, "") }
    let (head, tail) = (text[..<headEnd], text[tailStart...])
    var first = String(head)
    var last = String(tail)
    if head.first == "[", head.last != "]", let close = text.firstIndex(of: "]") {
      first = String(text[...close])
    }
    if let close = tail.last, let open = brackets.first(where: { $0.value == close })?.key,
      let from = text.lastIndex(of: open)
    {
      last = String(text[from...])
    }
    return (first, last)
  }

  private static let brackets: [Character: Character] = ["(": ")", "[": "]"]

  /// The state that all of a bracket names.
  private static func bracketed(_ end: String) -> ActivityStatus? {
    guard let open = end.first, let close = end.last, brackets[open] == close else {
      return nil
    }
    return StatusWord.status(named: end)
  }

  /// The state that a word in capitals names, if it is not the usual one.
  private static func shouted(_ word: String) -> ActivityStatus? {
    guard word.utf8.count > 3, !word.unicodeScalars.contains(where: \.isLowercase),
      word.unicodeScalars.contains(where: \.isLetter),
      let status = StatusWord.status(named: word), status != .open
    else { return nil }
    return status
  }
}
