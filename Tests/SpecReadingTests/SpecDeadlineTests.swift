import PlanModel
import Testing

@testable import SpecReading

/// Deadlines and crews in the columns and fields of tasks.
struct SpecDeadlineTests {
  @Test(arguments: [
    ("Deadline", true), ("Due", true), ("Due date", true), ("Frist", true), ("Date limite", true),
    ("截止日期", true), ("Fällig am", true), ("End", false), ("Finish", false),
    ("Target date", false), ("Planned end", false),
  ])
  func takesADeadlineForOneAndNoPlannedEnd(header: String, isDeadline: Bool) {
    let (tasks, codes) = Self.read(header, ["2026-11-20"])
    #expect(codes.isEmpty)
    #expect(tasks.map(\.deadline) == [isDeadline ? CivilDate(iso: "2026-11-20") : nil])
  }

  @Test(
    arguments: [
      ("20.11.2026", "2026-11-20", false), ("Nov 20, 2026", "2026-11-20", false),
      ("", nil, false), ("–", nil, false), ("TBD", nil, false), ("Sprint 3", nil, false),
      ("before launch", nil, false), ("Q4 2026", nil, false), ("2026-02-30", nil, true),
      ("10/05/2026", nil, true),
    ] as [(String, String?, Bool)])
  func reportsOnlyWhatLooksLikeADay(cell: String, day: String?, isFault: Bool) {
    let (tasks, codes) = Self.read("Deadline", [cell])
    #expect(codes == (isFault ? [.malformedDate] : []))
    #expect(tasks.map(\.deadline) == [day.flatMap { CivilDate(iso: $0) }])
  }

  @Test func readsTheFieldOfATask() {
    let reading = SpecReading(
      """
      ## Tasks
      ### T-1: One
      **Effort:** 2d
      **Deadline:** 2026-11-20
      """)
    #expect(reading.content.tasks.map(\.deadline) == [CivilDate(iso: "2026-11-20")])
  }

  @Test(arguments: [("0", 0), ("0.5", 1), ("0 FTE", 1), ("2 devs", 2), ("-", 1), ("", 1)])
  func takesOnlyAPlainZeroForNobody(cell: String, people: Int) {
    #expect(Self.read("People", [cell]).tasks.map(\.people) == [people])
  }

  private static func read(
    _ header: String, _ cells: [String]
  ) -> (tasks: [TaskEntry], codes: [Diagnostic.Code]) {
    let rows = cells.enumerated().map { "| T-\($0 + 1) | A | 1d | - | \($1) |" }
    let reading = SpecReading(
      "| ID | Task | Effort | Depends on | \(header) |\n|---|---|---|---|---|\n"
        + rows.joined(separator: "\n"))
    return (reading.content.tasks, reading.codes)
  }
}
