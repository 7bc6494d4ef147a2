import PlanModel
import Reporting
import Testing

/// Laws of the Markdown form.
struct MarkdownRendererTests {
  @Test(arguments: HTMLRendererTests.reports)
  func givesEveryRowOfATableTheSameNumberOfCells(random: RandomReport) {
    let tables = random.report.blocks.compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
    for table in tables {
      let text = MarkdownRenderer().render(Report([.table(table)]))
      let rows = text.split(separator: "\n").filter { $0.hasPrefix("|") }
      #expect(rows.count == table.rows.count + 2)
      for row in rows { #expect(Self.bars(in: row) == table.columns.count + 1) }
    }
  }

  @Test(arguments: [
    ("a|b", "a\\|b"), ("<b>", "&lt;b&gt;"), ("@ana", "&#64;ana"), ("#12", "&#35;12"),
    ("*x*", "\\*x\\*"), ("[a](b)", "\\[a\\](b)"), ("1. x", "1\\. x"), ("- x", "\\- x"),
    ("a\nb", "a b"), ("`x`", "\\`x\\`"), ("2 d", "2 d"),
  ])
  func showsWhatAnAuthorWroteAndObeysNothing(text: String, shown: String) {
    #expect(Self.body(of: Report([.paragraph(Report.Text(text))])) == shown + "\n")
  }

  @Test func drawsChartsInMermaid() {
    let text = MarkdownRenderer().render(PageReport.report(on: SampleAnalysis.analysis()))
    #expect(text.contains("```mermaid\ngantt\n    dateFormat YYYY-MM-DD\n"))
    #expect(text.contains("excludes saturday, sunday, 2026-04-03, 2026-04-06\n"))
    #expect(text.contains("```mermaid\nflowchart LR\n"))
    #expect(text.contains("    t0 ==> t1\n") || text.contains("    t0 --> t1\n"))
    #expect(text.contains("|\"SS+16h\"|"))
  }

  /// A table that code hosts draw; what is over the limit is told by a sign, not by colour.
  @Test func writesAHeatMapAsATable() {
    let map = Report.HeatMap(
      weeks: 1, columns: [SamplePlan.day(12, 28), SamplePlan.day(12, 28).adding(days: 7)],
      rows: [.init(name: "Ana | B", percents: [90, 91]), .init(name: "Bob", percents: [nil, 0])])
    #expect(
      Self.body(of: Report([.heatMap(map)])) == """
        | Week of | 28\u{A0}Dec\u{A0}2026 | 4\u{A0}Jan\u{A0}2027 |
        | --- | ---: | ---: |
        | Ana \\| B | 90\u{A0}% | **▲\u{A0}91\u{A0}%** |
        | Bob | – | 0\u{A0}% |

        ▲ over 90\u{A0}%; – away

        """)
    let page = MarkdownRenderer().render(PageReport.report(on: SampleAnalysis.analysis()))
    #expect(page.contains("## How full the weeks are\n\n| Week of | 30\u{A0}Mar\u{A0}2026 |"))
  }

  @Test func foldsLongTables() {
    let rows = (0..<20).map { [Report.Text("row \($0)")] }
    let text = Self.body(
      of: Report([.table(Report.Table(columns: [.text("A")], rows: rows))]))
    #expect(text.hasPrefix("<details>\n<summary>20 rows</summary>\n\n| A |\n"))
    #expect(text.hasSuffix("\n\n</details>\n"))
  }

  @Test func foldsLongLists() {
    let items = (0..<7).map { Report.Text("item \($0)") }
    #expect(
      Self.body(of: Report([.list(items)])).hasPrefix(
        "<details>\n<summary>7 points</summary>\n\n- item 0\n"))
    #expect(Self.body(of: Report([.list(Array(items.prefix(6)))])).hasPrefix("- item 0\n"))
  }

  /// GitHub refuses comments that are longer.
  @Test(arguments: [3_000, 300_000])
  func neverWritesMoreThanACommentHolds(count: Int) {
    let rows = (0..<count).map { [Report.Text("row \($0)"), Report.Text("what it is about")] }
    let table = Report.Table(columns: [.text("A"), .text("B")], rows: rows)
    let text = MarkdownRenderer().render(Report([.heading(level: 2, "Tasks"), .table(table)]))
    #expect(text.unicodeScalars.count <= 65_536)
    let all = count == 3_000 ? "3,000" : "300,000"
    #expect(
      text.contains("<summary>200 of \(all) rows; the page (--format html) has all</summary>"))
  }

  @Test func leavesOutTheRestWhereEvenTheGistIsTooLong() {
    let text = Report.Text(String(repeating: "é🔔", count: 150))
    let cut = MarkdownRenderer().render(
      Report((0..<600).map { _ in .paragraph(text) }))
    #expect((60_000...65_536).contains(cut.unicodeScalars.count))
    #expect(
      cut.hasSuffix(
        "\n> The rest is left out, as a comment holds no more: the page (--format html) has all.\n")
    )
  }

  /// Mermaid refuses diagrams of more than 50,000 characters.
  @Test func saysWhereAChartIsThatIsNotDrawn() {
    let bars = (0..<151).map {
      Report.BarChart.Bar(kind: .more, label: "\($0)", figure: "1", start: 0, end: 1)
    }
    #expect(
      Self.body(of: Report([.bars(Report.BarChart(bars: bars))]))
        == "A chart of 151 bars is not drawn here; the page (--format html) has all.\n")
  }

  @Test(arguments: HTMLRendererTests.reports)
  func beginsWithTheMarkThatTellsItFromASpec(random: RandomReport) {
    #expect(ReportMark.isBorne(by: MarkdownRenderer().render(random.report)))
  }

  /// What stands below the mark.
  private static func body(of report: Report) -> String {
    String(MarkdownRenderer().render(report).trimmingPrefix("<!-- specplan report -->\n\n"))
  }

  /// The bars that part cells: those that are not escaped.
  private static func bars(in row: Substring) -> Int {
    row.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" }
  }
}
