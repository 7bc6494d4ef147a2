import PlanModel
import SpecChecking
import Testing

/// Titles that speak of an item without its name.
struct TraceLikelihoodTests {
  /// A league's feature, written as feature specs are.
  private static var league: TraceFixture {
    var fixture = TraceFixture()
    fixture.item(
      .story, "US-1: Season Calendar",
      about: "Given a season, when I open the calendar, then I see every match day with its venue")
    fixture.item(
      .story, "US-2: Referee Reports",
      about: "Given a match has ended, when I write the report, then cards and scores are kept")
    for name in ["Club List", "Club Form", "Match Day Calendar", "Report Editor"] {
      fixture.item(.component, name)
    }
    for path in [
      "GET /api/v1/clubs", "POST /api/v1/clubs", "GET /api/v1/clubs/{id}/players",
      "POST /api/v1/reports/{id}/approve",
    ] { fixture.item(.endpoint, path) }
    for name in ["Club", "MatchDay", "RefereeReport"] { fixture.item(.entity, name) }
    fixture.item(.event, "score_changed", about: "Sent when a referee enters a score")
    fixture.item(.metric, "Report Delay")
    fixture.item(.metric, "Push Failures")
    return fixture
  }

  private static let pairs: [(task: String, title: String, items: [String])] = [
    (
      "BE-1", "Implement club CRUD operations", ["GET /api/v1/clubs", "POST /api/v1/clubs", "Club"]
    ),
    ("FE-1", "Create club management UI", ["Club List", "Club Form", "Club"]),
    ("BE-2", "Approve reports and keep the history", ["POST /api/v1/reports/{id}/approve"]),
    ("RT-1", "Push scores to everybody who watches", ["score_changed"]),
    ("DATA-1", "Create tables for match days and reports", ["MatchDay", "RefereeReport"]),
    ("OPS-1", "Set up monitoring", ["Report Delay", "Push Failures"]),
    ("FE-2", "Show venue and match day in the calendar", ["US-1", "Match Day Calendar"]),
    (
      "FE-3", "Create responsive layouts for all new components",
      ["Club List", "Club Form", "Match Day Calendar", "Report Editor"]
    ),
    ("FE-4", "Translate the imprint", []), ("OPS-2", "Rotate the certificates", []),
    ("QA-1", "Test all endpoints", []),
  ]

  @Test(arguments: pairs)
  func linksATitleToTheItemsItSpeaksOf(task: String, title: String, items: [String]) {
    var fixture = Self.league
    fixture.task(task, title)
    for (number, filler) in [
      "Write the import of players", "Choose the colours", "Send the newsletter", "Draw the logo",
      "Order the hardware", "Migrate the archive",
    ].enumerated() { fixture.task("Z-\(number)", filler) }
    let linked = fixture.linkTexts.filter { $0.hasSuffix(" <- \(task)") }
    let sought = Set(items.map { "\($0) <- \(task)" })
    #expect(sought.subtracting(linked).isEmpty, "not found: \(sought.subtracting(linked))")
    // An endpoint's summary or a story may be meant too; nothing of another topic may be.
    if items.isEmpty { #expect(linked == []) }
  }

  @Test func showsTheWordsOfALikelyLinkAsTheTitleWritesThem() throws {
    var fixture = Self.league
    fixture.task("RT-1", "Push Scores to everybody who watches")
    let matrix = fixture.matrix
    let link = try #require(
      matrix.links.first { matrix.items[$0.item.position].name == "score_changed" })
    #expect(link.strength == .likely)
    #expect(link.evidence == ["Scores"])
  }

  @Test func holdsACommonWordForNoNameForSure() throws {
    var fixture = TraceFixture()
    fixture.item(.entity, "Board")
    for number in 1...9 { fixture.task("OPS-\(number)", "Move board \(number) to the new racks") }
    #expect(fixture.matrix.links.map(\.strength) == Array(repeating: .likely, count: 9))
    fixture.task("DATA-1", "Create the board table")
    #expect(fixture.matrix.links.last?.strength == .named)
  }

  @Test func readsOtherLanguages() {
    var fixture = TraceFixture()
    for name in ["Liste des équipes", "Fiche du joueur", "订单列表", "商品详情"] {
      fixture.item(.component, name)
    }
    fixture.task("FE-1", "Créer l'écran de la liste des équipes")
    fixture.task("FE-2", "Créer la fiche du joueur")
    fixture.task("FE-3", "实现订单列表页面")
    #expect(
      fixture.linkTexts == [
        "Liste des équipes <- FE-1", "Fiche du joueur <- FE-2", "订单列表 <- FE-3",
      ])
    #expect(fixture.untraced == ["商品详情"])
  }
}
