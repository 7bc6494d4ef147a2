import Foundation
import PlanModel
import PlanTestSupport
import Testing

@testable import Reporting

struct SimulationReportTests {
  private static func text(_ analysis: RiskAnalysis, width: Int = 160) -> String {
    TerminalRenderer(width: width, usesColor: false).render(
      SimulationReport.report(on: analysis))
  }

  private static func document(_ analysis: RiskAnalysis) throws -> [String: Any] {
    let data = Data(SimulationDocument(analysis).text.utf8)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  /// The lines from a heading to the next.
  private static func section(_ heading: String, of text: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let rest = lines.drop { !$0.hasPrefix(heading) }.dropFirst()
    return Array(rest.prefix { !$0.hasSuffix("──") || $0.hasPrefix("─") })
  }

  @Test func keepsToTheSchema() throws {
    let checker = try SchemaChecker()
    for analysis in [
      SampleAnalysis.analysis(), SampleAnalysis.analysis(levers: nil),
      SampleAnalysis.analysis(isInterrupted: true),
      SampleAnalysis.analysis { $0.forecast.cost = SamplePlan.cost },
      SampleAnalysis.analysis { $0.trialEnding = .precise(within: .minutes(240)) },
      SampleAnalysis.analysis { $0.trialEnding = .exhausted(above: .minutes(2)) },
      SampleAnalysis.analysis { $0.trialEnding = .stopped(of: 20_000) },
    ] {
      #expect(try checker.faults(in: SimulationDocument(analysis).text) == [])
    }
    let text = SimulationDocument(SampleAnalysis.analysis()).text
    for (old, new) in [
      ("\"links-only\"", "\"links\""), ("\"add-person\"", "\"hire\""),
      ("\"p80\"", "\"p81\""), ("\"cruciality\"", "\"crux\""), ("\"complete\"", "\"over\""),
      ("\"trials\": 10000", "\"trials\": -1"),
    ] {
      #expect(text.contains(old))
      #expect(try !checker.faults(in: text.replacing(old, with: new)).isEmpty, "\(new)")
    }
  }

  @Test func printsABridgeWhosePartsAddUp() throws {
    let analysis = SampleAnalysis.analysis()
    let rows = Self.section("From the promise to P80", of: Self.text(analysis))
    let parts = try SampleAnalysis.bridge.steps.enumerated().map { index, _ in
      // The rows follow the title, its line and the promise.
      let row = try #require(rows.indices.contains(index + 4) ? rows[index + 4] : nil)
      return try Self.days(in: row)
    }
    let total = try Self.days(in: try #require(rows.first { $0.hasPrefix("P80, all in all") }))
    #expect(abs(parts.reduce(0, +) - total) < 1e-9)
    #expect(total == 5)
    // −1,920, 1,444, 580, 0, −196, 1,882, −40 and 650 minutes in days of 480.
    #expect(parts == [-4.0, 3.0, 1.2, 0, -0.4, 3.9, -0.1, 1.4])
    let bridge = try #require(try Self.document(analysis)["bridge"] as? [String: Any])
    let printed = try #require(bridge["parts"] as? [[String: Any]])
    #expect(printed.map { $0["days"] as? Double } == parts)
    #expect(printed.compactMap { $0["minutes"] as? Int }.reduce(0, +) == 2_400)
    #expect(bridge["minutes"] as? Int == 2_400 && bridge["days"] as? Int == 5)
  }

  /// The first number of days in a row.
  private static func days(in row: String) throws -> Double {
    let words = row.split(separator: " ")
    let unit = try #require(words.firstIndex(of: "d"))
    return try #require(Double(words[unit - 1].replacing("+", with: "")))
  }

  @Test func saysOfCausesAndLeversWhatTheDocumentSays() throws {
    let analysis = SampleAnalysis.analysis()
    let text = Self.text(analysis)
    let document = try Self.document(analysis)
    let tornado = try #require(document["tornado"] as? [String: Any])
    let causes = try #require(tornado["causes"] as? [[String: Any]])
    let levers = try #require(
      (document["levers"] as? [String: Any])?["levers"] as? [[String: Any]])
    let together = try #require(tornado["together"] as? [[String: Any]])
    #expect(causes.count == 6 && levers.count == 7 && together.count == 2)
    for (items, heading) in [
      (causes + together, "What costs how many days"), (levers, "What can be done"),
    ] {
      let rows = Self.section(heading, of: text)
      for item in items {
        let words = try #require(item["text"] as? String).replacing("\u{A0}", with: " ")
        let row = try #require(rows.first { $0.hasPrefix(words) }, "\(words)")
        let gain = try #require(item["p80"] as? [String: Any])
        let minutes = try #require(gain["minutes"] as? Int)
        let tenths = (Double(minutes) / 48).rounded() / 10
        #expect(row.contains(" \(tenths > 0 ? "+" : "")\(tenths == 0 ? "0.0" : "\(tenths)") d "))
        #expect(row.contains("± 0.05 d"))
        if let release = item["release"] as? String { #expect(row.contains(release)) }
        if let cost = item["cost"] as? Double {
          #expect(row.hasSuffix(" \(cost > 0 ? "+" : "")\(NumberFormat.grouped(cost))"))
        }
      }
    }
  }

  /// A bar stands for the figure beside it: 24 minutes are 0.1 d, 23 are nothing.
  @Test(arguments: [(24, true), (23, false), (-23, false), (-24, true), (0, false)])
  func drawsNoBarForWhatIsPrintedAsNothing(minutes: Int, isSeen: Bool) throws {
    var analysis = SampleAnalysis.analysis()
    let index = try #require(
      analysis.tornado.bars.firstIndex { $0.subject == .taskSpread(.init("BE-1")) })
    analysis.tornado.bars[index].p80.time = .minutes(minutes)
    let rows = Self.section("What costs how many days", of: Self.text(analysis))
    let name = "Spread of BE-1"
    let drawn = try #require(rows.last { $0.hasPrefix(name) })
    #expect(drawn.contains { "█▒".contains($0) } == isSeen)
    #expect(drawn.contains(" 0.0 d") != isSeen)
    let bar = try #require(
      TornadoSection(figures: AnalysisFigures(analysis)).chart.bars.first { $0.label == name })
    #expect((bar.start == bar.end) != isSeen)
  }

