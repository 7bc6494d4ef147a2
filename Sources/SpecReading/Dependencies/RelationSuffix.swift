import PlanModel

/// The kind and lag after an id, such as `SS+2d`, `FF`, `-1d` or `(FS + 4h)`.
///
///     suffix  ->  kind? lag | kind
///     kind    ->  "FS" | "SS" | "FF" | "SF"
///     lag     ->  ("+" | "-") number unit?                  the unit may only lack after a kind
struct RelationSuffix {
  /// The longest lag, in days; anything longer is a slip.
  private static let limit = 10_000.0

  /// Which events are tied.
  let kind: PrecedenceRelation.Kind
  /// The time between them, if written and understood.
  let lag: RelationEntry.Lag?
  /// What was written of a lag that is none.
  let malformed: Range<Int>?
  /// Where it ends.
  let end: Int

  /// Reads a suffix at `start`; none if something else stands there.
  init?(_ cell: CellScalars, at start: Int, to end: Int) {
    var index = cell.skipBlanks(from: start, to: end)
    var closing: Unicode.Scalar?
    if index < end, let opening = cell[index], opening == "(" || opening == "[" {
      closing = opening == "(" ? ")" : "]"
      index = cell.skipBlanks(from: index + 1, to: end)
    }
    let kind = Self.kind(cell, at: index, to: end)
    if kind != nil { index += 2 }
    let lag = Self.lag(cell, at: index, to: end, isAfterKind: kind != nil)
    guard kind != nil || lag != nil else { return nil }
    if let lag { index = lag.end }
    if let closing {
      index = cell.skipBlanks(from: index, to: end)
      guard index < end, cell[index] == closing else { return nil }
      index += 1
    }
    self.kind = kind ?? .finishToStart
    self.lag = lag?.value
    malformed = lag?.malformed
    self.end = index
  }

  private static func kind(
    _ cell: CellScalars, at index: Int, to end: Int
  ) -> PrecedenceRelation.Kind? {
    guard index + 2 <= end, !cell.isWordPart(at: index + 2, to: end) else { return nil }
    return PrecedenceRelation.Kind(rawValue: cell.string(index..<index + 2).uppercased())
  }

  private static func lag(
    _ cell: CellScalars, at start: Int, to end: Int, isAfterKind: Bool
  ) -> (value: RelationEntry.Lag?, malformed: Range<Int>?, end: Int)? {
    let sign = cell.skipBlanks(from: start, to: end)
    guard sign < end, let mark = cell[sign], "+-−–".unicodeScalars.contains(mark) else {
      return nil
    }
    let first = cell.skipBlanks(from: sign + 1, to: end)
    guard first < end, cell.scalars[first].isASCIIDigit || cell[first] == "." else {
      guard isAfterKind else { return nil }
      let last = cell.endOfWord(from: first, to: end)
      return (nil, sign..<max(last, sign + 1), last)
    }
    var index = first
    while index < end, let scalar = cell[index],
      scalar.isASCIIDigit || ".,".unicodeScalars.contains(scalar)
    {
      index += 1
    }
    let digits = cell.string(first..<index).map { $0 == "," ? "." : $0 }
    let afterNumber = index
    index = cell.skipBlanks(from: index, to: end)
    let unitStart = index
    while index < end, cell.scalars[index].isLetter { index += 1 }
    let word = cell.string(unitStart..<index)
    let unit = EffortUnit(word)
    if word.isEmpty {
      guard isAfterKind else { return nil }
      index = afterNumber
    } else if unit?.factor(to: .days) == nil, !isAfterKind, mark != "+" {
      // `BE-1 - 2 more` is no lag, nor is the range `BE-1-4`.
      return nil
    }
    guard let number = Double(String(digits)), word.isEmpty || unit?.factor(to: .days) != nil else {
      return (nil, sign..<index, index)
    }
    let counted = unit ?? .days
    guard number * (counted.factor(to: .days) ?? 1) <= limit else {
      return (nil, sign..<index, index)
    }
    let amount = number * counted.scale * (mark == "+" ? 1 : -1)
    return (RelationEntry.Lag(amount: amount, unit: counted.unit), nil, index)
  }
}
