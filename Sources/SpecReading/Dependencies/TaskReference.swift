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

  /// Returns the tasks whose ids begin at `start`, the longest id first, with the id's end.
  func candidates(at start: Int, to end: Int) -> [(position: Int, end: Int)] {
    var found: [(position: Int, end: Int)] = []
    var last = min(cell.endOfWord(from: start, to: end), start + Self.longest)
    while last > start {
      let isBoundary =
        last == end || !cell.isWordPart(at: last - 1, to: end)
        || !cell.isWordPart(at: last, to: end)
        || RelationSuffix(cell, at: last, to: end) != nil
      if isBoundary, cell.isWordPart(at: last - 1, to: end),
        let position = index.position(of: cell.string(start..<last))
      {
        found.append((position, last))
      }
      last -= 1
    }
    return found
  }

  /// Returns the task that a shortened id such as the `08` of `BE-07, 08` means.
  ///
  /// The end of the id `base` that has the same shape is replaced.
  func shortened(_ text: String, after base: Int) -> Int? {
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
    return scalar.properties.isAlphabetic ? "a" : scalar
  }
}
