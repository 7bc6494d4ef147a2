import PlanModel
import Testing

@testable import SpecReading

/// The forms in which acceptance criteria are written, and what stands beside them.
struct CriteriaListTests {
  @Test(
    arguments: [
      ("Link valid for 7 days", ["Link valid for 7 days"]), ("", []),
      ("1. Five days<br>2. Within 1 s", ["Five days", "Within 1 s"]),
      ("1) Five days 2) Within 1.5 s", ["Five days", "Within 1.5 s"]),
      ("(1) Five days<br/>(2) Within 2 s", ["Five days", "Within 2 s"]),
      ("- Five days<br>- [x] Within 1 s", ["Five days", "Within 1 s"]),
      ("Five days<br>Within 1 s", ["Five days", "Within 1 s"]),
      ("• Five days • Within 1 s", ["Five days", "Within 1 s"]),
      ("1. Five<br>days<br>2. Within 1 s", ["Five days", "Within 1 s"]),
      (
        "Given a week<br>When I open it<br>Then I see it",
        ["Given a week When I open it Then I see it"]
      ),
      (
        "**Given** A **When** B **Then** C<br>**Given** D **Then** E",
        ["Given A When B Then C", "Given D Then E"]
      ),
      ("<ul><li>Five days</li><li>Within 1 s</li></ul>", ["Five days", "Within 1 s"]),
    ] as [(String, [String])])
  func readsOneCriterionForEachPartOfACell(cell: String, expected: [String]) {
    let stories = SpecReading(
      """
      ## User Stories
      | ID | Story | Acceptance Criteria |
      |---|---|---|
      | US-1 | See the week | \(cell) |
      """
    ).content.stories
    #expect(stories.map(\.acceptanceCriteria) == [expected])
  }

  @Test func readsTheLinesOfACellOfHTML() {
    let stories = SpecReading(
      """
      ## User Stories
      <table><tr><th>ID</th><th>Story</th><th>Acceptance Criteria</th></tr>
      <tr><td>US-1</td><td>See</td><td><p>Five days</p>Within<br>1 s</td></tr></table>
      """
    ).content.stories
    #expect(stories.map(\.acceptanceCriteria) == [["Five days", "Within", "1 s"]])
  }

  @Test(arguments: [
    "**Given** a file **When** I import **Then** it is there",
    "**Given** a file\n**When** I import\n**Then** it is there",
    "- **Given** a file\n- **When** I import\n- **Then** it is there",
    "Given a file\nWhen I import\nThen it is there",
    "**Acceptance Criteria:**\n- Given a file\n- When I import\n- Then it is there",
    "**Acceptance Criteria:** Given a file When I import Then it is there",
  ])
  func readsAScenarioAsOneCriterion(text: String) {
    let stories = SpecReading("## User Stories\n### US-1: Import\n\(text)\n").content.stories
    #expect(
      stories.map(\.acceptanceCriteria) == [["Given a file When I import Then it is there"]])
    #expect(stories.map(\.text) == [""])
  }

  @Test(arguments: [
    "As a planner, I want to export so that I can share.",
    "**As a** planner,\n**I want** to export\n**so that** I can share.",
    "- **As a** planner,\n- **I want** to export\n- **so that** I can share.",
    "**As a** planner, I want\nto export so that I can share.",
  ])
  func readsWhoWantsWhat(text: String) {
    let stories = SpecReading(
      "## User Stories\n### US-1: Export\n**Priority:** Must\n\(text)\n\n"
        + "**Acceptance Criteria:**\n- It opens\n"
    ).content.stories
    #expect(stories.map(\.text) == ["As a planner, I want to export so that I can share."])
    #expect(stories.map(\.acceptanceCriteria) == [["It opens"]])
    #expect(stories.map(\.priority) == [.must])
  }

  @Test func leavesOtherWordsOfAStoryAlone() {
    let stories = SpecReading(
      "## User Stories\n### US-1: Export\nGiven the load, we wait.\n\n**When to use:** late\n"
    ).content.stories
    #expect(stories.map(\.acceptanceCriteria) == [[]])
    #expect(stories.map(\.text) == [""])
  }
}
