import PlanModel

/// Finds the effort that an object of JSON gives a task, under a key of its author's.
///
/// No tool has a key for it, so only a key that names an effort and a unit is read, such as
/// `estimatedHours`, or one that names an effort and has a value with a unit: `"effort": "2d"`.
struct JSONEffort {
  /// A key that names an effort.
  private struct Key {
    /// The unit that it names, if it names one.
    var unit: EffortUnit?
  }

  /// The keys that were met; those that name no effort are `nil`.
  private var known: [String: Key?] = [:]

  /// Returns the estimate, and where it stands; an unknown one if there is none.
  mutating func estimate(
    of task: JSONValue, in text: JSONText, into diagnostics: inout Diagnostics
  ) -> (estimate: Estimate, span: SourceSpan?) {
    for member in task.members where member.key.utf8.count <= 40 {
      guard let key = meaning(of: member.key), let value = text.text(of: member.value),
        value.text.utf8.count <= 60
      else { continue }
      guard case .amount(_, let own) = EffortGrammar.read(value.text), own != nil || key.unit != nil
      else { continue }
      return (
        EstimateParser.parse(value, bareUnit: key.unit ?? .days, into: &diagnostics), value.span
      )
    }
    return (Estimate(text: "", amount: .unknown, unit: .hours), nil)
  }

  /// What a key means, if it names an effort; objects share few of them.
  private mutating func meaning(of key: String) -> Key? {
    if let meaning = known[key] { return meaning }
    let name = Self.words(of: key)
    let meaning = Self.speaksOfEffort(name) ? Key(unit: EffortUnit(mentionedIn: name)) : nil
    if known.count < 1_000 { known[key] = .some(meaning) }
    return meaning
  }

  /// Whether a name is that of a column of efforts, or begins as one does.
  private static func speaksOfEffort(_ name: String) -> Bool {
    let words = Phrase(name).words
    if words == ["complexity"] { return false }
    return ColumnMeaning(exactly: name) == .effort
      || ["effort", "estimate", "estimated", "est"].contains(words.first ?? "")
  }

  /// The words of a key: `estimatedHours` and `estimated_hours` are `estimated hours`.
  private static func words(of key: String) -> String {
    key.reduce(into: "") { words, letter in
      if letter.isUppercase, words.last?.isLowercase ?? false { words += " " }
      words.append(letter == "_" || letter == "-" ? " " : letter)
    }
  }
}
