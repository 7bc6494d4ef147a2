import PlanModel
import Testing

@testable import SpecReading

/// Headings and items above a table of tasks: which of them it belongs to, and which are tasks.
struct SpecTaskOverTableTests {
  private static func table(waitingFor id: String, indent: String = "") -> String {
    """
    \(indent)| ID | Task | Effort | Depends on |
    \(indent)|---|---|---|---|
    \(indent)| BE-1 | Base | 2 days | None |
    \(indent)| BE-2 | Page | 2 days | \(id) |
    """
  }

  @Test(arguments: ["", "Some words.\n\n", "**The rest:**\n\n", "- a remark\n\n"])
  func keepsTheItemsOfAListThatEndsAboveATable(between: String) {
    let reading = SpecReading(
      "## Checks\n- [ ] **QA-1** Load (4h)\n- [ ] **QA-2** Soak (2h) (depends on QA-1)\n\n"
        + between + Self.table(waitingFor: "QA-2"))
    #expect(Set(reading.content.tasks.map(\.id.text)) == ["QA-1", "QA-2", "BE-1", "BE-2"])
    #expect(Set(reading.links) == ["QA-1 -> QA-2", "QA-2 -> BE-2"])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func takesAnItemThatHoldsTheTableForItsGroup() {
    let reading = SpecReading(
      "- [ ] **QA-1** Load (4h)\n- [ ] **QA-2** All of it (4 days)\n\n"
        + Self.table(waitingFor: "BE-1", indent: "  "))
    #expect(Set(reading.content.tasks.map(\.id.text)) == ["QA-1", "BE-1", "BE-2"])
  }

  @Test(arguments: [
    // The effort of the heading, the id that something else waits for, whether it is a task.
    ("2 days", "BE-3", true), ("1h", "BE-3", true), ("6h", "BE-3", false),
    ("3 pts", "BE-3", false),
    ("2 days", "QA-1", false),
  ])
  func takesAHeadingWithWorkOfItsOwnForATask(effort: String, named: String, isTask: Bool) {
    let reading = SpecReading(
      """
      #### BE-3: Import the data
      - **Effort:** \(effort)
      - **Dependencies:** None

      - [ ] **QA-1** Load test (4h)
      - [ ] **QA-2** Soak test (2h) (depends on QA-1)
      #### BE-4: Show it
      - **Effort:** 1 day
      - **Dependencies:** \(named)
      """)
    let ids = reading.content.tasks.map(\.id.text)
    #expect(ids == (isTask ? ["BE-3"] : []) + ["QA-1", "QA-2", "BE-4"])
    if isTask {
      #expect(Set(reading.links) == ["BE-3 -> BE-4", "QA-1 -> QA-2"])
      #expect(reading.diagnostics.isEmpty)
    }
  }

  @Test(arguments: [("4 days", false), ("32h", false), ("3 days", true)])
  func comparesAHeadingWithTheTableBelowIt(effort: String, isTask: Bool) {
    let reading = SpecReading(
      "### BE-9: All of it\n**Effort:** \(effort)\n\n" + Self.table(waitingFor: "BE-9"))
    #expect(reading.content.tasks.contains { $0.id.text == "BE-9" } == isTask)
  }
}
