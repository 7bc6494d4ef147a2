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
    #expect(MarkdownRenderer().render(Report([.paragraph(Report.Text(text))])) == shown + "\n")
  }

  @Test func drawsChartsInMermaid() {
    let text = MarkdownRenderer().render(ScheduleReport.page(on: SamplePlan.plan))
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
      MarkdownRenderer().render(Report([.heatMap(map)])) == """
        | Week of | 28\u{A0}Dec\u{A0}2026 | 4\u{A0}Jan\u{A0}2027 |
        | --- | ---: | ---: |
        | Ana \\| B | 90\u{A0}% | **▲\u{A0}91\u{A0}%** |
        | Bob | – | 0\u{A0}% |

        ▲ over 90\u{A0}%; – away

        """)
    let page = MarkdownRenderer().render(ScheduleReport.page(on: SamplePlan.plan))
    #expect(page.contains("## How full the weeks are\n\n| Week of | 30\u{A0}Mar\u{A0}2026 |"))
  }

  @Test func foldsLongTables() {
    let rows = (0..<20).map { [Report.Text("row \($0)")] }
    let text = MarkdownRenderer().render(
      Report([.table(Report.Table(columns: [.text("A")], rows: rows))]))
    #expect(text.hasPrefix("<details>\n<summary>20 rows</summary>\n\n| A |\n"))
    #expect(text.hasSuffix("\n\n</details>\n"))
  }

  /// The bars that part cells: those that are not escaped.
  private static func bars(in row: Substring) -> Int {
    row.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" }
  }
}
