/// Bounds what the parser has to build and how long it may take.
///
/// Small files can make it build much: it fills every short row up to the columns of its table, so
/// that a header of 10,000 columns over 10,000 rows of one cell would take more memory than there
/// is, and each sign such as `*`, `[` or `>` may make two nodes, a hundred times its size. And there
/// are texts for which its time grows with the square of their length.
struct MarkdownBounds {
  /// How many columns a table may have; the parser's time grows with their square.
  private static let widest = 1_000
  /// How many cells the tables of a file may lack in all.
  private static let mostMissing = 500_000
  /// How many signs and line ends a file may have; a spec of 250,000 tasks has as many.
  private static let mostSigns = 2_500_000
  /// How many steps beyond one for each byte the parser may take: a few seconds.
  private static let mostSteps = 2_000_000_000
  /// The steps for each list around a line.
  private static let stepsForList = 60
  /// The steps for each byte before a row that might have made a line a header, and did not.
  private static let stepsForHeader = 30

  /// Which bound a file breaks.
  enum Bound {
    case width
    case missingCells
    case signs
    case steps
  }

  private var missing = 0
  private var signs = 0
  private var steps = 0
  /// The columns of the table that may be open.
  private var columns = 0
  /// The cells of the line before.
  private var cells = 0
  /// The bytes since the last blank line.
  private var length = 0
  /// The signs since then that may begin something of which no end is found.
  private var openings = 0
  /// The columns at which the items of lists begin that may be open, ascending.
  private var items: [Int] = []

  /// Returns the first line at which a file breaks a bound, if it does.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func firstExcessiveLine(in lines: SourceLines) -> DroppedLines? {
    var bounds = MarkdownBounds()
    for number in 1...lines.count {
      if let bound = bounds.bound(brokenBy: lines[number]) {
        return DroppedLines(first: number, bound: bound)
      }
    }
    return nil
  }

  /// Takes in the next line, and returns the bound that the file breaks with it.
  private mutating func bound(brokenBy line: ArraySlice<UInt8>) -> Bound? {
    signs += 1
    steps += Self.stepsForList * items.count
    if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
      (columns, cells, length, openings) = (0, 0, 0, 0)
    } else {
      follow(ItemMarkers(line).columns)
      let content = MarkdownSigns(line)
      signs += content.count
      openings += content.openings
      length += line.count
      steps += openings * line.count
      if let count = content.columnsOfDelimiterRow {
        if count != cells { steps += Self.stepsForHeader * length }
        columns = count
        if columns > Self.widest { return .width }
      } else {
        // So many pipes make at most one cell more.
        missing += max(0, columns - content.pipes - 1)
      }
      cells = content.cells
    }
    if missing > Self.mostMissing { return .missingCells }
    if signs > Self.mostSigns { return .signs }
    return steps > Self.mostSteps ? .steps : nil
  }

  /// Closes the items that a line ends, and opens those that begin in it.
  private mutating func follow(_ markers: (indent: Int, begun: [Int])) {
    while let last = items.last, last >= markers.indent { items.removeLast() }
    items += markers.begun
  }
}
