import PlanModel
import Testing

@testable import SpecReading

/// What looks like a task and is none, and what is written twice.
struct SpecTaskEvidenceTests {
  @Test(arguments: [
    "### US-1: See it\n**Priority**: Must Have\n\n**Acceptance Criteria**:\n- It is seen (2 s).",
    "## Acceptance Criteria\n- [ ] AC-1: fast (2h)\n- [ ] T-1: correct (2h)",
    "### Notes\n**Acceptance Criteria:**\n- [ ] T-1: correct (2h)",
    "## 5.1 Test Scenarios\n#### TS-1: Log in\n**Duration:** 5 min\n**Dependencies:** None",
    "# Changelog\n## 1.2.0\n- [x] BE-1: Fixed (2h)\n- [x] BE-2: Added (1d)",
    "## Tasks\n```\n### BE-1: Template\n**Effort:** 2d\n- [ ] BE-2: Another (2h)\n```",
    "## Tasks\n<!-- - [ ] BE-2: Another (2h) -->",
    "### BE-1: [Task title]\n**Effort:** 2d",
    "### Phase 1: Base\n**Effort:** 2 weeks\n**Dependencies:** None\n"
      + "### Phase 2: More\n**Effort:** 2 weeks\n**Dependencies:** None",
    "# Search\n**Estimated effort:** 4 weeks\n**Dependencies:** None\n## Why\nBecause.",
    "## 1. Overview (5 min)\n## 2.1 Goals", "- BE-1 → BE-4 (5 days)\n- BE-1 – BE-3: base (3 days)",
    "- AES-256 takes long (2h)\n- [ ] 2024-01-05 meeting (1h)\n- [ ] P1 first (2h)",
    "## Tasks\n- [ ] Plain (2h)\n- [ ] Other", "### NFR-1: Speed\n**Depends on:** NFR-2",
    "- [ ] T-1: is asked for\n- [ ] T-2: nowhere",
  ])
  func findsNoTasks(text: String) {
    let reading = SpecReading(text)
    #expect(reading.content.tasks.map(\.id.text) == [])
    #expect(reading.codes.filter { $0 != .placeholderLeft } == [.noTasks])
  }

  @Test func takesStoriesForTasksOnlyWhereThereAreNoOthers() {
    let stories = "### US-1: See (3 pts)\n### US-2: Draw (5 pts)\n**Depends on:** US-1\n"
    #expect(SpecReading(stories).links == ["US-1 -> US-2"])
    let both = SpecReading(stories + "## Tasks\n- [ ] T-1 Build (1d)")
    #expect(both.content.tasks.map(\.id.text) == ["T-1"])
  }

  @Test func fillsARowFromTheDetailsBelow() {
    let reading = SpecReading(
      """
      | ID | Task | Effort | Depends on |
      |---|---|---|---|
      | BE-1 | One | 1d | - |
      | BE-2 | Two | - | - |
      ## Details
      ### BE-1: One, at length (9d)
      ### be-02: Two, at length
      **Effort:** 3 days
      **Dependencies:** BE-1
      ## Progress
      - [x] BE-1: One
      """)
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.content.tasks.map(\.title) == ["One", "Two"])
    #expect(reading.content.tasks.map(\.estimate.text) == ["1d", "3 days"])
    #expect(reading.content.tasks.map(\.estimateSpan.line) == [3, 8])
    #expect(reading.links == ["BE-1 -> BE-2"])
  }

  @Test func readsTasksThatTwoTablesListAsOne() {
    let header = "| ID | Task | Effort | Depends on |\n|---|---|---|---|\n"
    let byPriority = "## Must\n\(header)| T-1 | One | 1d | - |\n| T-2 | Two | 2d | T-1 |\n"
    let again = byPriority + "## Server\n\(header)| T-2 | Two | - | - |\n| T-1 | One | 1d | - |\n"
    #expect(SpecReading(again).diagnostics.isEmpty)
    #expect(SpecReading(again).content.tasks.map(\.id.text) == ["T-1", "T-2"])
    let other = SpecReading(byPriority + "## Server\n\(header)| ▶T-1 | Won | 4d | - |\n")
    #expect(other.codes == [.duplicateID])
    #expect(other.places == other.marks)
  }

  @Test func takesRunningNumbersForIdsOnlyWhereThereAreNoOthers() {
    let reading = SpecReading(
      "| # | Phase | Task | Blocked by |\n|---|---|---|---|\n| 0 | Repair | #5 | — |\n"
        + "| 1 | Tidy up | #6 | ▶#5, ▶#1 |")
    #expect(reading.content.tasks.map(\.id.text) == ["#5", "#6"])
    #expect(reading.content.tasks.map(\.title) == ["Repair", "Tidy up"])
    #expect(reading.links == ["#5 -> #6"])
    #expect(reading.places == [reading.marks[1]])
  }

  @Test func readsAllAsTheOwnTableWhereSeveralTablesSayIt() {
    let header = "| ID | Task | Effort | Depends on |\n|---|---|---|---|\n"
    let reading = SpecReading(
      "## Sprint 1\n\(header)| A-1 | a | 1d | - |\n| A-2 | b | 1d | All |\n"
        + "## Sprint 2\n\(header)| B-1 | c | 1d | - |\n| B-2 | d | 1d | All |")
    #expect(reading.links == ["A-1 -> A-2", "B-1 -> B-2"])
  }

  @Test func findsTheIdsInTitlesAndTheirPlaces() {
    let header = "| Task | Estimate | Depends |\n|---|---|---|\n"
    let reading = SpecReading(
      "\(header)| **US-05** Scaffold | 2d | |\n| [P1-1 Memory](x.md) | 3d | US-05 |\n"
        + "| **Total** | 5d | |\n\n## More\n\(header)| **▶US-05** Scaffolds | 9d | P1-1 |\n")
    #expect(reading.content.tasks.map(\.id.text) == ["US-05", "P1-1", "US-05"])
    #expect(reading.content.tasks.map(\.title) == ["Scaffold", "Memory", "Scaffolds"])
    #expect(reading.codes == [.duplicateID])
    #expect(reading.places == reading.marks)
  }
}
