import Foundation
import PlanModel
import Reporting
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Laws of the page: well formed, harmless, the same words as the terminal.
struct HTMLRendererTests {
  static let reports = (0..<60).map { RandomReport(seed: UInt64($0)) }
  /// What an author could write to take a page over.
  static let attacks = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onload='alert(1)", "]]>",
    "</title></style><script>alert(1)</script>", "<!-- -->", "&lt;b&gt;", "\u{202E}desrever",
    "javascript:alert(1)", "\u{0}\u{1B}[31m", String(repeating: "x", count: 10_000),
  ]

  private static func page(_ report: Report) -> String {
    HTMLRenderer(origin: "test").render(report)
  }

  /// The elements of a page, or nothing if it is not well formed.
  private static func elements(of page: String) -> [String]? {
    guard let script = page.range(of: "<script>"), let end = page.range(of: "</script></body>")
    else { return nil }
    let markup = page.replacingCharacters(in: script.upperBound..<end.lowerBound, with: "")
      .replacing("<!doctype html>", with: "")
    let reader = ElementReader()
    let parser = XMLParser(data: Data(markup.utf8))
    parser.delegate = reader
    return parser.parse() ? reader.names : nil
  }

  @Test(arguments: reports) func isWellFormedForEveryReport(random: RandomReport) throws {
    let page = Self.page(random.report)
    let names = try #require(Self.elements(of: page))
    #expect(names.count { $0 == "figure" } == 7)
    #expect(names.count { $0 == "script" } == 1)
    // Of the drawings in two parts only one is told to those who do not see.
    #expect(page.matches(of: #/role="img"/#).count == 7)
    let ids = page.matches(of: #/ id="([^"]+)"/#).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
  }

  @Test func foldsATableAwayBehindItsChart() {
    let table = Report.Table(columns: [.text("Cause")], rows: [["the first cause"]])
    let chart = Report.BarChart(bars: [
      .init(kind: .more, label: "the first", figure: "+2 d", start: 0, end: 2)
    ])
    let page = Self.page(Report([.heading(level: 2, "A"), .table(table), .bars(chart)]))
    #expect(page.matches(of: #/<table/#).count == 1)
    let folded = page.range(of: "<details>"), cell = page.range(of: "the first cause")
    #expect((folded?.lowerBound).flatMap { start in cell.map { start < $0.lowerBound } } == true)
  }

  /// A drawing that no page of paper holds goes on under the same head, and leaves out no row.
  @Test(arguments: [(12, 0), (26, 0), (27, 2), (60, 3), (100, 4)])
  func repeatsTheHeadOnEveryPageOfPaper(rows: Int, sheets: Int) throws {
    let gantt = Report.Gantt(
      firstDay: SamplePlan.day(3, 30), dayCount: 30, calendar: .standard,
      rows: (0..<rows).map {
        .init(
          kind: .task, name: "BE-\($0)", title: "Build", person: "Ana", start: 0, finish: 9)
      }, marks: [])
    let page = Self.page(Report([.gantt(gantt)]))
    let windows = page.matches(
      of: #/<svg y="(\d+)" width="(\d+)" height="(\d+)" viewBox="0 (\d+) \d+ \d+">(.*?)<\/svg>/#
    ).map { ($0.output.1, Int($0.output.3) ?? 0, Int($0.output.4) ?? 0, $0.output.5) }
    #expect(windows.count == 2 * sheets)
    var reached = 44
    for (index, window) in windows.enumerated() {
      let isHead = index.isMultiple(of: 2)
      #expect(window.0 == (isHead ? "0" : "44"))
      #expect(window.2 == (isHead ? 0 : reached))
      if isHead { #expect(window.1 == 44) } else { reached += window.1 }
      for reference in window.3.matches(of: #/href="#([^"]+)"/#) {
        #expect(page.contains("id=\"\(reference.output.1)\""))
      }
    }
    #expect(sheets == 0 || reached == 44 + 22 * rows + 12)
  }

  @Test func givesEveryChartATable() throws {
    let report = PageReport.report(on: SampleAnalysis.analysis())
    let charts = report.blocks.compactMap(\.tableOfChart)
    #expect(charts.count == 6)
    #expect(charts.allSatisfy { !$0.rows.isEmpty })
    #expect(Self.page(report).matches(of: #/<details>/#).count == 6)
  }

  @Test(arguments: attacks) func showsWhatAnAuthorWroteAndObeysNothing(text: String) throws {
    let report = Report([
      .heading(level: 1, text), .heading(level: 2, text), .paragraph(Report.Text(text, .strong)),
      .callout(Report.Callout(.warning, text)), .list([Report.Text(text)]),
      .table(Report.Table(columns: [.text(text)], rows: [[Report.Text(text)]])),
      .network(
        Report.Network(nodes: [.init(name: text, title: text, isCritical: true)], arcs: [])),
      .bars(
        Report.BarChart(bars: [.init(kind: .less, label: text, figure: text, start: 0, end: -1)])),
      .waterfall(
        Report.Waterfall(
          origin: text, originReached: text,
          steps: [.init(label: text, figure: text, change: 1, reached: text)],
          total: .init(label: text, figure: text, change: 1, reached: text))),
      .heatMap(
        Report.HeatMap(
          weeks: 1, columns: [CivilDate(dayNumber: 20_541)],
          rows: [.init(name: text, percents: [50])])),
      .gantt(
        Report.Gantt(
          firstDay: CivilDate(dayNumber: 20_541), dayCount: 7, calendar: .standard,
          rows: [
            .init(kind: .task, name: text, title: text, person: text, start: 0, finish: 1)
          ],
          marks: [.init(kind: .promise, name: text, date: CivilDate(dayNumber: 20_543))])),
    ])
    let page = Self.page(report)
    let names = try #require(Self.elements(of: page))
    #expect(names.count { $0 == "script" } == 1)
    #expect(!names.contains("img") && !names.contains("b"))
    for mark in ["onerror=\"", "onload=\"", "\u{202E}", "\u{0}", "\u{1B}"] {
      #expect(!page.contains(mark))
    }
  }

  @Test func asksNothingOfTheNetwork() {
    let page = Self.page(PageReport.report(on: SampleAnalysis.analysis()))
    #expect(!page.contains("src="))
    #expect(!page.contains("url("))
    #expect(!page.contains("@import"))
    // Names of notations are not fetched.
    #expect(
      page.replacing("xmlns=\"http://www.w3.org/2000/svg\"", with: "")
        .replacing("http-equiv", with: "").contains("http") == false)
    #expect(page.contains("default-src &#39;none&#39;"))
  }

  @Test func givesEveryDrawingATitleAndADescription() throws {
    let page = Self.page(PageReport.report(on: SampleAnalysis.analysis()))
    let drawings = page.matches(of: #/role="img" aria-labelledby="([^ "]+) ([^"]+)"/#)
    #expect(drawings.count == 6)
    for match in drawings {
      let title = try #require(page.range(of: "<title id=\"\(match.output.1)\">"))
      #expect(!page[title.upperBound...].hasPrefix("</title>"))
      let summary = try #require(page.range(of: "<desc id=\"\(match.output.2)\">"))
      #expect(!page[summary.upperBound...].hasPrefix("</desc>"))
    }
  }
}

/// Notes the elements of a document in their order.
private final class ElementReader: NSObject, XMLParserDelegate {
  var names: [String] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    names.append(name)
  }
}
