import PlanModel
import Testing

@testable import SpecReading

/// The small grammars of the feature's sections.
struct FeatureWordsTests {
  @Test(arguments: [
    ("POST /teams", "POST", "/teams", "", ""),
    ("`GET /teams/{id}` — One team", "GET", "/teams/{id}", "", "One team"),
    ("Endpoint 12: PUT /teams/{id}?full={full}", "PUT", "/teams/{id}?full={full}", "", ""),
    ("3. [DELETE] /teams/{id}", "DELETE", "/teams/{id}", "", ""),
    ("Create a team (POST /teams)", "POST", "/teams", "Create a team", ""),
    (
      "List: GET https://api.example.com/v1/teams", "GET", "https://api.example.com/v1/teams",
      "List", ""
    ),
    ("GET/POST /x - Both", "GET/POST", "/x", "", "Both"), ("GET /", "GET", "/", "", ""),
  ])
  func readsAMethodOnAPath(text: String, method: String, path: String, name: String, rest: String)
    throws
  {
    let signature = try #require(EndpointSignature(text))
    #expect(signature.method == method && signature.path == path)
    #expect(signature.name == name && signature.rest == rest)
  }

  @Test(arguments: [
    "Use POST /teams to create one", "GET the data", "Delete /tmp", "POST", "", "/teams",
    "We then call GET /teams again",
  ])
  func findsNoEndpointInASentence(text: String) {
    #expect(EndpointSignature(text) == nil)
  }

  @Test(arguments: [
    ("200, 400, 404", [200, 400, 404]), ("201 Created; 409 Conflict (max 500 teams)", [201, 409]),
    ("200/404", [200, 404]), ("99, 600, 2000, 5.200, 200ms", []), ("2xx", []), ("", []),
    ("`200` **404**", [200, 404]),
  ])
  func listsStatusCodes(text: String, expected: [Int]) {
    #expect(StatusCodes.listed(in: text) == expected)
  }

  @Test(arguments: [
    ("200: Success", 200), ("404 – not found in 200 ms", 404), ("HTTP 429 Too Many Requests", 429),
    ("No more than 100 teams", nil), ("Team", nil),
  ])
  func readsTheCodeThatAnItemIsAbout(text: String, expected: Int?) {
    #expect(StatusCodes.leading(in: text) == expected)
  }

  @Test(arguments: [
    ("200 with the team, 404 if there is none", [200, 404]), ("The team or 404 Not Found", [404]),
    ("An array of up to 500 items", []), ("Team[] (max 100)", []), ("204 No Content", [204]),
  ])
  func findsTheCodesInAnAnswer(text: String, expected: [Int]) {
    #expect(StatusCodes.mentioned(in: text) == expected)
  }

  @Test(
    arguments: [
      ("Client to Server", .clientToServer), ("Server → Client", .serverToClient),
      ("client ← server", .serverToClient), ("Server -> all clients", .serverToClient),
      ("Client ↔ Server", .both), ("Bidirectional", .both), ("C2S", .clientToServer),
      ("broadcast", .serverToClient), ("客户端 → 服务器", .clientToServer),
      ("サーバー→クライアント", .serverToClient), ("Cliente a servidor", .clientToServer),
      ("Browser to Gateway", .clientToServer), ("upwards", nil), ("", nil),
    ] as [(String, RealtimeEvent.Direction?)])
  func readsADirection(text: String, expected: RealtimeEvent.Direction?) {
    #expect(EventDirection.direction(in: text) == expected)
  }

  @Test(arguments: [
    ("Endpoint 1: POST /teams", "endpoint", "POST /teams"), ("Event 2 — joined", "event", "joined"),
    ("Sprint 2.3: Testing", "sprint", "Testing"), ("US-1: Title", "us", "Title"),
  ])
  func readsANumberedLabel(text: String, word: String, name: String) throws {
    let label = try #require(NumberedLabel(text))
    #expect(label.word == word && label.name == name)
  }

  @Test(arguments: ["3.2 Data Model", "OAuth 2.0 Flow", "Team: 5 players", "Plain", "5"])
  func findsNoLabelWhereNothingIsNumbered(text: String) {
    #expect(NumberedLabel(text) == nil)
  }

  @Test func splitsAttributesOutsideBrackets() {
    #expect(
      EntityReader.parts(of: "id, name (unique, short); tags: [a, b], -, None, Map<K, V>") == [
        "id", "name (unique, short)", "tags: [a, b]", "Map<K, V>",
      ])
  }
}
