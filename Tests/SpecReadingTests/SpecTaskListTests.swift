import PlanModel
import Testing

@testable import SpecReading

/// Tasks that are items of lists.
struct SpecTaskListTests {
  @Test(arguments: [
    "- [ ] **T-12** Title (4h) (depends on T-05)", "- [x] T-12: Title (4h, after T-05)",
    "- [ ] Title (depends: T-05) (4h) [T-12]", "* **T-12** (4h) - Title; requires T-05",
    "1. T-12: Title | Effort: 4h | Depends on: T-05", "- `T-12` — Title - 4h - blocked by T-05",
    "- [X] ~~T-12: Title~~ [Est: 4h] ✅ (deps: T-05)", "- [ ] T-12 Title (4h)\n  Depends on: T-05",
    "- [ ] T-12: Title\n  - Effort: 4h\n  - **Dependencies:** T-05",
    "- T-12: Title\n\n  **Effort:** 4h | **Dependencies:** T-05",
  ])
  func readsAnItem(item: String) {
    let reading = SpecReading("- [ ] T-05 First (1h)\n\(item)\n- [ ] Plain (9h)")
    #expect(reading.content.tasks.map(\.id.text) == ["T-05", "T-12"])
    #expect(reading.content.tasks.map(\.title) == ["First", "Title"])
    #expect(reading.content.tasks.map(\.estimate.text) == ["1h", "4h"])
    #expect(reading.links == ["T-05 -> T-12"])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func pointsIntoTheBracketsOfAnItem() {
    let reading = SpecReading(
      """
      ## Tasks
      - [ ] T-1 One (4h)
      - [ ] ▶T-1 Again (2h)
      - [ ] **T-2** Two (2h) (depends on T-1, ▶T-9)
        - Effort: 3h
        - Blocks: ▶T-8
      """)
    #expect(reading.codes == [.duplicateID, .unknownDependency, .unknownDependency])
    #expect(reading.places == reading.marks)
    let two = reading.content.tasks.last
    #expect(two.map { [$0.estimateSpan.line, $0.estimateSpan.column] } == [4, 20])
  }

  @Test func readsTickedIdsWithoutFieldsWhereTheHeadingsSpeakOfTasks() {
    let list = "- [ ] T001 Set up\n- [x] T002 [P] Build in src/a.c\n- T003 waits for T002"
    let reading = SpecReading("# Tasks: Search\n## Phase 1\n\(list)")
    #expect(reading.content.tasks.map(\.id.text) == ["T001", "T002"])
    #expect(reading.content.tasks.map(\.title) == ["Set up", "[P] Build in src/a.c"])
    #expect(SpecReading("# Search\n## Ideas\n\(list)").codes == [.noTasks])
  }

  @Test func readsNumberedItemsAsTasksAndTheirParentsAsGroups() {
    let reading = SpecReading(
      """
      # Implementation Plan
      - [ ] 1. Set up
        - [ ] 1.1 Create folders
          - _Requirements: 1.1_
        - [ ] 1.2 Configure
          - _Depends: 1.1_
      - [ ] 2. Ship
      """)
    #expect(reading.content.tasks.map(\.id.text) == ["1.1", "1.2", "2"])
    #expect(reading.links == ["1.1 -> 1.2"])
  }

  @Test func countsTheLevelThatSaysTheEffort() {
    let parent = SpecReading("### T-1: Parent (2d)\n- [ ] T-1.1 Step\n- [ ] T-1.2 Step")
    #expect(parent.content.tasks.map(\.id.text) == ["T-1"])
    let children = SpecReading("### T-1: Parent (2d)\n- [ ] T-1.1 Step (1d)\n- [ ] T-1.2 Step (1d)")
    #expect(children.content.tasks.map(\.id.text) == ["T-1.1", "T-1.2"])
    let table = SpecReading(
      "### US-7 Story (5 pts)\n| ID | Task | Effort |\n|---|---|---|\n| T-1 | Do | 1d |")
    #expect(table.content.tasks.map(\.id.text) == ["T-1"])
  }
}
