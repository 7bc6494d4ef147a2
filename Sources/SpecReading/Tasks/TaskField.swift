/// A thing that is said of a task outside of a table: its effort, or what it waits for.
///
/// The names of fields are those of columns: `Estimate`, `Depends on`, `Aufwand`.
struct TaskField {
  /// What the field tells.
  var meaning: ColumnMeaning
  /// Its name, if it has one.
  var name: SpecText?
  /// What stands behind the name.
  var value: SpecText

  /// A field as places of a line.
  struct Place {
    var meaning: ColumnMeaning
    var name: Range<Int>?
    var value: Range<Int>

    /// Takes the texts of the places out of `cell`.
    func field(in cell: CellScalars) -> TaskField {
      TaskField(meaning: meaning, name: name.map(cell.text), value: cell.text(value))
    }
  }

  /// Returns the fields of a line that begins with one, such as `**Effort:** 2d | **Owner:** Ana`.
  static func fields(in line: SpecText) -> [TaskField] {
    let cell = CellScalars(line)
    let places = places(in: cell, cell.indices)
    if !places.isEmpty { return places.map { $0.field(in: cell) } }
    return wordedDependency(in: cell, cell.indices).map { [$0.field(in: cell)] } ?? []
  }

  /// Returns the fields with a colon in `range`; nothing unless it begins with one.
  static func places(in cell: CellScalars, _ range: Range<Int>) -> [Place] {
    var names: [(meaning: ColumnMeaning, name: Range<Int>, colon: Int)] = []
    var from = range.lowerBound
    for colon in range where cell[colon] == ":" || cell[colon] == "：" {
      // A longer name is none, and a colon inside a word belongs to it.
      guard let found = name(in: cell, from: from, to: colon, isFirst: names.isEmpty) else {
        if names.isEmpty { return [] }
        continue
      }
      names.append((found.meaning, found.name, colon))
      from = colon + 1
    }
    return names.indices.map { index in
      let start = names[index].colon + 1
      let next = index + 1 < names.count ? names[index + 1].name.lowerBound : range.upperBound
      let end = (start..<next).first { isBar(cell, $0) } ?? next
      return Place(
        meaning: names[index].meaning, name: names[index].name,
        value: trimmed(cell, start..<max(start, end)))
    }
  }

  /// Returns the dependency that `range` says in words, such as `depends on T-05`.
  static func wordedDependency(in cell: CellScalars, _ range: Range<Int>) -> Place? {
    // The words stand at the beginning; looking further would cost time.
    var end = cell.skipSigns(
      from: range.lowerBound, to: min(range.upperBound, range.lowerBound + 100))
    let start = end
    let firstEnd = cell.endOfWord(from: start, to: min(range.upperBound, start + 40))
    guard dependencyWords.contains(Phrase(cell.string(start..<firstEnd)).text) else { return nil }
    var found: Place?
    for _ in 0..<3 {
      end = cell.endOfWord(from: end, to: range.upperBound)
      let value = trimmed(cell, end..<range.upperBound)
      let meaning = ColumnMeaning(exactly: cell.string(start..<end))
      if meaning == .dependencies, value.contains(where: { cell.scalars[$0].isASCIIDigit }) {
        found = Place(meaning: .dependencies, name: start..<end, value: value)
      }
      end = cell.skipBlanks(from: end, to: range.upperBound)
    }
    return found
  }

  /// The name that ends at a colon: at most four words, the longest that is known word for word.
  private static func name(
    in cell: CellScalars, from start: Int, to colon: Int, isFirst: Bool
  ) -> (meaning: ColumnMeaning, name: Range<Int>)? {
    guard colon - start <= 80 else { return nil }
    let first = cell.skipSigns(from: start, to: colon)
    var starts = (first..<max(first, colon)).filter { index in
      cell.isWordPart(at: index, to: colon) && (index == first || cell.scalars[index - 1].isBlank)
    }.suffix(4)
    if isFirst { starts = starts.filter { $0 == first }[...] }
    var found: (meaning: ColumnMeaning, name: Range<Int>)?
    for start in starts {
      let text = cell.string(start..<colon)
      // A name has no number, no bar and no bracket that is still open.
      let isName = text.unicodeScalars.allSatisfy { scalar in
        !scalar.isNumber && scalar != "|" && scalar != "·" && scalar != "•"
      }
      guard isName, !text.utf8.contains(0x28) || text.utf8.contains(0x29) else { continue }
      if let meaning = ColumnMeaning(exactly: text) { return (meaning, start..<colon) }
      if found == nil, let meaning = ColumnMeaning(header: text) {
        found = (meaning, start..<colon)
      }
    }
    return found
  }

  /// Whether a sign that separates fields stands at `index`, between blanks.
  private static func isBar(_ cell: CellScalars, _ index: Int) -> Bool {
    guard let sign = cell[index], "|·•".unicodeScalars.contains(sign) else { return false }
    return index > 0 && cell.scalars[index - 1].isBlank
  }

  /// A range without blanks and separating signs at its ends.
  static func trimmed(_ cell: CellScalars, _ range: Range<Int>) -> Range<Int> {
    var range = cell.trimmed(range)
    while let last = range.last, ",;|·•".unicodeScalars.contains(cell.scalars[last]) {
      range = cell.trimmed(range.lowerBound..<last)
    }
    while let first = range.first, ":：\u{FE0F}".unicodeScalars.contains(cell.scalars[first]) {
      range = cell.trimmed(first + 1..<range.upperBound)
    }
    return range
  }

  /// The words with which the names of a dependency begin.
  private static let dependencyWords = Set(
    ColumnMeaning.dependencies.phrases.compactMap { Phrase($0).words.first.map(String.init) })
}
