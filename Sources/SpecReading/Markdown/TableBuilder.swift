import PlanModel

/// Puts a table together from the parser's cells and the places our own splitter finds.
struct TableBuilder {
  private let file: String
  private let columnCount: Int
  private let headerLine: Int
  private let listDepth: Int
  private let quoteDepth: Int
  private var header: [SpecText]?
  private var headerSpan: SourceSpan
  private var rows: [MarkdownDocument.Table.Row] = []
  private var line = 0
  /// Where the line begins in the file's bytes.
  private var lineStart = 0
  /// The cells of the row as they stand in the file.
  private var places: [TableRowSplitter.Cell] = []
  private var cells: [SpecText] = []

  /// Starts a table inside so many list items and quotes.
  init(file: String, columnCount: Int, headerLine: Int, listDepth: Int, quoteDepth: Int) {
    self.file = file
    self.columnCount = columnCount
    self.headerLine = headerLine
    self.listDepth = listDepth
    self.quoteDepth = quoteDepth
    headerSpan = SourceSpan(file: file, line: max(headerLine, 1), column: 1, length: 0)
  }

  /// Starts a row; the first is the header.
  mutating func beginRow(at nodeLine: Int, in lines: SourceLines) {
    line = max(1, header == nil ? headerLine : nodeLine)
    let bytes = lines[line]
    lineStart = bytes.startIndex
    let row = rowStart(in: bytes)..<bytes.endIndex
    places = TableRowSplitter.cells(of: row, in: lines.bytes)
    cells = []
  }

  /// Returns the builder of the next cell's text; none if the cell is plain or not there.
  mutating func beginCell(in lines: SourceLines) -> PlainTextBuilder? {
    guard cells.count < places.count else {
      let column = (places.last?.range.upperBound ?? lineStart) - lineStart + 1
      cells.append(SpecText("", file: file, line: line, column: column))
      return nil
    }
    let range = places[cells.count].range
    if lines.bytes[range].allSatisfy({ !Self.isMarkup($0) }) {
      cells.append(plainText(of: range, in: lines))
      return nil
    }
    return PlainTextBuilder(
      file: file, line: line, bytes: lines.bytes, range: range,
      firstColumn: range.lowerBound - lineStart + 1, isCell: true)
  }

  /// Ends a cell whose text was collected.
  mutating func endCell(_ text: PlainTextBuilder?) {
    if let text { cells.append(text.build()) }
  }

  /// Ends a row.
  mutating func endRow(in lines: SourceLines) {
    let filled = places.first { !$0.range.isEmpty } ?? places.first
    let first = filled?.range.lowerBound ?? lineStart
    let end = places.last?.range.upperBound ?? lineStart
    let span = SourceSpan(
      file: file, line: line, column: first - lineStart + 1, length: max(0, end - first))
    guard header != nil else {
      header = cells
      headerSpan = span
      return
    }
    let extra = places.dropFirst(columnCount).map { plainText(of: $0.range, in: lines) }
    rows.append(
      .init(
        cells: cells, extraCells: extra, missingCells: max(0, columnCount - places.count),
        span: span))
  }

  /// Returns the table.
  func build() -> MarkdownDocument.Table {
    let header = header ?? []
    // A row always has a cell for each column; the padding guards the promise, not a case known.
    let rows = rows.map { row in
      var row = row
      while row.cells.count < header.count {
        row.cells.append(
          SpecText(
            "", file: file, line: row.span.line, column: row.span.column + row.span.length))
      }
      return row
    }
    return .init(header: header, headerSpan: headerSpan, rows: rows)
  }

  /// The text of a cell taken as it stands.
  private func plainText(of range: Range<Int>, in lines: SourceLines) -> SpecText {
    SpecText(
      String(decoding: lines.bytes[range], as: UTF8.self), file: file, line: line,
      column: range.lowerBound - lineStart + 1)
  }

  /// Where the row begins after the marks of the quotes and the list item it stands in.
  private func rowStart(in bytes: ArraySlice<UInt8>) -> Int {
    var index = bytes.startIndex
    var quotes = quoteDepth
    var items = header == nil ? listDepth : 0
    func skipBlanks() {
      while index < bytes.endIndex, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    }
    while true {
      skipBlanks()
      guard index < bytes.endIndex else { return index }
      if bytes[index] == 0x3E, quotes > 0 {
        quotes -= 1
        index += 1
      } else if items > 0, let end = Self.endOfListMarker(at: index, in: bytes) {
        items -= 1
        index = end
      } else {
        return index
      }
    }
  }

  /// The end of a list marker such as `-` or `12.` at `start`, if there is one.
  private static func endOfListMarker(at start: Int, in bytes: ArraySlice<UInt8>) -> Int? {
    var index = start
    if [0x2D, 0x2A, 0x2B].contains(bytes[index]) {
      index += 1
    } else {
      while index < bytes.endIndex, (0x30...0x39).contains(bytes[index]) { index += 1 }
      guard index > start, index < bytes.endIndex, [0x2E, 0x29].contains(bytes[index]) else {
        return nil
      }
      index += 1
    }
    return index < bytes.endIndex && bytes[index] == 0x20 ? index : nil
  }

  /// Whether a byte may be part of inline markup.
  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x26, 0x2A, 0x3C, 0x5B...0x5D, 0x5F, 0x60, 0x7E: true
    default: false
    }
  }
}
