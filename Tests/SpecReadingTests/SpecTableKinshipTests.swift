import PlanModel
import Testing

@testable import SpecReading

/// Tables that are understood only beside the others of a spec.
struct SpecTableKinshipTests {
  static let tasks = """
    ## Tasks

    | ID | Task | Effort | Depends on |
    |---|---|---|---|
    | CAR-3 | Wheels | 3d | CAR-2 |
    | CAR-4 | Doors | 2d | CAR-3 |


    """

  @Test(arguments: [
    "| Phase | Description | Duration | Dependencies |\n|---|---|---|---|\n"
      + "| Phase 1 | Frame | 2 weeks | None |\n| Phase 2 | Body | 1 week | Phase 1 |",
    "| 阶段 | 内容 | 工时 | 依赖 |\n|---|---|---|---|\n| 阶段1 | 车架 | 12h | - |\n| 阶段2 | 车身 | 8h | 阶段1 |",
    "| Phase | Task | Hours | Dependencies |\n|---|---|---|---|\n"
      + "| 1 | Frame | 3 | None |\n| 2 | Body | 2 | Phase 1 |\n| **TOTAL** | | 5 | |",
    "| Role | Tasks | Hours |\n|---|---|---|\n| Smith | CAR-3, CAR-4 | 40 |",
    "| Step | Task | Duration |\n|---|---|---|\n| 1 | CAR-3 | 3d |\n| 2 | CAR-4 | 2d |",
    "| Task | Depends on | Blocks |\n|---|---|---|\n| CAR-3 | - | CAR-4 |\n| CAR-4 | CAR-3 | - |",
    "| Field | Value |\n|---|---|\n| Estimate | 3d |\n| Owner | Ana |\n| Priority | P1 |",
  ])
  func addsNoTasksOfTablesThatSpeakOfOthers(table: String) {
    for text in [Self.tasks + "## More\n\n" + table, "## More\n\n\(table)\n\n" + Self.tasks] {
      let reading = SpecReading(text)
      #expect(Set(reading.content.tasks.map(\.id.text)) == ["CAR-3", "CAR-4"])
      #expect(!reading.codes.contains(.duplicateID))
      #expect(reading.links == ["CAR-3 -> CAR-4"])
    }
  }

  @Test func takesPhasesForTasksWhereThereAreNoOthers() {
    let reading = SpecReading(
      """
      | Phase | Task | Hours | Dependencies |
      |---|---|---|---|
      | 1 | Frame | 3 | None |
      | 2 | Body | 2 | Phase 1 ✓ |
      """)
    #expect(reading.content.tasks.map(\.id.text) == ["1", "2"])
    #expect(reading.links == ["1 -> 2"])
  }

  @Test func takesATableOfFinishedTasksThatOthersWaitFor() {
    let reading = SpecReading(
      Self.tasks + """
        ## Done

        | ID | Task | Finished |
        |---|---|---|
        | CAR-1 | Drawing | 2026-01-02 |
        | CAR-2 | Frame | 2026-01-09 |

        ## Findings

        | ID | Finding | Found |
        |---|---|---|
        | LOG-2 | Rust | 2026-01-02 |
        """)
    #expect(reading.content.tasks.map(\.id.text) == ["CAR-3", "CAR-4", "CAR-1", "CAR-2"])
    #expect(reading.links == ["CAR-2 -> CAR-3", "CAR-3 -> CAR-4"])
  }

  @Test(arguments: [
    ("| **Phase 1: Frame** | | | |", 1), ("| *(all of P0 is done)* | | | |", 1),
    ("| Total CAR-1 | | 3d | |", 1), ("| | **Grand total incl. buffer** | 3d | |", 1),
    ("| | Buffer (20 %) | 1d | |", 1), ("| Σ | | 3d | |", 1), ("| Task 5 | | | |", 2),
    ("| CAR-5 | Total overhaul | 3d | |", 2), ("| CAR-5 | Buffer for drawings | 3d | |", 2),
  ])
  func passesOverRowsThatAreNoTasks(row: String, count: Int) {
    let reading = SpecReading(
      "| ID | Task | Effort | Depends on |\n|---|---|---|---|\n| CAR-1 | Frame | 3d | - |\n" + row)
    #expect(reading.content.tasks.count == count)
  }

  @Test func leavesOutTheHeadingsOfAWorkBreakdown() {
    let reading = SpecReading(
      """
      | WBS | Task | Duration | Predecessors |
      |---|---|---|---|
      | 1 | **Frame** | | |
      | 1.1 | Tubes | 3d | |
      | 1.2 | Welds | 5d | 1.1 |
      | 2 | Paint | | 1.2 |
      """)
    #expect(reading.content.tasks.map(\.id.text) == ["1.1", "1.2", "2"])
  }

  @Test(arguments: [
    ("BE-1", "Create the model", true), ("BE-01", "Create the model", true),
    ("BE-01", "Create the order model", true), ("BE-01", "Write the manual", false),
  ])
  func knowsATaskThatAnotherTableListsAgain(id: String, title: String, isSame: Bool) {
    let reading = SpecReading(
      """
      | ID | Task | Effort |
      |---|---|---|
      | BE-01 | Create the model | 1d |

      | ID | Task | Effort |
      |---|---|---|
      | \(id) | \(title) | 8h |
      """)
    #expect(reading.content.tasks.count == (isSame ? 1 : 2))
    #expect(reading.codes.contains(.duplicateID) == !isSame)
  }
}
