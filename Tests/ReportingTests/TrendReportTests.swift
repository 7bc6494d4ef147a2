import Foundation
import PlanModel
import PlanTestSupport
import Reporting
import Testing

/// What is said of a history: the same in words, in JSON and as a table.
struct TrendReportTests {
  private static func figures(p80 day: Int) throws -> PlanTrend.Figures {
    var figures = PlanTrend.Figures(SamplePlan.plan)
    figures.p80 = try #require(CivilDate(year: 2026, month: 4, day: day))
    return figures
  }

  /// A history of so many versions, each with P80 on a day of April 2026 or none.
  private static func trend(_ days: [Int?]) throws -> PlanTrend {
    var before: PlanTrend.Figures?
    let points = try days.enumerated().map { number, day in
      let version = PlanTrend.Version(
        name: "v\(number)", date: CivilDate(dayNumber: 20_000 + number), author: "Ana",
        subject: "Step | \(number)")
      let state: PlanTrend.State =
        try day.map { .planned(try figures(p80: $0)) }
        ?? .unplannable(SamplePlan.diagnostics.first)
      defer { before = state.figures ?? before }
      return PlanTrend.Point(version: version, state: state, before: before)
    }
    return PlanTrend(points: points, olderCount: 3, isCutOff: true)
  }

  private func text(_ trend: PlanTrend) -> String {
    TerminalRenderer(width: 300, usesColor: false).render(
      TrendReport.report(on: trend, of: "docs/spec.md"))
  }

  /// Good Friday and Easter Monday, 3 and 6 April 2026, are days off in the sample.
  @Test(arguments: [
    (1, 2, 1), (2, 2, 0), (2, 7, 1), (7, 2, -1), (2, 3, 0), (3, 6, 0), (9, 16, 5), (16, 9, -5),
  ])
  func countsTheWorkingDaysBetweenTwoDays(first: Int, last: Int, workdays: Int) throws {
    #expect(try Self.trend([first, last]).points[1].shift == workdays)
  }

  @Test func namesTheFirstOfThoseThatMovedMost() throws {
    #expect(try Self.trend([7, 9, 7, 8, 10]).largestShift?.version.name == "v1")
    #expect(try Self.trend([16, 9, 10, nil, 20]).largestShift?.version.name == "v4")
    #expect(try Self.trend([9, 9, nil]).largestShift == nil)
    #expect(try Self.trend([nil]).largestShift == nil)
  }

