import PlanModel
import Testing

@testable import SpecReading

/// What the parts of an outline say beside their names: steps, ticks, ids, attributes.
struct OutlineDetailTests {
  @Test(arguments: [
    "| ID | Scenario | Steps | Expected Result |\n|---|---|---|---|\n| TS-1 | Join | I join | Sent |",
    "| ID | Scenario | When | Then |\n|---|---|---|---|\n| TS-1 | Join | I join | Sent |",
    "- TS-1: Join\n  - Steps: I join\n  - Expected: Sent",
  ])
  func keepsTheStepsOfATestAndWhatIsExpected(text: String) {
    let scenarios = read("## Test Scenarios\n\(text)").testScenarios
    #expect(scenarios.map(\.id) == ["TS-1"])
    #expect(scenarios.map(\.summary) == ["Join"])
    #expect(scenarios.map(\.steps) == ["I join"])
    #expect(scenarios.map(\.expected) == ["Sent"])
  }

  @Test func keepsTheScenarioOfATest() {
    let scenarios = read(
      """
      ## Test Scenarios
      | ID | Scenario | Given | When | Then |
      |---|---|---|---|---|
      | TS-1 | Join | a room | I join | sent |

      - TS-2: Leave
        - Given a room
        - When I leave
        - And close it
        - Then it is gone
        - And empty
      """
    ).testScenarios
    #expect(
      scenarios.map(\.steps) == ["a room; I join", "Given a room; When I leave; And close it"])
    #expect(scenarios.map(\.expected) == ["sent", "Then it is gone; And empty"])
  }

  @Test func keepsHowFarADocumentIs() {
    let items = read(
      """
      ## Documentation
      - [ ] Guide
      - [x] Reference
      - Notes

      | Document | Audience | Status |
      |---|---|---|
      | Handbook | Users | Draft |
      """
    ).documentation
    #expect(items.map(\.name) == ["Guide", "Reference", "Notes", "Handbook"])
    #expect(items.map(\.status) == ["open", "done", "", "Draft"])
  }

  @Test(arguments: [
    "| ID | Requirement | Category | Target |\n|---|---|---|---|\n| NFR-1 | Loads fast | Speed | 1 s |",
    "### Speed\n- **NFR-1**: Loads fast",
    "### Speed\n- NFR-1: Loads fast",
  ])
  func keepsTheIdOfAQuality(text: String) {
    let requirements = read("## Non-Functional Requirements\n\(text)").qualityRequirements
    #expect(requirements.map(\.id) == ["NFR-1"])
    #expect(requirements.map(\.kind) == ["Speed"])
    #expect(requirements.map(\.summary) == ["Loads fast"])
  }

  @Test func joinsTheRowsOfOneEntity() {
    let entities = read(
      """
      ## Entities
      | Entity | Field | Type | Description |
      |---|---|---|---|
      | Event | id | UUID | key |
      | Event | title | text | shown |
      | | note | | |
      | Invitation | token, link | | |
      """
    ).entities
    #expect(entities.map(\.name) == ["Event", "Invitation"])
    #expect(
      entities.map(\.attributes) == [["id: UUID", "title: text", "note"], ["token", "link"]])
    #expect(entities.map(\.summary) == ["", ""])
    #expect(entities.map(\.span.line) == [4, 7])
  }

  private func read(_ text: String) -> FeatureDescription { SpecReading(text).content.feature }
}
