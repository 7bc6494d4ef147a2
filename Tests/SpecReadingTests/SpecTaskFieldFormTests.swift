import PlanModel
import Testing

@testable import SpecReading

/// Forms of tasks under headings, with what is said of them below.
struct SpecTaskFieldFormTests {
  @Test func takesTheIDThatAFieldGives() {
    let reading = SpecReading(
      """
      #### Task 1.1: Lay the keel
      - **ID:** `HULL-1`
      - **Estimated Hours:** 2
      - **Dependencies:** None

      #### Task 1.2: Bend the ribs
      - **ID:** `HULL-2`
      - **Estimated Hours:** 1.5
      - **Dependencies:** HULL-1
      """)
    #expect(reading.content.tasks.map(\.id.text) == ["HULL-1", "HULL-2"])
    #expect(reading.content.tasks.map(\.estimate.likely) == [2, 1.5])
    #expect(reading.links == ["HULL-1 -> HULL-2"])
  }

  @Test func takesTheTitleFromTheHeadingBelow() {
    let reading = SpecReading(
      """
      ### Ticket 1
      ##### Lay the keel
      **Story points**: 3

      ### Ticket 2
      ##### Bend the ribs
      **Story points**: 5
      **Depends on:** Ticket 1
      """)
    #expect(reading.content.tasks.map(\.title) == ["Lay the keel", "Bend the ribs"])
    #expect(reading.content.tasks.map(\.estimate.likely) == [3, 5])
    #expect(reading.links == ["1 -> 2"])
  }

  @Test func readsSeveralFieldsOfOneLine() {
    let reading = SpecReading(
      """
      ## K-1 — Keel

      - **Effort:** M. **Depends on:** —

      ## K-2 — Ribs

      - **Effort:** 2d. **Depends on:** K-1.

      ## K-3 — Planks

      **Effort:** 1d | **Depends on:** K-2
      **Depended on by:** K-1
      """)
    #expect(reading.content.tasks.map(\.estimate.amount) == [.size("M"), .point(2), .point(1)])
    #expect(reading.links == ["K-1 -> K-2", "K-2 -> K-3", "K-3 -> K-1"])
  }

  @Test func readsAFileOfOneTaskWithATableOfFields() {
    let reading = SpecReading(
      "# TASK-9: 竜骨\n\n| 項目 | 内容 |\n|---|---|\n| ID | TASK-9 |\n| 見積もり | 60分 |\n| 依存タスク | なし |")
    #expect(reading.content.tasks.map(\.id.text) == ["TASK-9"])
    #expect(reading.content.tasks.map(\.estimate.likely) == [1])
  }
}
