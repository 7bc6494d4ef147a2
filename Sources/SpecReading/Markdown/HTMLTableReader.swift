import PlanModel

/// Reads the tables of a block of HTML, tolerantly, as a browser would.
///
/// A table ends where it is closed, at a heading of Markdown, or with the file; blank lines inside
/// do not end it. Cells and rows need not be closed. A cell over several rows stands in each of
/// them; of a cell over several columns the first holds the text. A table in a cell is part of its
/// text.
struct HTMLTableReader {
  /// What the blocks of a file share, so that reading all of them takes linear time and bounded room.
  struct Progress {
    /// How many more cells tables may have.
    var budget = 500_000
    /// Where a table is closed and opened next, as far as it was looked for; `.max` if nowhere.
    var (nextClose, nextOpen) = (-1, -1)
  }

  /// What became of a block.
  struct Reading {
    /// The tables, in order.
    var tables: [MarkdownDocument.Table] = []
    /// The last line that belongs to them; 0 if there are none.
    var lastLine = 0
    /// Whether the tables became too large to be read on.
    var isExcessive = false
  }

  private let file: String
  private let bytes: [UInt8]
  private var scanner: HTMLScanner
  private var grid: HTMLTableGrid
  private var cell: HTMLCellBuilder?
  private var progress: Progress
  /// How many tables are open, one in the other.
  private var depth = 0

  /// Reads the block that stands on the lines `block`.
  ///
  /// - Parameters:
  ///   - lines: The file.
  ///   - block: The first and the last line; a table that begins there may end below.
  ///   - file: The file's path.
  ///   - quoteDepth: In how many quotes the block stands.
  ///   - progress: What the blocks before left.
  /// - Returns: The tables.
  /// - Complexity: O(*n*) for *n* bytes that are read.
  static func tables(
    in lines: SourceLines, block: ClosedRange<Int>, file: String, quoteDepth: Int,
    progress: inout Progress
  ) -> Reading {
    var reader = HTMLTableReader(
      file: file, bytes: lines.bytes,
      scanner: HTMLScanner(lines, line: block.lowerBound, quoteDepth: quoteDepth),
      progress: progress)
    let reading = reader.read(upTo: lines[block.upperBound].endIndex)
    progress = reader.progress
    progress.budget = reader.grid.budget
    return reading
  }

  private init(file: String, bytes: [UInt8], scanner: HTMLScanner, progress: Progress) {
    self.file = file
    self.bytes = bytes
    self.scanner = scanner
    self.progress = progress
    grid = HTMLTableGrid(file: file, line: scanner.line, budget: progress.budget)
  }

  private mutating func read(upTo end: Int) -> Reading {
    var reading = Reading()
    while !grid.isExcessive, let token = nextToken(upTo: end) {
      read(token)
      guard depth == 0, let table = grid.take() else { continue }
      reading.tables.append(table)
      reading.lastLine = scanner.line
    }
    if depth > 0 {
      endCell()
      depth = 0
      grid.endTable()
      if let table = grid.take() { reading.tables.append(table) }
      // A heading begins on a line of its own.
      reading.lastLine = isAtHeadingBelow ? scanner.line - 1 : scanner.line
    }
    reading.isExcessive = grid.isExcessive
    return reading
  }

  /// The next token of the block; inside of a table, of the file up to a heading.
  private mutating func nextToken(upTo end: Int) -> HTMLScanner.Token? {
    guard depth > 0 else { return scanner.next(before: end) }
    return isAtHeadingBelow ? nil : scanner.next(before: bytes.count)
  }

  /// Whether a heading of Markdown begins here that stands below the table.
  ///
  /// It does where nobody closes the table before another begins; a line such as `# comment` inside
  /// a cell is none.
  private var isAtHeadingBelow: Bool {
    mutating get {
      guard scanner.isAtHeading else { return false }
      if progress.nextClose < scanner.index {
        progress.nextClose = scanner.position(of: Array("</table".utf8))
      }
      if progress.nextOpen < scanner.index {
        progress.nextOpen = scanner.position(of: Array("<table".utf8))
      }
      return progress.nextClose == .max || progress.nextOpen < progress.nextClose
    }
  }

  private mutating func read(_ token: HTMLScanner.Token) {
    switch token {
    case .text(let range):
      cell?.append(range, line: scanner.line, lineStart: scanner.lineStart)
    case .lineEnd: cell?.separate()
    case .open(let name, let attributes): open(name, attributes)
    case .close(let name): close(name)
    }
  }

  private mutating func open(_ name: String, _ attributes: Range<Int>) {
    switch name {
    case "table":
      depth += 1
      if depth == 1 { grid.beginTable(at: scanner.line) }
      cell?.separate()
    case "tr" where depth == 1:
      endCell()
      grid.beginRow(at: scanner.line)
    case "thead", "tbody", "tfoot":
      guard depth == 1 else { return }
      endCell()
      grid.endRow()
      grid.isInHead = name == "thead"
    case "td" where depth == 1, "th" where depth == 1:
      endCell()
      grid.beginCell(
        isHeading: name == "th", at: scanner.line,
        columns: HTMLAttribute.number("colspan", in: attributes, of: bytes) ?? 1,
        rows: HTMLAttribute.number("rowspan", in: attributes, of: bytes) ?? 1)
      cell = HTMLCellBuilder(
        file: file, bytes: bytes, line: scanner.line, column: scanner.index - scanner.lineStart + 1)
    case "input" where HTMLAttribute.has("checked", in: attributes, of: bytes):
      let place = (line: scanner.line, column: max(1, scanner.index - scanner.lineStart))
      cell?.append(sign: "[x]", line: place.line, column: place.column)
    case "b", "strong": cell?.beginBold()
    case "del", "s", "strike": cell?.beginStruck()
    default: if Self.separates(name) { cell?.breakLine() }
    }
  }

  private mutating func close(_ name: String) {
    switch name {
    case "table" where depth > 0:
      depth -= 1
      cell?.separate()
      if depth == 0 {
        endCell()
        grid.endTable()
      }
    case "td" where depth == 1, "th" where depth == 1: endCell()
    case "tr" where depth == 1:
      endCell()
      grid.endRow()
    case "thead" where depth == 1:
      endCell()
      grid.endRow()
      grid.isInHead = false
    case "b", "strong": cell?.endBold()
    case "del", "s", "strike": cell?.endStruck()
    default: if Self.separates(name) { cell?.breakLine() }
    }
  }

  private mutating func endCell() {
    if let text = cell?.build() { grid.endCell(text) }
    cell = nil
  }

  /// Whether a tag stands between words.
  private static func separates(_ name: String) -> Bool {
    ["br", "p", "li", "ul", "ol", "div", "hr", "tr", "td", "th", "h1", "h2", "h3", "h4", "summary"]
      .contains(name)
  }
}
