import PlanModel

/// Puts the cells of an HTML table into rows and columns.
struct HTMLTableGrid {
  /// How many columns a table may have.
  private static let widest = 1_000

  /// A row while it grows.
  private struct Row {
    var cells: [SpecText] = []
    /// Whether all of its cells are headings, or stand in the head.
    var isHeader = true
    var line: Int
  }

  /// A cell that also stands in so many rows below.
  private struct Reach {
    var text: SpecText
    var rows: Int
  }

  /// Whether the rows that follow stand in the head of the table.
  var isInHead = false
  /// How many more cells tables may have.
  private(set) var budget: Int
  /// Whether a table is wider or larger than is read.
  private(set) var isExcessive = false

  private let file: String
  private var line: Int
  private var rows: [Row] = []
  private var row: Row?
  /// The cells from above that stand in the current row, by column.
  private var reachingHere: [Int: Reach] = [:]
  /// The cells that stand in the next row, by column.
  private var reachingBelow: [Int: Reach] = [:]
  /// How many columns and rows the current cell covers.
  private var extent = (columns: 1, rows: 1)
  private var finished: MarkdownDocument.Table?

  /// Prepares for tables of `file`, the first at `line`, with `budget` cells in all.
  init(file: String, line: Int, budget: Int) {
    self.file = file
    self.line = line
    self.budget = budget
  }

  /// Starts a table.
  mutating func beginTable(at line: Int) {
    self.line = line
    (rows, row, isInHead) = ([], nil, false)
    (reachingHere, reachingBelow) = ([:], [:])
  }

  /// Starts a row, after the one before.
  mutating func beginRow(at line: Int) {
    endRow()
    row = Row(line: line)
    (reachingHere, reachingBelow) = (reachingBelow, [:])
  }

  /// Starts a cell that covers so many columns and rows; 0 rows are all that follow.
  mutating func beginCell(isHeading: Bool, at line: Int, columns: Int, rows: Int) {
    if row == nil { beginRow(at: line) }
    if !isHeading, !isInHead { row?.isHeader = false }
    extent = (min(max(columns, 1), Self.widest), rows == 0 ? .max : max(rows, 1))
  }

  /// Ends the cell, whose text is `text`.
  mutating func endCell(_ text: SpecText) {
    fillFromAbove()
    for column in 0..<extent.columns {
      let part =
        column == 0 ? text : SpecText("", file: file, line: text.line, column: text.column)
      add(part, reaching: extent.rows - 1)
    }
  }

  /// Ends the row; one without cells is none.
  mutating func endRow() {
    fillFromAbove()
    if let row, !row.cells.isEmpty { rows.append(row) }
    row = nil
  }

  /// Ends the table.
  mutating func endTable() {
    endRow()
    finished = table()
    rows = []
  }

  /// Returns the table that was ended last, once.
  mutating func take() -> MarkdownDocument.Table? {
    defer { finished = nil }
    return finished
  }

  /// Adds the cells that reach down from above into the columns that come next.
  private mutating func fillFromAbove() {
    while let column = row?.cells.count, let reach = reachingHere[column] {
      add(reach.text, reaching: reach.rows - 1)
      if isExcessive { return }
    }
  }

  /// Adds a cell that also stands in so many rows below.
  private mutating func add(_ text: SpecText, reaching rows: Int) {
    guard let column = row?.cells.count, column < Self.widest, budget > 0 else {
      isExcessive = true
      return
    }
    if rows > 0 { reachingBelow[column] = Reach(text: text, rows: rows) }
    row?.cells.append(text)
    budget -= 1
  }

  /// The table of the rows; nothing if there are none.
  private mutating func table() -> MarkdownDocument.Table? {
    guard let first = rows.first else { return nil }
    var heads = rows.prefix(while: \.isHeader)
    if heads.isEmpty || heads.count == rows.count { heads = rows[..<1] }
    // Of headings over each other the lowest tells what the column holds.
    let width = heads.map(\.cells.count).max() ?? 0
    let header = (0..<width).map { column in
      heads.last { $0.cells.indices.contains(column) && !$0.cells[column].isEmpty }?.cells[column]
        ?? SpecText("", file: file, line: first.line, column: 1)
    }
    let body = rows.dropFirst(heads.count).map { row in
      let padding = max(0, width - row.cells.count)
      budget -= padding
      return MarkdownDocument.Table.Row(
        cells: row.cells.prefix(width) + blanks(padding, after: row),
        extraCells: Array(row.cells.dropFirst(width)), missingCells: padding,
        span: span(of: row.cells, line: row.line))
    }
    if budget < 0 { isExcessive = true }
    return .init(
      header: header, headerSpan: span(of: heads.last?.cells ?? [], line: first.line), rows: body)
  }

  private func blanks(_ count: Int, after row: Row) -> [SpecText] {
    let last = row.cells.last?.span ?? SourceSpan(file: file, line: row.line, column: 1, length: 0)
    let blank = SpecText("", file: file, line: last.line, column: last.column + last.length)
    return Array(repeating: blank, count: count)
  }

  /// From the first text to the last in the same line.
  private func span(of cells: [SpecText], line: Int) -> SourceSpan {
    guard let first = cells.first(where: { !$0.isEmpty }) ?? cells.first else {
      return SourceSpan(file: file, line: line, column: 1, length: 0)
    }
    let end = cells.filter { !$0.isEmpty }.map(\.span).filter { $0.line == first.line }
      .map { $0.column + $0.length }.max()
    return SourceSpan(
      file: file, line: first.line, column: first.column,
      length: max(0, (end ?? first.column) - first.column))
  }
}