  @Test(arguments: [[9, 16, nil, 10], [nil, nil], [9], [9, 9]] as [[Int?]])
  func keepsToItsSchemaAndSaysTheSameInWords(days: [Int?]) throws {
    let trend = try Self.trend(days)
    let document = TrendDocument(trend, of: "docs/spec.md").text
    #expect(try SchemaChecker().faults(in: document) == [])
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(document.utf8)) as? [String: Any])
    let text = text(trend)
    for commit in try #require(json["commits"] as? [[String: Any]]) {
      let name = try #require(commit["commit"] as? String)
      // The chart has a row for each commit too, and comes first.
      let rows = text.split(separator: "\n").filter { $0.hasPrefix("\(name)  ") }
      let isPlanned = commit["plan"] is [String: Any]
      #expect(rows.count == (days.allSatisfy { $0 == nil } ? 1 : isPlanned ? 3 : 2))
      let row = rows[rows.count > 1 ? 1 : 0]
      #expect(row.contains(try #require(commit["date"] as? String)))
      if let plan = commit["plan"] as? [String: Any] {
        #expect(row.contains(try #require(plan["p80"] as? String)))
        #expect(row.contains(try #require(plan["p50"] as? String)))
      } else {
        #expect(row.contains("no plan"))
      }
      if let moved = commit["movedWorkdays"] as? Int { #expect(row.contains("\(moved) d")) }
    }
    #expect(text.contains("3 older commits are not shown; --last takes more."))
    #expect(text.contains("The clone is shallow"))
    let rows = TrendCSV(trend).text.split(separator: "\r\n")
    #expect(rows.count == days.count + 1)
  }

  @Test func namesWhatIsWrongWithTheLastCommit() throws {
    var trend = try Self.trend([9, nil])
    var text = text(trend)
    #expect(
      text.contains("✗ The last commit, v1 (Ana, 5 October 2024), has no plan: docs/inbox.md:"))
    #expect(
      text.contains(
        "The last commit, v1, has no plan; by that of v0 80 of 100 futures end by 9 April 2026."))
    var figures = try Self.figures(p80: 16)
    figures.errors = 2
    trend.points[1].state = .planned(figures)
    text = self.text(trend)
    #expect(
      text.contains(
        "✗ The last commit, v1 (Ana, 5 October 2024), holds 2 errors: what is wrong is left out of "
          + "its plan. specplan check names it."))
    #expect(
      text.contains("With 2 errors in the last commit, 80 of 100 futures end by 16 April 2026, "))
    figures.errors = 0
    trend.points[1].state = .planned(figures)
    #expect(!self.text(trend).contains("✗"))
  }

  /// Each row is a commit's, with the day of P80 in figures and at its place under the ruler.
  @Test func drawsEachCommitInARowOfItsOwn() {
    func days(_ days: [Int?]) -> [CivilDate?] { days.map { $0.map { SamplePlan.day(4, $0) } } }
    let chart = Report.LineChart(
      versions: ["one", "two", "three", "four"],
      lines: [
        .init(kind: .promise, dates: days([nil, nil, 12, 8])),
        .init(kind: .median, dates: days([6, nil, 8, 10])),
        .init(kind: .likely, dates: days([9, nil, 12, 10])),
      ])
    func rows(_ characters: TerminalCharacters) -> String {
      TerminalRenderer(width: 40, usesColor: false, characters: characters)
        .render(Report([.lines(chart)]))
    }
    #expect(
      rows(.unicode) == """
                           Apr 2026
               P80         6
        one    2026-04-09    ○────────●
        two    –           × no plan
        three  2026-04-12          ○───────────●
        four   2026-04-10          ▽     ●

        ▽ promised   ○ P50   ● P80

        """)
    #expect(
      rows(.ascii) == """
                           Apr 2026
               P80         6
        one    2026-04-09    o--------*
        two    -           x no plan
        three  2026-04-12          o-----------*
        four   2026-04-10          v     *

        v promised   o P50   * P80

        """)
  }

  @Test func saysWhatMovedItAndWhatHasNoPlan() throws {
    let text = text(try Self.trend([9, 16, nil, 10]))
    #expect(
      text.contains("80 of 100 futures end by 10 April 2026, 1 working day later than after v0"))
    #expect(
      text.contains("“Step | 1” put P80 5 working days later, from 9 April 2026 to 16 April 2026."))
    #expect(text.contains("Commits without a plan"))
    let broken = self.text(try Self.trend([9, nil]))
    #expect(broken.contains("The last commit, v1, has no plan; by that of v0 80 of 100 futures "))
    #expect(self.text(try Self.trend([nil])).contains("No commit has a plan."))
    var stopped = PlanTrend(points: [], total: 5)
    stopped.isInterrupted = true
    #expect(self.text(stopped).contains("Stopped before a commit had a plan."))
    #expect(self.text(stopped).contains("Stopped on request after 0 of 5 commits: later ones "))
    #expect(!self.text(stopped).contains("No commit has a plan"))
  }

  @Test func leavesVersionsWithoutDaysOutOfMermaid() throws {
    let text = MarkdownRenderer().render(
      TrendReport.report(on: try Self.trend([9, nil, 16]), of: "docs/spec.md"))
    #expect(text.contains("    x-axis [\"v0\", \"v2\"]\n"))
    #expect(text.contains("    line [") && text.contains("```mermaid\nxychart-beta\n"))
    #expect(text.contains("| Step \\| 1 (") && text.contains(") | **no plan** |"))
  }
}
