import PlanModel
import Reporting
import Testing

/// What a Gantt chart on a terminal shows beside the bars.
struct TerminalUncertaintyTests {
  /// Two weeks, a cell for each day: what may be, leave, and the day from which on is planned.
  private static let gantt = Report.Gantt(
    firstDay: SamplePlan.day(3, 30), dayCount: 14, calendar: .standard,
    rows: [
      .init(
        kind: .criticalTask, name: "A", title: "", person: "", start: 0, finish: 2,
        likelyFinish: 2.5...4.5),
      .init(
        kind: .task, name: "B", title: "", person: "", start: 2, finish: 9,
        likelyFinish: 8...9, leave: [3..<4]),
      .init(
        kind: .task, name: "C", title: "", person: "", start: 9, finish: 10,
        likelyFinish: 10.5...40),
    ], marks: [.init(kind: .asOf, name: "", date: SamplePlan.day(4, 1))])

  @Test func drawsWhatMayBeLeaveAndTheDayFromWhichOnIsPlanned() {
    let text = TerminalRenderer(width: 40, usesColor: false).render(Report([.gantt(Self.gantt)]))
    let lines = text.split(separator: "\n").map(String.init)
    #expect(
      lines.prefix(6) == [
        "       Apr 2026", "   30            6", "       △", "A  ████┼───┤ ····          ····",
        "B      ▒▒××▒▒····▒▒▒▒      ····", "C      ┆     ····    ▒▒┼───────",
      ])
    for words in [
      "─┼┤ ends so late in 50, 80 of 100", "× on leave", "△ planned from here on 2026-04-01",
    ] {
      #expect(text.contains(words))
    }
  }

  @Test func drawsTheSameInTheTypewritersSigns() {
    let text = TerminalRenderer(width: 40, usesColor: false, characters: .ascii)
      .render(Report([.gantt(Self.gantt)]))
    let lines = text.split(separator: "\n").map(String.init)
    #expect(
      lines.prefix(6) == [
        "       Apr 2026", "   30            6", "       ^", "A  ####+---] ....          ....",
        "B      ==xx==....====      ....", "C      !     ....    ==+-------",
      ])
  }
}
