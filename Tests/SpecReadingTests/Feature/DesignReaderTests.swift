import PlanModel
import Testing

@testable import SpecReading

/// The forms in which specs write components, entities, events and notes on the design.
struct DesignReaderTests {
  @Test(arguments: [
    "| Component | Description | Status |\n|---|---|---|\n| Team List | Shows teams | New |\n"
      + "| [Component name] | [What] | [New] |",
    "| Owner | Status | UI Component | Description |\n|---|---|---|---|\n"
      + "| Ana | New | Team List | Shows teams |",
    "- **Team List**: Shows teams\n  - Status: New\n- None",
    "### Team List\nShows teams\n\n**Status**: New\n\n**Props**:\n- team\n",
    "### 3.1.3.1 Team List\n- **Description**: Shows teams\n- **Status**: New",
  ])
  func readsAComponentInEveryForm(text: String) {
    let components = read("UI Components", text).components
    #expect(components.map(\.name) == ["Team List"])
    #expect(components.map(\.summary) == ["Shows teams"])
    #expect(components.map(\.status) == ["New"])
  }

  @Test func readsComponentsGroupedByHeadings() {
    let components = read(
      "UI Components", "### Pages\n- **Home**: First\n### Team area\n- `Card`: One\n- `List`: Many"
    ).components
    #expect(components.map(\.name) == ["Home", "Card", "List"])
  }

  @Test(arguments: [
    "| Entity | Attributes | Relationships | Changes |\n|---|---|---|---|\n"
      + "| Team | id, name | players, owner | New |\n| [Entity] | [List] | [List] | [New] |",
    "| Table | Fields | Relations | Change |\n|---|---|---|---|\n"
      + "| `Team` | id, name | players, owner | New |",
    "### Team (New)\n**Attributes**:\n- id\n- name\n\n**Relationships**: players, owner",
    "### Entity 1: Team\n- id\n- name\n\n**Relationships**:\n- players\n- owner\n\n**Changes**: New",
    "### Team\n| Field | Description |\n|---|---|\n| id | The key |\n| name | |\n\n"
      + "**Relationships**: players, owner\n**Changes**: New\n### Indexes\n- by name",
    "- **Team** (New)\n  - Attributes: id, name\n  - Relationships: players, owner\n  - Changes: New",
  ])
  func readsAnEntityInEveryForm(text: String) {
    let entities = read("Data Model", text).entities
    #expect(entities.map(\.name) == ["Team"])
    #expect(entities.map(\.attributes) == [["id", "name"]])
    #expect(entities.map(\.relationships) == [["players", "owner"]])
    #expect(entities.map(\.changes) == ["New"])
  }

  @Test func keepsTheTypesOfAttributes() {
    let entities = read(
      "Data Model", "### User\n| Name | Type | Notes |\n|---|---|---|\n| id | uuid | key |"
    ).entities
    #expect(entities.map(\.attributes) == [["id: uuid"]])
  }

  @Test(arguments: [
    "##### Event 1: joined\n\n**Payload**:\n```json\n{ \"id\": 1 }\n```\n\n**Direction**: Server to "
      + "Client\n\n**Description**: Somebody came.",
    "| Event | Direction | Payload | Description |\n|---|---|---|---|\n"
      + "| `joined` | Server → Client | `{ \"id\": 1 }` | Somebody came. |",
    "### Server → Client\n| Description | Event Name | Payload |\n|---|---|---|\n"
      + "| Somebody came. | joined | { \"id\": 1 } |",
    "### Server → Client\n#### joined\nSomebody came.\n```json\n{\n  \"id\": 1\n}\n```",
    "### Server -> Client Events\n- `joined` ({ \"id\": 1 }) - Somebody came.",
    "- **joined** (Server → Client): Somebody came.\n  - Payload: `{ \"id\": 1 }`",
  ])
  func readsAnEventInEveryForm(text: String) {
    let events = read("WebSocket Events", text).events
    #expect(events.map(\.name) == ["joined"])
    #expect(events.map(\.direction) == [.serverToClient])
    #expect(events.map(\.payload) == ["{ \"id\": 1 }"])
    #expect(events.map { $0.summary.hasSuffix("Somebody came.") } == [true])
  }

  @Test func readsEventsUnderDirectionsAlone() {
    let feature = SpecReading(
      "# Feeds\n## Messages\n### client -> server\n- `add`\n### server -> client\n- `added`\n"
        + "- `WS /feeds/{id}` - Where they come from\n## Client-Server Architecture\n- none of them"
    ).content.feature
    #expect(feature.events.map(\.name) == ["add", "added"])
    #expect(feature.events.map(\.direction) == [.clientToServer, .serverToClient])
    #expect(feature.endpoints.map(\.path) == ["/feeds/{id}"])
  }

  @Test func readsNotesWithTheirTitles() {
    let notes = SpecReading(
      """
      ## 3.3 Security Considerations
      All of it is encrypted.

      The following holds:
      - **Authentication**: A socket is opened only with a ticket,
        which is signed.
      - Tokens
        - are short
        - are signed
      - [Note]
      ### 3.3.1 Sessions
      1. They end.
      ## 3.4 Performance
      | Concern | Approach |
      |---|---|
      | Load | Cache |
      """
    ).content.feature.designNotes
    #expect(notes.map(\.title) == ["", "Authentication", "", "Sessions", "Load"])
    #expect(
      notes.map(\.text) == [
        "All of it is encrypted.", "A socket is opened only with a ticket, which is signed.",
        "Tokens are short; are signed", "They end.", "Cache",
      ])
    #expect(notes.map(\.kind) == [.security, .security, .security, .security, .performance])
    #expect(notes.map(\.span.line) == [2, 5, 7, 12, 16])
  }

  private func read(_ heading: String, _ text: String) -> FeatureDescription {
    SpecReading("# Teams\n\n## \(heading)\n\n\(text)\n").content.feature
  }
}
