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
    let names = try #require(Self.elements(of: Self.page(random.report)))
    #expect(names.count { $0 == "svg" } == 5)
    #expect(names.count { $0 == "script" } == 1)
  }

  @Test(arguments: attacks) func showsWhatAnAuthorWroteAndObeysNothing(text: String) throws {
    let report = Report([
      .heading(level: 1, text), .heading(level: 2, text), .paragraph(Report.Text(text, .strong)),
      .callout(Report.Callout(.warning, text)), .list([Report.Text(text)]),
      .table(Report.Table(columns: [.text(text)], rows: [[Report.Text(text)]])),
      .network(
        Report.Network(nodes: [.init(name: text, title: text, isCritical: true)], arcs: [])),
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
    let page = Self.page(ScheduleReport.page(on: SamplePlan.plan))
    #expect(!page.contains("src="))
    #expect(!page.contains("url("))
    #expect(!page.contains("@import"))
    // Names of notations are not fetched.
    #expect(
      page.replacing("xmlns=\"http://www.w3.org/2000/svg\"", with: "").contains("http") == false)
  }

  @Test func givesEveryDrawingATitleAndADescription() throws {
    let page = Self.page(ScheduleReport.page(on: SamplePlan.plan))
    for match in page.matches(of: /aria-labelledby="(block[^ "]+) ([^"]+)"/) {
      #expect(page.contains("<title id=\"\(match.output.1)\">"))
      #expect(page.contains("<desc id=\"\(match.output.2)\">"))
    }
    #expect(page.matches(of: #/<svg /#).count == 2)
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
