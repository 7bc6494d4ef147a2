import PlanModel
import PlanTestSupport
import Testing

@testable import SpecReading

struct SpecMarkdownTests {
  static let cells: [(String, String, Int)] = [
    ("| **BE-1** |", "BE-1", 5), ("| [BE-1](#be-1) |", "BE-1", 4), ("| `BE-1` |", "BE-1", 4),
    ("| ~~BE-1~~ |", "BE-1", 5), ("|BE-1|", "BE-1", 2), ("| a\\|b |", "a|b", 3),
    ("| one<br>two |", "one two", 3), ("| <b>x</b> |", "x", 6), ("| ä *ö* |", "ä ö", 3),
    ("| &amp; |", "&", 3), ("| a <!-- no --> |", "a", 3), ("| ![map](x.png) |", "map", 5),
  ]

  @Test(arguments: cells)
  func readsTheTextOfACellAndItsColumn(row: String, text: String, column: Int) throws {
    let cell = try #require(table("| Head |\n|---|\n\(row)").rows.first?.cells.first)
    #expect(cell.text == text)
    #expect(cell.span.line == 3)
    #expect(cell.span.column == column)
  }

  @Test func findsEachWordBehindMarkupInACell() throws {
    let source = "| Head |\n|---|\n| x\\|y **[BE-1](a.md)**, `BE-2`<br>_BE-3_ |"
    let cell = try #require(table(source).rows.first?.cells.first)
    #expect(cell.text == "x|y BE-1, BE-2 BE-3")
    let line = Array(source.split(separator: "\n")[2].utf8)
    for id in ["BE-1", "BE-2", "BE-3"] {
      let offset = try #require(cell.text.utf8Offset(of: id))
      let span = cell.span(of: offset..<offset + 4)
      #expect(String(decoding: line[(span.column - 1)...].prefix(4), as: UTF8.self) == id)
    }
  }

  @Test(arguments: [
    "| A | B |\n|---|---|\n| 1 | 2 |", "text\n| A | B |\n|---|---|\n| 1 | 2 |",
    "> | A | B |\n> |---|---|\n> | 1 | 2 |", "- | A | B |\n  |---|---|\n  | 1 | 2 |",
    "| A | B |\r\n|---|---|\r\n| 1 | 2 |", "\u{FEFF}| A | B |\n|---|---|\n| 1 | 2 |",
    "---\ntitle: x\n---\n| A | B |\n|---|---|\n| 1 | 2 |", " | A | B\n |---|---\n   | 1 | 2",
  ])
  func findsHeaderAndBodyCellsWhereverTheTableStands(source: String) throws {
    let table = try table(source)
    let text = source.hasPrefix("\u{FEFF}") ? String(source.unicodeScalars.dropFirst()) : source
    let lines = text.replacing("\r\n", with: "\n").split(
      separator: "\n", omittingEmptySubsequences: false)
    for cell in table.header + table.rows.flatMap(\.cells) {
      let bytes = Array(lines[cell.line - 1].utf8)[(cell.span.column - 1)...]
      #expect(String(decoding: bytes.prefix(cell.span.length), as: UTF8.self) == cell.text)
    }
    #expect(table.header.map(\.text) == ["A", "B"])
    #expect(table.rows.map { $0.cells.map(\.text) } == [["1", "2"]])
  }

  @Test func keepsCellsARowHasTooManyAndFillsThoseItLacks() throws {
    let table = try table("| A | B |\n|---|---|\n| 1 |\n| 1 | 2 | 3 | 4 |")
    #expect(table.rows[0].cells.map(\.text) == ["1", ""])
    #expect(table.rows[0].cells[1].span == SourceSpan(file: "t", line: 3, column: 4, length: 0))
    #expect(table.rows[1].extraCells.map(\.text) == ["3", "4"])
    #expect(table.rows[1].extraCells[0].span.column == 11)
  }

  @Test func leavesOutCodeAndComments() {
    let document = read(
      "```\n| A |\n|---|\n| 1 |\n```\n\n<!--\n| A |\n|---|\n-->\n\n    | A |\n    |---|\n\nText")
    #expect(document.blocks.count == 1)
  }

