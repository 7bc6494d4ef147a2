import PlanModel

/// Says how the ids and ranges of a dependency cell are usually written.
///
/// An id is written as its task writes it, a range as `BE-1 through BE-6`. Texts that are no ids,
/// such as titles or `Phase 2`, are left as they are; so are ids that Markdown or the grammar of
/// cells could take for something else.
struct ReferenceNotation {
  /// A text that can be written otherwise.
  struct Rewriting {
    /// Whether it is an id or a range.
    var code: Diagnostic.Code
    /// What is usual.
    var text: String
  }

  /// The longest text that is looked at; none that people write is longer.
  private static let longest = 200

  private let index: TaskIndex

  /// Prepares to look at what names the tasks of `index`.
  init(index: TaskIndex) { self.index = index }

  /// Returns what is usual for a text that was read as `tasks`; nothing if it is usual already.
  ///
  /// - Complexity: O(*k*²) for the *k* letters of a range, of which there are at most a few.
  func rewriting(of text: String, meaning tasks: ArraySlice<Int>) -> Rewriting? {
    guard let first = tasks.first, let last = tasks.last, text.utf8.count <= Self.longest else {
      return nil
    }
    let (low, high) = (index.entries[first].id.text, index.entries[last].id.text)
    guard text != low, Self.isPlain(low), Self.isPlain(high) else { return nil }
    if tasks.count == 1, Self.isForm(text, of: low) {
      return Rewriting(code: .informalReference, text: low)
    }
    let cell = CellScalars(SpecText(text, file: "", line: 1, column: 1))
    for place in cell.indices where place > 0 {
      guard let mark = RangeMark(cell, at: place, to: cell.scalars.count) else { continue }
      let start = cell.string(0..<place)
      let end = cell.string(cell.trimmed(mark.end..<cell.scalars.count))
      guard Self.isForm(start, of: low), Self.isForm(end, of: high) else { continue }
      let word = cell.string(cell.trimmed(place..<mark.end))
      if start == low, end == high, word == "through" { return nil }
      return Rewriting(code: .informalRange, text: "\(low) through \(high)")
    }
    return nil
  }

  /// Whether a text is an id, or a part of it, in upper or lower case, with any padding and signs.
  static func isForm(_ text: String, of id: String) -> Bool {
    let (part, whole) = (words(of: text), words(of: id))
    guard !part.isEmpty, part.count <= whole.count,
      part == whole || part.contains(where: { $0.first?.isNumber == true })
    else { return false }
    return (0...whole.count - part.count).contains { start in
      whole[start..<start + part.count] == part[...]
    }
  }

  /// The runs of letters and of digits, in lower case, without zeros in front.
  private static func words(of id: String) -> [String] {
    var words: [String] = []
    var group: Bool?
    for scalar in id.unicodeScalars {
      let isDigit = scalar.isASCIIDigit
      guard isDigit || scalar.isLetter else {
        group = nil
        continue
      }
      if group != isDigit { words.append("") }
      group = isDigit
      if words[words.count - 1] == "0" { words[words.count - 1] = "" }
      words[words.count - 1] += scalar.properties.lowercaseMapping
    }
    return words
  }

  /// Whether an id stands in a cell for itself: letters, digits and a few signs between them.
  private static func isPlain(_ id: String) -> Bool {
    let scalars = Array(id.unicodeScalars)
    guard let last = scalars.last, last.isASCIIDigit || last.isLetter else { return false }
    return scalars.enumerated().allSatisfy { position, scalar in
      scalar.isASCIIDigit || scalar.isLetter || (position == 0 && scalar == "#")
        || (position > 0 && "-._#".unicodeScalars.contains(scalar))
    }
  }
}
