import PlanModel
import SpecChecking
import Testing

/// Titles that name an item, and titles that do not, as specs write them.
struct TraceMentionTests {
  private static let mentions: [(TraceItem.Kind, String, String)] = [
    (.component, "Team List", "Create Team List component"),
    (.component, "TeamList", "Build the team lists"),
    (.component, "Share Dialog", "Build the share dialog"),
    (.component, "用户列表", "创建用户列表组件"),
    (.component, "章", "添加章"),
    (.entity, "PlayerChampion", "Add PlayerChampion entity"),
    (.entity, "PlayerChampion", "Add the player champions table"),
    (.entity, "HTTPSession", "Store each http session"),
    (.endpoint, "GET /api/v1/teams/{teamId}", "Implement GET /teams/{id}"),
    (.endpoint, "GET /api/v1/teams/{teamId}", "Return 404 from `/api/v1/teams/:id`."),
    (.endpoint, "PUT /teams", "Accept POST/PUT /teams, with audit"),
    (.endpoint, "/teams/{id}/players", "List players (DELETE /teams/<id>/players)"),
    (.endpoint, "POST /api/v1/rooms", "POST rooms"),
    (.endpoint, "POST /api/v1/rooms", "POST /rooms"),
    (.endpoint, "POST /api/v1/rooms", "Write the handler of POST rooms, with audit"),
    (.event, "draft:update", "Send `draft:update` to all captains"),
    (.event, "player_info_request", "Answer player info requests"),
    (.event, "draft.closed", "Handle draft.closed"),
    (.metric, "Cache Hit Rate", "Export the cache hit rate"),
    (.story, "US-3: Pins", "[US3] Keep the order"),
    (.story, "US-3: Pins", "Keep the order (US-03)"),
    (.story, "Story 3: Pins", "Keep the order for story 3"),
  ]

  @Test(arguments: mentions)
  func traces(kind: TraceItem.Kind, name: String, title: String) throws {
    var fixture = TraceFixture()
    fixture.item(kind, name)
    fixture.task("X-1", title)
    let link = try #require(fixture.matrix.links.first)
    #expect(link.strength == .named)
    #expect(fixture.untraced.isEmpty)
    #expect(link.evidence.count == 1)
    #expect(link.evidence.allSatisfy { title.contains($0) })
  }

  private static let others: [(TraceItem.Kind, String, String)] = [
    (.component, "Team List", "Create the player card"),
    (.entity, "PlayerChampion", "Add the season table"),
    (.endpoint, "GET /api/v1/teams/{teamId}", "Implement POST /teams/{id}"),
    (.endpoint, "GET /teams", "Support Unit/Integration and/or CI/CD"),
    (.endpoint, "GET /teams", "Implement GET /teams/{id}/badges"),
    (.endpoint, "POST /api/v1/rooms", "POST what the guest has typed"),
    (.event, "draft:update", "Write the season guide"),
    (.metric, "Disk Usage", "Reduce the usage of colours"),
    (.metric, "Asset Download Time", "Implement asset download"),
    (.story, "US-3: Pins", "Follow US-33 of the other spec"),
    (.story, "3: Pins", "Retry 3 times"),
    (.component, "用户列表", "创建订单页面"),
  ]

  @Test(arguments: others)
  func doesNotTrace(kind: TraceItem.Kind, name: String, title: String) {
    var fixture = TraceFixture()
    fixture.item(kind, name)
    fixture.task("X-1", title)
    #expect(fixture.linkTexts.isEmpty)
    #expect(fixture.untraced.count == 1)
  }

  private static let wordForms: [(TraceItem.Kind, String, String, String)] = [
    (.entity, "Invitation", "InviteDialog component", "Invite"),
    (.component, "Importer", "Import old orders", "Import"),
  ]

  /// A word of the same stem is a hint, but not the name.
  @Test(arguments: wordForms)
  func takesAnotherFormOfTheWordAsLikely(
    kind: TraceItem.Kind, name: String, title: String, evidence: String
  ) {
    var fixture = TraceFixture()
    fixture.item(kind, name)
    fixture.task("X-1", title)
    #expect(fixture.matrix.links.allSatisfy { $0.strength == .likely })
    #expect(fixture.matrix.links.map(\.evidence) == [[evidence]])
  }