  @Test func readsHeadingsParagraphsAndListsWithTheirPlaces() throws {
    let document = read("# One *two*\n\n> **Status**: Draft\n> next\n\n- item\n  - deep\n")
    #expect(
      document.blocks.map(\.summary) == [
        "h1 One two @1:3", "p Status: Draft/next list 0 quote 1 bold 6 @3:5",
        "p item list 1 quote 0 bold 0 @6:3", "p deep list 2 quote 0 bold 0 @7:5",
      ])
  }

  @Test func takesARuleAtTheTopForARuleWhenABlankLineFollows() {
    #expect(read("---\n\n# Title\n\n---\n").blocks.map(\.summary) == ["h1 Title @3:3"])
    #expect(read("---\na: 1\n---\n# Title\n").blocks.map(\.summary) == ["h1 Title @4:3"])
  }

  @Test func survivesDeepNesting() {
    let quotes = String(repeating: ">", count: 50_000) + " deep"
    #expect(read(quotes).blocks.count == 1)
    let emphasis = String(repeating: "*a ", count: 20_000)
    #expect(read(emphasis).blocks.count == 1)
  }

  /// Small files whose rows would be filled up to millions of cells.
  @Test(arguments: [(900, 559), (2_000, 2)])
  func dropsTheRestWhenATableIsTooWideOrLacksTooManyCells(columns: Int, line: Int) {
    let header = String(repeating: "a|", count: columns)
    let rule = String(repeating: "-|", count: columns)
    let rows = String(repeating: "|x\n", count: 2_000)
    let reading = SpecReading("|\(header)\n|\(rule)\n\(rows)")
    #expect(reading.codes == [.noTasks, .fileTooLarge])
    #expect(reading.places.last == .init(line: line, column: 1))
  }

  /// The parser and our own splitter must see the same cells.
  @Test(arguments: 0..<200)
  func splitsRandomRowsAsTheParserDoes(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    let pieces = ["|", "\\|", "\\", " ", "a", "ä", "`", "x y", "\t", "-"]
    let row = (0..<Int.random(in: 1...30, using: &generator)).map { _ in
      pieces.randomElement(using: &generator) ?? ""
    }.joined()
    // The row stands between two cells of its own, so that it is a row whatever it holds.
    let table = try table("|a|b|c|d|\n|---|---|---|---|\n|<\(row)>|")
    let line = SourceLines("|<\(row)>|")
    let places = TableRowSplitter.cells(of: 0..<line.bytes.count, in: line.bytes)
    let found = try #require(table.rows.first)
    #expect(found.extraCells.count == max(0, places.count - 4))
    for (cell, place) in zip(found.cells, places) where !cell.isEmpty {
      let columns = (place.range.lowerBound + 1)...(place.range.upperBound + 1)
      #expect(columns.contains(cell.span.column))
      #expect(columns.contains(cell.span.column + cell.span.length))
    }
  }

  private func read(_ text: String) -> MarkdownDocument {
    MarkdownReader.read(SourceFile(path: "t", text: text))
  }

  private func table(_ text: String) throws -> MarkdownDocument.Table {
    let tables = read(text).blocks.compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
    return try #require(tables.first)
  }
}

extension MarkdownDocument.Block {
  /// The block in one line.
  fileprivate var summary: String {
    switch self {
    case .heading(let heading):
      "h\(heading.level) \(heading.text.text) @\(heading.text.span.line):\(heading.text.span.column)"
    case .paragraph(let paragraph):
      "p \(paragraph.lines.map(\.text).joined(separator: "/")) list \(paragraph.listDepth)"
        + " quote \(paragraph.quoteDepth) bold \(paragraph.lines[0].boldLength)"
        + " @\(paragraph.lines[0].span.line):\(paragraph.lines[0].span.column)"
    case .table: "table"
    }
  }
}

extension String {
  /// The offset in bytes of the first `other`.
  fileprivate func utf8Offset(of other: String) -> Int? {
    ranges(of: other).first.map { utf8.distance(from: startIndex, to: $0.lowerBound) }
  }
}
