import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The forms of `schedule` that are looked at: the page, the charts, and the text of any terminal.
struct ChartCommandTests {
  private static let scenario = RepositoryPaths.scenarios.appending(path: "saved-filters")

  private static func schedule(
    _ arguments: [String], environment: [String: String] = [:]
  ) throws -> SpecplanBinary.Run {
    try SpecplanBinary.run(
      ["schedule", "spec.md", "--today", "2026-11-02", "--trials", "300"] + arguments,
      in: scenario, environment: environment)
  }

  @Test(arguments: [
    "gantt", "scurve", "histogram", "network", "heatmap", "tornado", "bridge",
  ])
  func drawsAChart(chart: String) throws {
    let run = try Self.schedule(["--format", "svg", "--chart", chart])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("<?xml"))
    #expect(XMLParser(data: Data(run.output.utf8)).parse())
    let again = try Self.schedule(["--chart", chart, "--threads", "2"])
    #expect(again.output == run.output)
  }

  @Test func drawsTheGanttChartIntoAFileOfThatName() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).svg")
    defer { try? FileManager.default.removeItem(at: file) }
    #expect(try Self.schedule(["-o", file.path]).status == 0)
    let written = try String(contentsOf: file, encoding: .utf8)
    #expect(try written == Self.schedule(["--chart", "gantt"]).output)
  }

  @Test func refusesAChartInAFormThatDrawsNone() throws {
    #expect(try Self.schedule(["--format", "html", "--chart", "gantt"]).status == 64)
    #expect(try Self.schedule(["--format", "svg", "--chart", "pie"]).status == 64)
  }

  @Test func writesAPageWithEveryChart() throws {
    let page = try Self.schedule(["--format", "html"]).output
    #expect(page.hasPrefix("<!doctype html>"))
    #expect(page.matches(of: #/<figure>/#).count == 6)
    // A hundred tasks are promised to take less than half a megabyte.
    #expect(page.utf8.count < 500_000)
  }

  @Test(arguments: [
    (["LC_ALL": "C"], true), (["LC_ALL": "POSIX", "LANG": "en_GB.UTF-8"], true),
    (["LC_CTYPE": "de_DE.ISO-8859-1"], true), (["LANG": "de_DE@euro"], true),
    (["LANG": "C.UTF-8"], false), (["LC_ALL": "", "LANG": "ja_JP.utf8"], false), ([:], false),
  ])
  func writesASCIIWhereTheLocaleHasNoMore(environment: [String: String], isPlain: Bool) throws {
    let text = try Self.schedule([], environment: environment)
    #expect(text.output.utf8.allSatisfy { $0 < 0x80 } == isPlain)
    #expect(text.errors.utf8.allSatisfy { $0 < 0x80 } || !isPlain)
    if isPlain { #expect(try text.output == Self.schedule(["--ascii"]).output) }
    // What is read by programs does not depend on the locale.
    let json = try Self.schedule(["--format", "json"], environment: environment)
    #expect(try json.output == Self.schedule(["--format", "json"]).output)
  }
}
