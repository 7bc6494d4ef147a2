import PlanModel
import Testing

@testable import Reporting

/// How full the weeks of the sample plan are, worked out by hand.
///
/// The first week has two working days, the second four, the third five; Cho is there half of each.
struct WorkloadTests {
  private static let map = WorkloadSection(figures: PlanFigures(SamplePlan.plan)).map

  @Test func setsWhatIsUsedInAWeekAgainstWhatIsOffered() {
    #expect(
      Self.map.columns == [SamplePlan.day(3, 30), SamplePlan.day(4, 6), SamplePlan.day(4, 13)])
    #expect(Self.map.rows.map(\.name) == ["Ana", "Bob", "Cho"])
    // Ana: all of 960 minutes, 1,200 of 1,920, and 960 of 2,400.
    #expect(Self.map.rows[0].percents == [100, 63, 40])
    #expect(Self.map.rows[1].percents == [25, 75, 0])
    #expect(Self.map.rows[2].percents == [100, 0, 20])
  }

  @Test func tellsAWeekOfLeaveFromAnIdleOne() {
    var plan = SamplePlan.plan
    plan.project.team.people[1].leave = [SamplePlan.day(4, 13)...SamplePlan.day(4, 17)]
    let map = WorkloadSection(figures: PlanFigures(plan)).map
    #expect(map.rows[1].percents == [25, 75, nil])
  }

  @Test(
    arguments: [
      (nil, .absent), (0, .idle), (1, .low), (25, .low), (26, .middle), (50, .middle), (75, .high),
      (90, .busy), (91, .full), (100, .full),
    ] as [(Int?, Report.HeatMap.Level)])
  func partsTheLevels(percent: Int?, level: Report.HeatMap.Level) {
    #expect(Report.HeatMap.Level(percent: percent) == level)
  }

  @Test func writesPercentagesOnATerminalWhereTheyFit() {
    let text = TerminalRenderer(width: 80, usesColor: false).render(Report([.heatMap(Self.map)]))
    #expect(
      text == """
        Week of   Mar 2026  Apr
                  30    6   13
        Ana      100   63   40
        Bob       25   75    0
        Cho      100    0   20

        Percent; – away

        """)
  }

  @Test func writesSignsWhereTheyDoNot() {
    let map = Report.HeatMap(
      weeks: 1, columns: (0..<14).map { SamplePlan.day(3, 30).adding(days: 7 * $0) },
      rows: [
        .init(name: "Ana", percents: [nil, 0, 10, 30, 60, 80, 95, 0, 0, 0, 0, 0, 0, 100])
      ])
    let text = TerminalRenderer(width: 40, usesColor: false).render(Report([.heatMap(map)]))
    let line = text.split(separator: "\n").first { $0.hasPrefix("Ana") }
    #expect(line == "Ana      – · ▎ ░ ▒ ▓ █ · · · · · · █")
    #expect(text.contains("█ over 90 %"))
  }
}
