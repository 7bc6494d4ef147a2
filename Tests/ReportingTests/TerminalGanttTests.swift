import PlanModel
import Reporting
import Testing

struct TerminalGanttTests {
  @Test func givesEveryDayFourCellsInAShortPlan() {
    #expect(
      chart(days: 5, rows: [(0, 1), (1, 2.5), (2.5, 2.5), (4, 5)]) == [
        "            Apr 2026", "    30", "T0  ████", "T1      ██████", "T2           ◆",
        "T3                  ████",
      ])
  }

  @Test func setsWholeWeeksWhenDaysDoNotFit() {
    // 20 weeks in 36 cells: one cell each, numbered where two digits and a space have room.
    #expect(
      chart(days: 140, rows: [(0, 7), (7, 70), (139, 140)]) == [
        "    Apr 2026 Jun Jul Aug", "    30 20 11 1  22 13 3", "T0  █", "T1   █████████",
        "T2                     █",
      ])
  }

  @Test func setsManyWeeksInACellWhenWeeksDoNotFit() {
    // 1,000 weeks in 36 cells: 28 weeks each, so that the last begins in the 36th.
    #expect(
      chart(days: 7_000, rows: [(0, 7_000), (6_999, 7_000)]) == [
        "     Jan 2027 Jan 2032  Jan 2037", "T0  " + String(repeating: "█", count: 36),
        "T1  " + String(repeating: " ", count: 35) + "█",
      ])
  }

  @Test(arguments: [
    (-1, "▼ promised 2026-03-29 (Go), left of the chart"), (4, "▼ promised 2026-04-03 (Go)"),
    (5, "▼ promised 2026-04-04 (Go), right of the chart"),
  ])
  func namesAPromiseThatLiesOutsideTheChart(day: Int, words: String) {
    let gantt = Report.Gantt(
      firstDay: SamplePlan.day(3, 30), dayCount: 5, calendar: .standard, rows: [],
      marks: [.init(kind: .promise, name: "Go", date: SamplePlan.day(3, 30).adding(days: day))])
    let text = TerminalRenderer(width: 80, usesColor: false).render(Report([.gantt(gantt)]))
    #expect(text.contains(words + "\n"))
    #expect(text.contains("\n" + String(repeating: " ", count: 19) + "▼\n") == (day == 4))
  }

  /// With several specs a phase is named by both, in the room of the person where titles have none.
  ///
  /// Ids are whole at every width; where the phase's name has no room, it stands above its bar.
  @Test(arguments: [
    (40, "checkout · Testing and handing over\n                ░"),
    (60, "checkout · Testing and handing over\n                            ░"),
    (120, "checkout · Testing and handing over\n                            ░"),
    (200, "checkout        Testing and handing over              ░"),
  ])
  func namesThePhaseBesideItsSpec(width: Int, label: String) {
    func row(
      _ kind: Report.Gantt.Row.Kind, _ name: String, _ title: String, _ person: String
    ) -> Report.Gantt.Row {
      .init(kind: kind, name: name, title: title, person: person, start: 0, finish: 40)
    }
    let gantt = Report.Gantt(
      firstDay: SamplePlan.day(3, 30), dayCount: 40, calendar: .standard,
      rows: [
        row(.task, "checkout#BE-12", "Take the money", "Bartholomew"),
        row(.phase, "checkout", "Testing and handing over", ""),
      ], marks: [])
    let text = TerminalRenderer(width: width, usesColor: false).render(Report([.gantt(gantt)]))
    #expect(text.contains("\n\(label)"), "\(text)")
    #expect(text.contains("\ncheckout#BE-12  "))
    #expect(
      text.contains(width == 40 ? "BE-12  ▒" : width == 200 ? " Bartholom…  ▒" : "BE-12  Bart"))
  }

  /// The lines of a chart on a terminal of 40 columns, without its legend.
  private func chart(days: Int, rows: [(Double, Double)]) -> [String] {
    let gantt = Report.Gantt(
      firstDay: SamplePlan.day(3, 30), dayCount: days,
      calendar: WorkCalendar(workweek: Weekday.allCases, holidays: [], minutesPerDay: 480),
      rows: rows.enumerated().map { number, bar in
        .init(
          kind: .criticalTask, name: "T\(number)", title: "", person: "", start: bar.0,
          finish: bar.1)
      }, marks: [])
    let text = TerminalRenderer(width: 40, usesColor: false).render(Report([.gantt(gantt)]))
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .prefix { !$0.isEmpty }.map(String.init)
  }
}
