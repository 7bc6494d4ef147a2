import PlanModel
import Testing

@testable import SpecReading

struct SpecTaskRowTests {
  static let header =
    "| Task ID | Description | Estimated Effort | Dependencies |\n|---|---|---|---|\n"

  @Test(arguments: [
    ("BE-1", "Tasks", "BE"), ("DATA-3", "Backend Tasks", "DATA"), ("T-1", "Frontend Tasks", "FE"),
    ("7", "Real-time Tasks", "RT"), ("TASK-004-BE", "Tasks", "BE"), ("ML-2", "Tasks", "ML"),
    ("FE-PRACTICE-001", "Tasks", "FE"), ("1.2", "DevOps Tasks", "OPS"), ("3", "Tasks", "DEV"),
    ("T-1", "Work to be done: tasks", "DEV"), ("TASK-1", "Tasks", "TASK"),
    ("backend-1", "Tasks", "BE"),
  ])
  func takesTheDisciplineFromTheIdElseTheHeading(id: String, heading: String, code: String) {
    let reading = SpecReading("## \(heading)\n\(Self.header)| \(id) | Do | 1d | - |")
    #expect(reading.content.tasks.map(\.discipline.code) == [code])
    #expect(reading.content.tasks.map(\.section) == [heading])
  }

  @Test func prefersADisciplineColumn() {
    let reading = SpecReading(
      """
      ## Backend Tasks
      | ID | Team | Task | Effort | Depends on |
      |---|---|---|---|---|
      | BE-1 | Frontend | a | 1d | - |
      | BE-2 | Mobile | b | 1d | - |
      | BE-3 | | c | 1d | - |
      """)
    #expect(reading.content.tasks.map(\.discipline.code) == ["FE", "MOBILE", "BE"])
    let typed = SpecReading(
      "| ID | Type | Task | Effort |\n|---|---|---|---|\n| A-1 | [OPS] | a | 1d |\n"
        + "| BE-1 | Feature | b | 1d |")
    #expect(typed.content.tasks.map(\.discipline.code) == ["OPS", "BE"])
  }

  @Test func reportsPlaceholdersAndPassesOverSubtotals() {
    let reading = SpecReading(
      "## Tasks\n" + Self.header
        + """
        | ▶BE-1 | [Task description] | [X days] | [Dependencies] |
        | BE-2 | Total rewrite | 2 days | None |
        | **TOTAL** | | 12 days | |
        | | **Total effort** | 12 days | |
        | | | | |
        """)
    #expect(reading.codes == [.placeholderTask])
    #expect(reading.places == reading.marks)
    #expect(reading.content.tasks.map(\.id.text) == ["BE-2"])
  }

  @Test func reportsIdsThatAreMissingOrUsedTwiceAndCellsTooMany() {
    let reading = SpecReading(
      "## Tasks\n" + Self.header
        + """
        | BE-1 | One | 1 day | None |
        | ▶BE-1 | Again | 1 day | None |
        || ▶Nameless | 1 day | None |
        | BE-3 | Long | 1 day | None | ▶more |
        """)
    #expect(reading.codes == [.duplicateID, .missingID, .extraCells])
    #expect(reading.places == reading.marks)
    #expect(reading.diagnostics.first?.message.notes.map(\.span.line) == [4])
    #expect(reading.content.tasks.map(\.id.text) == ["BE-1", "BE-1", "Nameless", "BE-3"])
  }

  @Test func callsTasksByTheirTitlesWhereThereIsNoColumnOfIds() {
    let reading = SpecReading(
      "▶| Task | Effort | Depends on |\n|---|---|---|\n| Build | 1d | - |\n| Ship it | 1d | Build |"
    )
    #expect(reading.codes == [.missingID])
    #expect(reading.diagnostics.first?.span.line == 1)
    #expect(reading.links == ["Build -> Ship it"])
  }

  @Test func findsIdsAtTheBeginningOfTitles() {
    let reading = SpecReading(
      "| Task | Effort | Depends on |\n|---|---|---|\n| **US-05** Scaffold | 1d | - |\n"
        + "| [US-06 Ship](x.md) | 1d | US-05 |")
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.content.tasks.map(\.title) == ["Scaffold", "Ship"])
    #expect(reading.links == ["US-05 -> US-06"])
  }

  @Test func takesAColumnHeadedTaskForTheIdsWhenThereAreDescriptions() {
    let reading = SpecReading(
      "| Task | Description | Hours | Dependencies |\n|---|---|---|---|\n| **1.1** | Do | 2 | - |\n"
    )
    #expect(reading.content.tasks.map(\.id.text) == ["1.1"])
    #expect(reading.content.tasks.map(\.title) == ["Do"])
  }

  @Test(arguments: [
    ("✅ #16", "#16"), ("[x] BE-1", "BE-1"), ("BE-1:", "BE-1"), ("T#1.1D", "T#1.1D"),
    ("—", ""), ("P1-13a-BE-2", "P1-13a-BE-2"),
  ])
  func cleansAnId(text: String, id: String) {
    #expect(TaskIDText.id(in: text) == id)
  }

  @Test func keepsTheRowWhenACellIsNotUnderstood() {
    let reading = SpecReading("## Tasks\n" + Self.header + "| BE-1 | One | ▶soon | None |")
    #expect(reading.codes == [.malformedEffort])
    #expect(reading.places == reading.marks)
    let task = reading.content.tasks.first
    #expect(task?.title == "One")
    #expect(task?.estimate.amount == .unknown)
    #expect(task?.estimateSpan.column == reading.marks[0].column)
  }
}