  private static let columns: [(id: String, cell: String, isLinked: Bool)] = [
    ("US-3", "US-3", true), ("US-3", "us03", true), ("US-3", "3", true), ("US-3", "#3", true),
    ("3", "3", true), ("US-3", "US-4", false), ("US-3", "EPIC-3", false),
  ]

  @Test(arguments: columns)
  func followsTheStoryColumn(id: String, cell: String, isLinked: Bool) {
    var fixture = TraceFixture()
    fixture.item(.story, "\(id): Pins")
    fixture.task("X-1", "Keep the order", stories: [cell])
    #expect(fixture.matrix.links.map(\.evidence) == (isLinked ? [[cell]] : []))
  }

  private static let ids: [(story: String, task: String, isLinked: Bool)] = [
    ("US-7", "US-7-T2", true), ("US-07", "us7.1", true), ("US-070", "T-070-01", true),
    ("US-7", "T-7-1", false), ("US-1", "1.1.3", false), ("US-70", "T-071-01", false),
    ("US1", "T001", false), ("US-1", "T-001-01", false), ("US-070", "T-70-1", false),
    ("US1", "T001-US1", true), ("US-001", "T001", true),
  ]

  @Test(arguments: ids)
  func followsTheStoryInATasksID(story: String, task: String, isLinked: Bool) {
    var fixture = TraceFixture()
    fixture.item(.story, "\(story): Pins")
    fixture.task(task, "Keep the order")
    #expect(fixture.matrix.links.map(\.evidence) == (isLinked ? [[task]] : []))
  }

  @Test func leavesANumberAloneThatTwoStoriesHave() {
    var fixture = TraceFixture()
    fixture.item(.story, "US-3: Pins")
    fixture.item(.story, "AD-3: Roles")
    fixture.task("X-1", "Keep the order", stories: ["3"])
    #expect(fixture.linkTexts.isEmpty)
  }

  @Test func givesTheWordsOfALongerNameToNoShorterOne() {
    var fixture = TraceFixture()
    for name in ["Player", "PlayerMatch", "Match"] { fixture.item(.entity, name) }
    fixture.task("DATA-1", "Create the PlayerMatch table")
    #expect(fixture.linkTexts == ["PlayerMatch <- DATA-1"])
    fixture.task("DATA-2", "Create the PlayerMatch table beside the player table")
    #expect(
      fixture.linkTexts == [
        "Player <- DATA-2", "PlayerMatch <- DATA-1", "PlayerMatch <- DATA-2",
      ])
  }

  @Test func givesTheWordsOfAPathOrEventToNothingElse() {
    var fixture = TraceFixture()
    fixture.item(.endpoint, "GET /teams")
    fixture.item(.event, "draft_closed")
    fixture.item(.entity, "Team")
    fixture.item(.entity, "Draft")
    fixture.task("BE-1", "Serve GET /teams and send draft_closed")
    #expect(fixture.linkTexts == ["GET /teams <- BE-1", "draft_closed <- BE-1"])
  }

  @Test func countsNoCancelledTask() {
    var fixture = TraceFixture()
    fixture.item(.component, "Team List")
    fixture.task("FE-1", "Create Team List component", status: .cancelled)
    #expect(fixture.untraced == ["Team List"])
    fixture.task("FE-2", "Create Team List component", status: .done)
    #expect(fixture.untraced.isEmpty)
  }

  @Test func keepsAnItemThatIsListedTwiceOnce() {
    var fixture = TraceFixture()
    for name in ["Team List", "TeamList", "Team Lists"] { fixture.item(.component, name) }
    for path in ["GET /teams/{id}", "GET /teams/:teamId", "PUT /teams/{id}"] {
      fixture.item(.endpoint, path)
    }
    #expect(
      fixture.matrix.items.map(\.name) == ["Team List", "GET /teams/{id}", "PUT /teams/{id}"])
  }
}
