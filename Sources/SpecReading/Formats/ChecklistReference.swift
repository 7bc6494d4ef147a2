/// The ids, and the ranges of ids, that a field of a checklist's task names.
struct ChecklistReference {
  /// What the ids of a format look like.
  enum Form {
    /// `T012`: unlike any word.
    case code
    /// `1.2`: like any number, so a text names tasks only if it holds nothing else.
    case number
  }

  /// The id, or the first of a range.
  let first: SpecText
  /// The last of a range; `T014` where `T012-014` leaves the letter out.
  let last: SpecText?

  /// Returns what `field` names, in order; nothing if it only tells what the task needs otherwise.
  static func references(in field: TaskField, _ form: Form) -> [ChecklistReference] {
    if form == .number {
      let name = field.name.flatMap { Phrase($0.text).words.first } ?? ""
      guard name.hasPrefix("dep") || name == "blocked", isListOfNumbers(field.value.text) else {
        return []
      }
    }
    let cell = CellScalars(field.value)
    var references: [ChecklistReference] = []
    var start = 0
    while start < cell.scalars.count {
      guard let end = end(ofID: form, in: cell, from: start) else {
        start += 1
        continue
      }
      let first = cell.text(start..<end)
      var last: SpecText?
      start = end
      if let mark = RangeMark(cell, at: end, to: cell.scalars.count) {
        let next = cell.skipBlanks(from: mark.end, to: cell.scalars.count)
        if let lastEnd = self.end(ofID: form, in: cell, from: next) {
          last = cell.text(next..<lastEnd)
          start = lastEnd
        } else if form == .code, let lastEnd = endOfNumber(cell, next) {
          let digits = cell.text(next..<lastEnd)
          last = SpecText(
            "T\(digits.text)", file: digits.file, line: digits.line, column: digits.column)
          start = lastEnd
        }
      }
      references.append(ChecklistReference(first: first, last: last))
    }
    return references
  }

  /// The end of the id that begins at `start`, as a word of its own.
  private static func end(ofID form: Form, in cell: CellScalars, from start: Int) -> Int? {
    guard start == 0 || !cell.isWordPart(at: start - 1, to: start) else { return nil }
    let end = form == .code ? ChecklistID.endOfCode(cell, from: start) : endOfNumber(cell, start)
    return end.flatMap { cell.isWordPart(at: $0, to: cell.scalars.count) ? nil : $0 }
  }

  private static func endOfNumber(_ cell: CellScalars, _ start: Int) -> Int? {
    var end = start
    while let scalar = cell[end],
      scalar.isASCIIDigit || (scalar == "." && cell[end + 1]?.isASCIIDigit ?? false && end > start)
    {
      end += 1
    }
    return end > start ? end : nil
  }

  /// Whether a text is numbers of tasks and words between them, and nothing else.
  private static func isListOfNumbers(_ text: String) -> Bool {
    Phrase(text).words.allSatisfy { word in
      word.allSatisfy(\.isNumber)
        || ["task", "tasks", "and", "to", "through", "none"].contains(String(word))
    }
  }
}
