import Foundation
import PlanModel
import Testing

@testable import Reporting

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Charts as files of their own.
struct SVGFileTests {
  @Test(arguments: SVGFile.Chart.allCases)
  func drawsEveryChartAsXMLThatNeedsNothingElse(chart: SVGFile.Chart) throws {
    let text = SVGFile(chart, of: SampleAnalysis.analysis()).text
    #expect(XMLParser(data: Data(text.utf8)).parse())
    #expect(
      text.contains("<title id=\"chart-title\">") && text.contains("<desc id=\"chart-summary\">"))
    #expect(text.contains("Notification inbox"))
    #expect(text.contains("@media (prefers-color-scheme:dark){"))
    // Few programs but browsers know the properties of style sheets.
    for outside in ["var(", "href", "url(", "<script", "<image"] {
      #expect(!text.contains(outside))
    }
  }

  @Test(arguments: SVGFile.Chart.allCases)
  func drawsOfAPlanWhatAPlanKnows(chart: SVGFile.Chart) {
    let file = SVGFile(chart, of: SamplePlan.plan)
    #expect((file == nil) == chart.needsAnalysis)
    if let file { #expect(file.text == SVGFile(chart, of: SampleAnalysis.analysis()).text) }
  }

  @Test func saysSoWhereTheRunsLeftNothingToDraw() {
    let text = SVGFile(.bridge, of: SampleAnalysis.analysis(isInterrupted: true)).text
    #expect(text.contains("The runs were stopped before there was anything to draw."))
    #expect(XMLParser(data: Data(text.utf8)).parse())
  }

  @Test(arguments: HTMLRendererTests.attacks)
  func showsWhatAnAuthorWroteAndObeysNothing(text: String) {
    var plan = SamplePlan.plan
    plan.project.header.title = text
    for index in plan.project.activities.indices { plan.project.activities[index].title = text }
    for chart in [SVGFile.Chart.gantt, .network, .heatmap] {
      let file = SVGFile(chart, of: plan)?.text ?? ""
      #expect(XMLParser(data: Data(file.utf8)).parse())
      for mark in ["<script", "<img", "onload='", "\u{202E}", "\u{0}", "\u{1B}"] {
        #expect(!file.contains(mark))
      }
    }
  }

  /// Names of marks that are near each other stand above each other.
  @Test func writesNoNameOfADayOverAnother() {
    let day = SamplePlan.day(4, 1)
    let chart = Report.DistributionChart(
      title: "Day", firstDay: day,
      bins: (0..<20).map { .init(last: day.adding(days: $0), trials: 5, trialsByThen: 5 * $0 + 5) },
      trials: 100,
      marks: [50, 80, 95].map { .init(kind: .percentile($0), date: day.adding(days: $0 / 30)) })
    let text = SVGDistribution(chart).drawing.document(heading: "")
    let heights = [50, 80, 95].map { percent in
      text.matches(of: #/y="([0-9.]+)" text-anchor="middle">P([0-9]+) /#)
        .first { $0.output.2 == "\(percent)" }.map { String($0.output.1) }
    }
    #expect(Set(heights).count == 3 && !heights.contains(nil))
  }

  @Test(arguments: [
    (-9, 0.0), (0, 1.0), (7, 2.0), (9, 2 + 2.0 / 7), (14, 3.0), (15, 4.0), (99, 4.0),
  ])
  func setsADayWhereItLiesInItsBin(days: Int, place: Double) {
    let day = SamplePlan.day(4, 5)
    let chart = Report.DistributionChart(
      title: "Week to", firstDay: day.adding(days: -6),
      bins: [0, 7, 14, nil].enumerated().map { index, offset in
        .init(last: offset.map(day.adding(days:)), trials: 1, trialsByThen: index + 1)
      }, trials: 4, marks: [])
    #expect(abs(chart.position(of: day.adding(days: days)) - place) < 1e-12)
  }
}
