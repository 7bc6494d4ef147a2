import PlanModel
import PlanTestSupport
import Testing

@testable import SpecReading

struct SpecHTMLTableTests {
  static let head = "<tr><th>ID</th><th>Task</th><th>Effort</th><th>Depends on</th></tr>"

  @Test func readsATableOfHTMLLikeOneOfMarkdown() {
    let reading = SpecReading(
      """
      ## Tasks
      <table border="1">
        <thead>
          <tr><th>ID</th><th>Task</th><th>Effort</th><th>Depends on</th></tr>
        </thead>
        <tr class='x>y'><td>T-1</td><td>Read &amp; write</td><td>1&nbsp;d</td><td>-</td></tr>

        <tr><td><b>T-2</b></td><td>Ship <a href="a>b">it</a></td><td>2d</td><td>T-1</td></tr>
      </table>

      | ID | Task | Effort | Depends on |
      |---|---|---|---|
      | T-3 | Tell | 1d | T-2 |
      """)
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.content.tasks.map(\.id.text) == ["T-1", "T-2", "T-3"])
    #expect(reading.content.tasks.map(\.title) == ["Read & write", "Ship it", "Tell"])
    #expect(reading.content.tasks.map(\.span.line) == [6, 8, 13])
    #expect(reading.links == ["T-1 -> T-2", "T-2 -> T-3"])
  }

  @Test func knowsWhereEveryCellStands() {
    let reading = SpecReading(
      """
      <table>\(Self.head)
      <tr><td>T-1</td><td>Ä &lt;b&gt;</td><td>▶soon</td><td>-</td></tr>
      <tr>
        <td>T-2</td>
        <td>Do</td>
        <td>1d</td>
        <td>T-1,<br/>
          &#8209; ▶T-9</td>
      </tr></table>
      """)
    #expect(reading.codes == [.malformedEffort, .unknownDependency])
    #expect(reading.places == reading.marks)
    #expect(reading.diagnostics.map(\.span.length) == [4, 3])
  }

  @Test func needsNoClosingTags() {
    let reading = SpecReading(
      """
      <TABLE><tr><th>ID<th>Task<th>Effort<th>Depends on
      <tr><td>T-1<td>One<td>1d<td>
      <tr><td>T-2<td>Two<td>2d<td><ul><li>T-1</ul>

      ## Other tasks
      | ID | Task | Effort | Depends on |
      |---|---|---|---|
      | T-3 | Three | 1d | T-2 |
      """)
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.links == ["T-1 -> T-2", "T-2 -> T-3"])
  }

  @Test func repeatsACellOverSeveralRowsAndLeavesColumnsBlank() {
    let table = HTMLTableReaderFixture.table(
      """
      <table><tr><th>A</th><th colspan="2">B</th></tr>
      <tr><td rowspan=2>a</td><td>b</td><td>c</td></tr>
      <tr><td colspan=2>d</td></tr>
      <tr><td>e</td></tr>
      <tr><td>f</td><td>g</td><td>h</td><td>i</td></tr></table>
      """)
    #expect(table?.header.map(\.text) == ["A", "B", ""])
    #expect(
      table?.rows.map { $0.cells.map(\.text) } == [
        ["a", "b", "c"], ["a", "d", ""], ["e", "", ""], ["f", "g", "h"],
      ])
    #expect(table?.rows.map(\.missingCells) == [0, 0, 2, 0])
    #expect(table?.rows.last?.extraCells.map(\.text) == ["i"])
  }

  @Test func takesTheLowestOfHeadingsOverEachOther() {
    let table = HTMLTableReaderFixture.table(
      """
      <table><thead><tr><td rowspan="2">ID</td><td colspan="2">Effort</td></tr>
      <tr><td>Best</td><td>Worst</td></tr></thead><tr><td>1</td><td>2</td><td>3</td></tr></table>
      """)
    #expect(table?.header.map(\.text) == ["ID", "Best", "Worst"])
    #expect(table?.rows.count == 1)
  }

  @Test(arguments: [
    "```html\n<table>\(head)<tr><td>T-1</td><td>x</td><td>1d</td><td>-</td></tr></table>\n```",
    "<!--\n<table>\(head)<tr><td>T-1</td><td>x</td><td>1d</td><td>-</td></tr></table>\n-->",
    "<div><!-- <table>\(head)<tr><td>T-1</td><td>x</td><td>1d</td></tr></table> --></div>",
    "    <table>\(head)<tr><td>T-1</td><td>x</td><td>1d</td><td>-</td></tr></table>",
    "<script>\n'<table>\(head)<tr><td>T-1</td><td>x</td><td>1d</td></tr></table>'\n</script>",
  ])
  func passesOverWhatIsNoContent(text: String) {
    #expect(SpecReading("# Tasks\n\n" + text).content.tasks.isEmpty)
  }

  @Test func readsTablesInQuotesListsAndDetails() {
    let row = "<tr><td>T-1</td><td>x</td><td>1d</td><td>-</td></tr></table>"
    for text in [
      "> <table>\(Self.head)\n> \(row)", "- one\n  <table>\(Self.head)\n  \(row)",
      "<details><summary>More</summary>\n<table>\(Self.head)\(row)\n</details>",
    ] {
      #expect(SpecReading(text).content.tasks.map(\.id.text) == ["T-1"], "\(text)")
    }
  }

  @Test func readsMarkdownInCellsTickBoxesAndStruckText() {
    let reading = SpecReading(
      """
      <table>\(Self.head)
      <tr><td>

      **T-1**

      </td><td>Do `it`
      # no heading
      </td><td><del>1d</del> 2d</td><td></td></tr>
      <tr><td><input type="checkbox" checked> T-2</td><td>x</td><td>1d</td><td>T-1</td></tr>
      <tr><td><s>T-3</s></td><td>y</td><td>1d</td></tr>
      </table>
      """)
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.content.tasks.map(\.title) == ["Do it # no heading", "x", "y"])
    #expect(reading.content.tasks.map(\.estimate.likely) == [2, 1, 1])
    #expect(reading.content.tasks.map(\.status) == [.open, .done, .cancelled])
  }

  @Test func takesATableInACellForItsText() {
    let reading = SpecReading(
      "<table>\(Self.head)<tr><td>T-1</td><td>a<table><tr><td>b</td></tr></table></td><td>1d</td>"
        + "</tr><tr><td>T-2</td><td>c</td><td>1d</td></tr></table>")
    #expect(reading.content.tasks.map(\.title) == ["a b", "c"])
  }

  /// Random soup of tags and text: whatever comes, each cell stands where it says it does.
  @Test(arguments: 0..<200)
  func survivesAnyNestingAndPointsInsideTheFile(seed: Int) {
    let pieces = [
      "<table>", "</table>", "<tr>", "<td>", "<th>", "</td>", "</tr>", "<td rowspan=99999>",
      "<td colspan='7'>", "<thead>", "</thead>", "BE-1", "<!--", "-->", "\n\n", "\n", "# x\n",
      "&amp;", "&bogus;", "<", "<td", "\"", "~~", "**", "<del>", "</del>", "<script>", "é", "> ",
    ]
    var generator = SplitMix64(seed: UInt64(seed))
    let text =
      "<table>"
      + (0..<60).map { _ in pieces[Int(generator.next() % UInt64(pieces.count))] }.joined()
    let lines = SourceLines(text)
    let document = MarkdownReader.read(SourceFile(path: "spec.md", text: text))
    for case .table(let table) in document.blocks {
      #expect(table.rows.allSatisfy { $0.cells.count == table.header.count })
      for cell in table.rows.flatMap(\.cells) + table.header {
        #expect((1...lines.count).contains(cell.span.line))
        #expect(cell.span.column >= 1 && cell.span.column <= lines[cell.span.line].count + 1)
      }
    }
  }
}

/// Reads single tables of HTML.
private enum HTMLTableReaderFixture {
  static func table(_ text: String) -> MarkdownDocument.Table? {
    let document = MarkdownReader.read(SourceFile(path: "spec.md", text: text))
    guard document.blocks.count == 1, case .table(let table) = document.blocks[0] else {
      return nil
    }
    return table
  }
}
