import PlanModel
import Testing

@testable import Reporting

/// Where a day stands that matters, in a histogram whose weeks do not reach it.
struct DistributionPlaceTests {
  /// Weeks that end on the 5th, the 12th and the 19th of April 2026, and perhaps all later ones.
  private static func chart(promised day: CivilDate, isOpen: Bool = false)
    -> Report.DistributionChart
  {
    let lasts: [CivilDate?] =
      [5, 12, 19].map { SamplePlan.day(4, $0) } + (isOpen ? [nil] : [])
    return Report.DistributionChart(
      title: "Week to", firstDay: SamplePlan.day(3, 30),
      bins: lasts.enumerated().map { .init(last: $1, trials: 5, trialsByThen: 5 * $0 + 5) },
      trials: 5 * lasts.count, marks: [.init(kind: .promise, date: day)])
  }

  private static func text(_ chart: Report.DistributionChart, width: Int = 80) -> [String] {
    TerminalRenderer(width: width, usesColor: false).render(Report([.distribution(chart)]))
      .split(separator: "\n").map(String.init)
  }

  @Test(arguments: [
    ((3, 29), "before", 1), ((3, 30), "2026-04-05", 1), ((4, 5), "2026-04-05", 1),
    ((4, 6), "2026-04-12", 2), ((4, 19), "2026-04-19", 3), ((4, 20), "after", 4),
  ])
  func setsAPromiseInItsRow(day: (Int, Int), label: String, row: Int) throws {
    let date = SamplePlan.day(day.0, day.1)
    let chart = Self.chart(promised: date)
    let rows = Self.text(chart)
    let marked = rows.indices.filter { rows[$0].contains("▼ promised \(date)") }
    #expect(marked == [row])
    #expect(rows[row].hasPrefix(label))
    // Nothing ends in a row beside the bins.
    #expect(rows[row].contains("%") == (label.contains("-")))
    // On a narrow terminal the words stand below.
    #expect(Self.text(chart, width: 40).contains("\(label): ▼ promised \(date)"))
    let table = try #require(Report.Block.distribution(chart).tableOfChart)
    let told = table.rows.filter { $0[3].string == "promised \(date)" }
    #expect(told.map { $0[0].string } == [label])
  }

  @Test func countsAmongTheLaterOnesWhatLiesThere() {
    let date = SamplePlan.day(6, 1)
    let rows = Self.text(Self.chart(promised: date, isOpen: true))
    #expect(rows.last?.hasPrefix("later") == true)
    #expect(rows.last?.hasSuffix("▼ promised \(date)") == true)
  }

  @Test(arguments: [
    ((3, 1), "◂ promised 2026-03-01, before"), ((5, 1), "promised 2026-05-01, after ▸"),
    ((4, 8), "promised 2026-04-08"),
  ])
  func drawsNoLineForWhatLiesOutside(day: (Int, Int), words: String) {
    let chart = Self.chart(promised: SamplePlan.day(day.0, day.1))
    let drawing = SVGDistribution(chart).drawing.document(heading: "")
    #expect(drawing.contains(">\(words)</text>"))
    #expect(drawing.contains("class=\"promise-mark thin\"") == (day == (4, 8)))
  }
}