  /// What is red is told in words too, and so is what a dash stands for.
  @Test func saysInWordsWhatColoursAndDashesMean() throws {
    let analysis = SampleAnalysis.analysis()
    let text = Self.text(analysis)
    let rows = Self.section("What decides the finish", of: text)
    for (activity, entry) in zip(analysis.plan.project.activities, analysis.plan.analysis.entries) {
      guard let row = rows.first(where: { $0.hasPrefix(activity.id.text + " ") }) else { continue }
      #expect(row.contains("  critical ") == entry.isCritical)
      #expect(row.contains("  can slip ") == !entry.isCritical)
    }
    // Notes are wrapped wherever the line ends.
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("critical if the plan's finish moves as soon as the task slips"))
    #expect(words.contains("A dash: not known; the team file gives no 'rate' for Ana, Bob, Cho."))
  }

  @Test func showsTheHistogramAndTheCurveOfTheSameTrials() throws {
    let document = try Self.document(SampleAnalysis.analysis())
    let charts = try #require(document["charts"] as? [String: Any])
    let histogram = try #require(charts["histogram"] as? [[String: Any]])
    let counts = histogram.compactMap { $0["trials"] as? Int }
    #expect(counts.reduce(0, +) == 200 && histogram.count <= 21)
    let curve = try #require(charts["curve"] as? [[String: Any]])
    var sum = 0
    for (point, count) in zip(curve, counts) {
      sum += count
      #expect(point["share"] as? Double == Double(sum) / 200)
    }
    let rows = Self.section("When it ends", of: Self.text(SampleAnalysis.analysis()))
    for point in curve {
      let date = try #require(point["date"] as? String)
      #expect(rows.contains { $0.hasPrefix(date) })
    }
    #expect(rows.contains { $0.contains("▼ promised 2026-04-20") })
  }

  @Test func saysWhatIsMissingWhenItWasStopped() {
    let text = Self.text(SampleAnalysis.analysis(isInterrupted: true))
    #expect(text.contains("The runs were stopped. There is no bridge."))
    #expect(!text.contains("From the promise"))
  }

  @Test func saysHowFarTheRunsAre() {
    #expect(SimulationReport.progress(on: .levers, done: 3, total: 30) == "levers: 3 of 30 runs")
    #expect(SimulationReport.progress(on: .bridge, done: 1, total: 1) == "bridge: 1 of 1 run")
  }

  @Test(arguments: [40, 60, 80, 120, 200])
  func fitsTheWidth(width: Int) {
    let lines = Self.text(SampleAnalysis.analysis(), width: width).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= width })
    #expect(lines.contains { $0.contains("█") })
  }
}

/// Numbers as the report groups them, written independently.
private enum NumberFormat {
  static func grouped(_ value: Double) -> String {
    let formatter = NumberFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.usesGroupingSeparator = true
    formatter.groupingSeparator = ","
    formatter.groupingSize = 3
    formatter.maximumFractionDigits = 0
    return formatter.string(from: value as NSNumber) ?? ""
  }
}
