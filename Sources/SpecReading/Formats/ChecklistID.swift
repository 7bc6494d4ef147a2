/// The ids with which tools begin the items of their checklists.
enum ChecklistID {
  /// Splits `T012 Title` or `T012a: Title`.
  static func code(_ text: SpecText) -> (id: SpecText, rest: SpecText)? {
    let cell = CellScalars(text)
    let start = cell[0] == "[" ? 1 : 0
    guard let end = endOfCode(cell, from: start) else { return nil }
    return split(cell, id: start..<end, after: start == 1 && cell[end] == "]" ? end + 1 : end)
  }

  /// Returns the end of a code such as `T012`, `T012a` or `T012.1` that begins at `start`.
  static func endOfCode(_ cell: CellScalars, from start: Int) -> Int? {
    guard cell[start] == "T" else { return nil }
    var end = digits(cell, from: start + 1)
    guard (2...6).contains(end - start) else { return nil }
    if let letter = cell[end], ("a"..."z").contains(letter) { end += 1 }
    let next = digits(cell, from: end + 1)
    return cell[end] == "." && next > end + 1 ? next : end
  }

  /// Splits `1. Title`, `1.2 Title` or `1.2.3. Title`; a number alone needs its point.
  static func number(_ text: SpecText) -> (id: SpecText, rest: SpecText)? {
    let cell = CellScalars(text)
    var end = digits(cell, from: 0)
    guard (1...4).contains(end) else { return nil }
    var isDotted = false
    while cell[end] == ".", digits(cell, from: end + 1) > end + 1 {
      end = digits(cell, from: end + 1)
      isDotted = true
    }
    let hasPoint = cell[end].map { ".):".unicodeScalars.contains($0) } ?? false
    guard isDotted || hasPoint else { return nil }
    return split(cell, id: 0..<end, after: end)
  }

  private static func digits(_ cell: CellScalars, from start: Int) -> Int {
    var end = start
    while let scalar = cell[end], scalar.isASCIIDigit { end += 1 }
    return end
  }

  /// The id and what follows it: after one sign such as a colon, and a blank or the end.
  private static func split(
    _ cell: CellScalars, id: Range<Int>, after end: Int
  ) -> (id: SpecText, rest: SpecText)? {
    var next = end
    while let sign = cell[next], ".):*".unicodeScalars.contains(sign) { next += 1 }
    guard cell[next]?.isBlank ?? true else { return nil }
    var start = cell.skipBlanks(from: min(next, cell.scalars.count), to: cell.scalars.count)
    while let sign = cell[start], "-–—:*".unicodeScalars.contains(sign), cell[start + 1] == " " {
      start = cell.skipBlanks(from: start + 1, to: cell.scalars.count)
    }
    return (cell.text(id), cell.text(start..<cell.scalars.count))
  }
}
