import PlanModel
import SpecChecking
import Testing

/// Orphans, chains and rings.
struct LinkRuleTests {
  typealias Fixture = CheckFixture

  // MARK: Orphans

  /// A chain of so many tasks and so many that are not linked; how many of these are reported.
  @Test(
    arguments: [
      (7, 1, 1), (6, 1, 0), (14, 2, 2), (13, 2, 0), (0, 9, 0), (20, 0, 0), (30, 4, 4), (30, 5, 0),
    ])
  func reportsTheFewThatAreNotLinkedAmongMany(linked: Int, orphans: Int, reported: Int) {
    let found = Fixture.check(project(linked: linked, orphans: orphans)).found
      .filter { $0.code == .orphanTask }
    #expect(found.count == reported)
    #expect(
      found.first?.message.text
        == (reported == 0
          ? nil
          : "X1 waits for nothing and nothing waits for it; \(linked) of \(linked + orphans) tasks "
            + "are linked"))
  }

  @Test func countsNeitherWhatIsDoneNorWhatWaitsForOthers() {
    var project = project(linked: 9, orphans: 1)
    #expect(codes(in: project) == [.orphanTask])
    project.activities[9].status = .done
    #expect(codes(in: project) == [])
    project.activities[9].status = .started(share: 0.5)
    project.activities[9].waitsFor = [.init("Payment API")]
    #expect(codes(in: project) == [])
  }

  @Test func countsALinkOfOrder() {
    var project = project(linked: 9, orphans: 1)
    let link = Fixture.relations(["T8>X1"])
    project.relations += link
    project.relations[project.relations.count - 1].isOrderOnly = true
    #expect(codes(in: project) == [])
  }

  @Test(arguments: [(10, true), (12, true), (13, false), (9, false)])
  func countsNoTaskWhoseDependenciesWereNotUnderstood(line: Int, isExcused: Bool) {
    var project = project(linked: 9, orphans: 1)
    for position in 0..<9 { project.activities[position].span = Fixture.span(13 + position) }
    var diagnostics = Diagnostics()
    diagnostics.emit(.init(.unknownDependency, "a fault"), at: Fixture.span(line))
    _ = SpecChecker.check(project, spec: "spec.md", into: &diagnostics)
    #expect(diagnostics.found.contains { $0.code == .orphanTask } != isExcused)
  }

  // MARK: Chains

  /// Links among six FE tasks and OPS-1, and whether the FE tasks are one chain.
  @Test(
    arguments: [
      (["1>2", "2>3", "3>4", "4>5", "5>6"], true), (["1>2", "2>3", "3>4", "4>5"], false),
      (["1>2", "2>3", "3>4", "4>5", "4>6"], false),
      (["1>2", "2>3", "3>O", "O>4", "4>5", "5>6"], true),
      (["6>5", "5>4", "4>3", "3>2", "2>1", "6>1"], true),
    ] as [([String], Bool)])
  func tellsAChainOfOneDiscipline(links: [String], isChain: Bool) {
    let project = chain(links)
    let found = Fixture.check(project).found.filter { $0.code == .serialDiscipline }
    #expect(
      found.map(\.message.text)
        == (isChain
          ? ["the 6 FE tasks form one chain of 6 days: a second person could not help"] : []))
  }

  @Test(arguments: [(0, true), (-480, false)])
  func takesTasksWithALeadAsParallel(lag: Int, isChain: Bool) {
    var project = chain(["1>2", "2>3", "3>4", "4>5", "5>6"])
    project.relations[2].lag = .minutes(lag)
    #expect((codes(in: project) == [.serialDiscipline]) == isChain)
    project.relations[2].lag = .zero
    project.relations[2].kind = .startToStart
    #expect(codes(in: project) == [])
  }

  @Test(arguments: [[2], [0, 1, 2, 3, 4]])
  func saysNothingOfAChainThatOnlyTheOrderOfTasksMakes(ordered: [Int]) {
    var project = chain(["1>2", "2>3", "3>4", "4>5", "5>6"])
    #expect(codes(in: project) == [.serialDiscipline])
    for number in ordered { project.relations[number].isOrderOnly = true }
    #expect(codes(in: project) == [])
  }

  /// So many tasks of so many days each in a chain, for so many people; nobody where none is known.
  @Test(
    arguments: [
      (6, 1.0, nil, true), (5, 2, nil, false), (6, 0.5, nil, false), (4, 2, 2, true),
      (3, 4, 2, false), (6, 1, 1, false), (4, 1, 2, false),
    ] as [(Int, Double, Int?, Bool)])
  func speaksOnlyWhereASecondPersonWouldMatter(
    tasks: Int, days: Double, people: Int?, isReported: Bool
  ) {
    let ids = (1...tasks).map { "FE\($0)" }
    let team = people.map { count in
      (1...count).map { Person(id: .init("P\($0)"), skills: [Skill("FE"): .full]) }
    }
    let project = Fixture.project(
      ids.map { Fixture.activity($0, days: days) },
      links: zip(ids, ids.dropFirst()).map { "\($0)>\($1)" }, people: team)
    let found = Fixture.check(project).found
    #expect(found.map(\.code) == (isReported ? [.serialDiscipline] : []))
    if people == 2, isReported {
      #expect(found[0].message.help?.contains("P1, P2 have the skill") == true)
    }
  }

  // MARK: Rings

  @Test(arguments: [(40, 40), (41, 9), (1_000, 9)])
  func abridgesALongRing(count: Int, noteCount: Int) throws {
    let ids = (1...count).map { "T\($0)" }
    let links = zip(ids, ids.dropFirst() + ids.prefix(1)).map { "\($0)>\($1)" }
    let found = Fixture.check(Fixture.project(ids.map { Fixture.activity($0) }, links: links)).found
    try #require(found.map(\.code) == [.dependencyCycle])
    let message = found[0].message
    #expect(message.notes.count == noteCount)
    #expect(message.notes.first?.text == "T2 waits for T1")
    #expect(message.notes.last?.text == "T1 waits for T\(count)")
    guard count > 40 else { return }
    #expect(
      message.text
        == "\(count) tasks wait for each other in a ring: T1 → T2 → T3 → T4 → … → T\(count - 2) → "
        + "T\(count - 1) → T\(count) → T1")
    #expect(message.notes[4].text == "T6 waits for T5, and so on through \(count - 9) more")
    #expect(message.notes[4].span == Fixture.span(25))
  }

  /// A chain of tasks, and tasks without links.
  private func project(linked: Int, orphans: Int) -> Project {
    let ids = (0..<linked).map { "T\($0)" }
    // The chain forks, so that it is no chain of one discipline.
    let links = zip(ids, ids.dropFirst()).enumerated().map { number, pair in
      number == 1 ? "\(ids[0])>\(pair.1)" : "\(pair.0)>\(pair.1)"
    }
    let others = (0..<orphans).map { "X\($0 + 1)" }
    return Fixture.project((ids + others).map { Fixture.activity($0) }, links: links)
  }

  /// Six tasks FE1 to FE6 and one OPS, linked by their numbers and `O`.
  private func chain(_ links: [String]) -> Project {
    let names = Dictionary(
      uniqueKeysWithValues: (1...6).map { ("\($0)", "FE\($0)") } + [("O", "OPS1")])
    return Fixture.project(
      names.values.sorted().map { Fixture.activity($0) },
      links: links.map { link in
        link.split(separator: ">").compactMap { names[String($0)] }.joined(separator: ">")
      })
  }

  private func codes(in project: Project) -> [Diagnostic.Code] {
    Fixture.check(project).found.map(\.code).filter { $0 != .needlessDependency }
  }
}
