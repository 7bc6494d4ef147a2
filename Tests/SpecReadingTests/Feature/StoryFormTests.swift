import PlanModel
import Testing

@testable import SpecReading

/// The forms in which specs write user stories.
struct StoryFormTests {
  @Test(
    arguments: [
      ("Must Have", .must), ("P0 – blocker", .must), ("🔴 High", .must), ("🔴", .must),
      ("Should", .should), ("P1 (urgent)", .must), ("P2", .should), ("Medium", .should),
      ("Mittel", .should),
      ("Nice to have", .could), ("Low", .could), ("Won't have", .wont), ("Will not", .wont),
      ("P3", .could), ("P4", .could), ("Never", .wont), ("P12", nil), ("必须", .must),
      ("Unclear", nil), ("", nil),
    ] as [(String, UserStory.Priority?)])
  func readsAPriority(text: String, expected: UserStory.Priority?) {
    #expect(StoryPriority.priority(in: text) == expected)
  }

  @Test(
    arguments: [
      ("US-1: Send it", "US-1", "Send it", nil),
      ("User Story 2 - Read it (Priority: P1)", "User Story 2", "Read it", .must),
      ("Story 3 — Keep it [Must Have]", "Story 3", "Keep it", .must),
      ("US-4: Use it (beta)", "US-4", "Use it (beta)", nil),
      (
        "US-5: Call it (the best one of all, of high worth)", "US-5",
        "Call it (the best one of all, of high worth)", nil
      ),
    ] as [(String, String, String, UserStory.Priority?)])
  func readsAHeading(text: String, id: String, title: String, priority: UserStory.Priority?) throws
  {
    let heading = try #require(StoryHeading(text))
    #expect(heading.id == id && heading.title == title && heading.priority == priority)
  }

  @Test func readsOneCriterionForEachItem() {
    let stories = SpecReading(
      """
      ## User Stories
      ### User Story 1 - Send (Priority: P2)
      **Acceptance Scenarios**:
      1. **Given** a chat that is open, **When** I send,
         **Then** it arrives.
      2. [x] It arrives once

         and never again.
      - **Priority**: Must Have
      #### Notes
      - none of them
      """
    ).content.stories
    #expect(stories.map(\.priority) == [.must])
    #expect(
      stories.map(\.acceptanceCriteria) == [
        [
          "Given a chat that is open, When I send, Then it arrives.",
          "It arrives once and never again.",
        ]
      ])
  }

  @Test func joinsAStoryThatIsListedAndDescribed() {
    let stories = SpecReading(
      """
      ## User Stories
      | ID | Story | Priority | Acceptance Criteria |
      |---|---|---|---|
      | US-1 | Send | Should | It arrives |
      | US-2 | Read | Must | It is shown |
      ### US-1: Send
      As a user I want to send.
      """
    ).content.stories
    #expect(stories.map(\.id) == ["US-1", "US-2"])
    #expect(stories.map(\.priority) == [.should, .must])
    #expect(stories.map(\.acceptanceCriteria) == [["It arrives"], ["It is shown"]])
  }
}
