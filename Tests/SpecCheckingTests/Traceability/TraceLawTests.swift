import PlanModel
import PlanTestSupport
import SpecChecking
import Testing

/// What holds for every spec and its tasks.
struct TraceLawTests {
  private static let words = [
    "Team", "player", "draft", "Session", "match", "export", "queue", "badge", "Order", "列表",
    "Rollen", "équipe", "status", "HTTP", "v2", "report",
  ]

  /// A feature of random names, and tasks of random words.
  private static func fixture(seed: UInt64) -> TraceFixture {
    var random = SplitMix64(seed: seed)
    var fixture = TraceFixture()
    for number in 0..<Int.random(in: 1...12, using: &random) {
      let kind = TraceItem.Kind.allCases.randomElement(using: &random) ?? .entity
      let name = phrase(Int.random(in: 1...3, using: &random), using: &random)
      switch kind {
      case .story: fixture.item(kind, "US-\(number): \(name)")
      case .endpoint:
        fixture.item(kind, "GET /api/\(name.lowercased().replacing(" ", with: "/"))/{id}")
      default: fixture.item(kind, name)
      }
    }
    for number in 0..<Int.random(in: 1...15, using: &random) {
      let discipline = ["BE", "FE", "DATA", "X"].randomElement(using: &random) ?? "X"
      fixture.task(
        "\(discipline)-\(number)", phrase(Int.random(in: 1...6, using: &random), using: &random))
    }
    return fixture
  }

  private static func phrase(_ count: Int, using random: inout SplitMix64) -> String {
    (0..<count).compactMap { _ in words.randomElement(using: &random) }.joined(separator: " ")
  }

  @Test(arguments: UInt64(0)..<40)
  func tracesEveryItemThatATitleNames(seed: UInt64) {
    var fixture = Self.fixture(seed: seed)
    let items = fixture.matrix.items
    for item in items { fixture.task("T-\(item.id.position)", "Implement \(item.name)") }
    let links = Set(fixture.linkTexts)
    for item in items { #expect(links.contains("\(item.name) <- T-\(item.id.position)")) }
    #expect(fixture.untraced == [])
  }

  @Test(arguments: UInt64(0)..<40)
  func keepsNamedLinksWhenATaskIsAdded(seed: UInt64) {
    var fixture = Self.fixture(seed: seed)
    let before = Self.namedItems(of: fixture)
    fixture.task("NEW-1", Self.words.joined(separator: " "))
    #expect(Self.namedItems(of: fixture).isSuperset(of: before))
  }

  /// The items that some task names, by more than a word that others might use too.
  private static func namedItems(of fixture: TraceFixture) -> Set<String> {
    let matrix = fixture.matrix
    return Set(
      matrix.links.filter { $0.strength == .named && $0.evidence[0].contains(" ") }.map {
        "\($0.item.position) <- \($0.task)"
      })
  }

  @Test(arguments: UInt64(0)..<40)
  func doesNotDependOnTheOrderOfTheTasks(seed: UInt64) {
    var fixture = Self.fixture(seed: seed)
    let links = Set(fixture.matrix.links)
    var random = SplitMix64(seed: seed + 1)
    fixture.tasks.shuffle(using: &random)
    #expect(Set(fixture.matrix.links) == links)
  }

  @Test(arguments: UInt64(0)..<40)
  func listsEachLinkOnceInOrderWithWordsOfItsTask(seed: UInt64) {
    let fixture = Self.fixture(seed: seed)
    let matrix = fixture.matrix
    let positions = fixture.project.positions
    let places = matrix.links.map { [$0.item.position, positions[$0.task] ?? -1] }
    #expect(Set(places).count == places.count)
    #expect(zip(places, places.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
    for link in matrix.links {
      let title = fixture.tasks[positions[link.task] ?? 0].title
      #expect(!link.evidence.isEmpty)
      #expect(link.evidence.allSatisfy { title.contains($0) })
    }
    let served = Set(matrix.links.map(\.item))
    #expect(matrix.untraced == matrix.items.map(\.id).filter { !served.contains($0) })
  }

  @Test func staysBoundedWhenEveryWordIsTheSame() {
    var fixture = TraceFixture()
    for count in 1...50 {
      let name = Array(repeating: "word", count: count).joined(separator: " ")
      for kind in [TraceItem.Kind.component, .entity, .event, .metric] { fixture.item(kind, name) }
    }
    for number in 1...40 {
      fixture.task("X-\(number)", Array(repeating: "word", count: 200).joined(separator: " "))
    }
    #expect(fixture.matrix.links.count <= 40 * 64)
  }

  @Test func readsNamesAndTitlesOfSignsAndOfOneEndlessWord() {
    var fixture = TraceFixture()
    for name in ["", "—", "🎉", "/", "{}", "'", String(repeating: "x", count: 100_000)] {
      fixture.item(.entity, name)
      fixture.item(.endpoint, name)
      fixture.task("X-\(fixture.tasks.count)", name)
    }
    #expect(Set(fixture.matrix.items.map { String($0.name.prefix(3)) }) == ["xxx"])
  }
}
