import PlanModel

/// Finds the id that begins at a place of a cell.
struct TaskReference {
  /// Longer ids are found only when they are all of a piece.
  private static let longest = 64

  private let cell: CellScalars
  private let index: TaskIndex

  /// Prepares to look in `cell` for the tasks of `index`.
  init(in cell: CellScalars, index: TaskIndex) {
    self.cell = cell
    self.index = index
  }

  /// Returns the task with the longest id that begins at `start` and ends before `limit`.
  ///
  /// - Parameters:
  ///   - start: Where the id begins.
  ///   - limit: The end of an id found before, which was too long; else nothing.
  ///   - end: The end of the text to look at.
  /// - Returns: The task's position and the id's end, if there is one.
  func task(at start: Int, endingBefore limit: Int? = nil, to end: Int) -> (
    position: Int, end: Int
  )? {
    let wordEnd = cell.endOfWord(from: start, to: min(end, start + Self.longest + 1))
    var last = min(wordEnd, start + Self.longest, limit.map { $0 - 1 } ?? .max)
    while last > start {
      if isBoundary(last, to: end), cell.isWordPart(at: last - 1, to: end),
        let position = index.position(of: cell.string(start..<last))
      {
        return (position, last)
      }
      last -= 1
    }
    return nil
  }

  /// The task whose id begins at `start` and to whose id nothing is attached.
  func wholeTask(at start: Int, to limit: Int) -> (position: Int, end: Int)? {
    var found = task(at: start, to: limit)
    while let candidate = found, cell.isAttached(at: candidate.end, to: limit) {
      found = task(at: start, endingBefore: candidate.end, to: limit)
    }
    return found
  }

  /// Whether an id may end at `last`: not inside a word, unless a kind such as `FS` follows.
  private func isBoundary(_ last: Int, to end: Int) -> Bool {
    !cell.isWordPart(at: last, to: end) || cell.isScriptChange(at: last)
      || RelationSuffix(cell, at: last, to: end) != nil
  }

  /// Returns the task that a shortened id such as the `08` of `BE-07, 08` means.
  ///
  /// The end of the id `base` that has the same shape is replaced.
  func shortened(_ text: String, after base: Int) -> Int? {
    guard index.entries.indices.contains(base) else { return nil }
    let scalars = Array(index.entries[base].id.text.unicodeScalars)
    let shape = Self.shape(of: text.unicodeScalars)
    guard !shape.isEmpty, scalars.count <= Self.longest, text.utf8.count <= Self.longest else {
      return nil
    }
    for cut in scalars.indices
    where cut > 0 && Self.group(scalars[cut]) != Self.group(scalars[cut - 1]) {
      guard Self.shape(of: scalars[cut...]) == shape else { continue }
      let whole = String(String.UnicodeScalarView(scalars[..<cut])) + text
      if let position = index.position(of: whole) { return position }
    }
    return nil
  }

  /// One letter for each run of letters, digits or a sign.
  private static func shape(of scalars: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    var shape: [Unicode.Scalar] = []
    for scalar in scalars {
      let group = group(scalar)
      if shape.last != group { shape.append(group) }
    }
    return shape
  }

  private static func group(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCIIDigit { return "0" }
    return scalar.isLetter ? "a" : scalar
  }
}
