import NetworkAnalysis
import PlanModel
import PlanTestSupport
import SpecChecking
import Testing

struct PhaseRuleTests {
  typealias Fixture = CheckFixture

  @Test(
    arguments: [
      ("2026-10-09", [], nil), ("2026-10-10", [], "Fri 2026-10-09"),
      ("2026-10-11", ["2026-10-09"], "Thu 2026-10-08"),
      ("2026-10-09", ["2026-10-09"], "Thu 2026-10-08"),
    ] as [(String, [String], String?)])
  func warnsOfAPhaseThatEndsOnADayOff(end: String, holidays: [String], counted: String?) {
    let phases = [Fixture.phase(0, "Testing", "2026-10-05", end, role: .block(workdays: 5))]
    let project = Fixture.project([Fixture.activity("BE-1")], phases: phases, holidays: holidays)
    let found = Fixture.check(project).found
    #expect(found.map(\.code) == (counted == nil ? [] : [.phaseOnDayOff]))
    #expect(
      found.first?.message.help == counted.map { "it counts as \($0), the working day before it" })
    #expect(found.allSatisfy { $0.span.column == 30 })
  }

  @Test func tellsAPhaseThatIsShorterThanItsOwnCriticalPath() throws {
    // A (2) → B (3) → D (1), A → C (1) → D: six days, of which five are there.
    let tasks = [("A", 2.0), ("B", 3), ("C", 1), ("D", 1)].map {
      Fixture.activity($0.0, days: $0.1, phase: 0)
    }
    let project = Fixture.project(
      tasks, links: ["A>B", "A>C", "B>D", "C>D"],
      phases: [Fixture.phase(0, "Development", "2026-10-05", "2026-10-11")])
    let found = Fixture.check(project).found.filter { $0.code == .phaseUnreachable }
    try #require(found.count == 1)
    #expect(
      found[0].message.text
        == "phase 'Development' has 5 working days; its own critical path takes 6")
    #expect(found[0].message.help == "shorten A → B → D, or give the phase more time")
    #expect(found[0].span == Fixture.span(40))
  }

  /// Links among A and B of the phase and X outside, two days each, and the days needed for A, B.
  @Test(
    arguments: [
      ([], 2), (["A>B"], 4), (["A>X", "X>B"], 6), (["X>A", "A>B"], 4), (["A>B", "B>X"], 4),
      (["X>A", "X>B"], 2),
    ] as [([String], Int)])
  func countsTasksOfOthersOnlyBetweenItsOwn(links: [String], needed: Int) {
    let days = ["2026-10-05", "2026-10-06", "2026-10-07", "2026-10-08", "2026-10-09", "2026-10-12"]
    for (promised, end) in days.enumerated() {
      let tasks = [("A", 0), ("X", nil), ("B", 0)].map {
        Fixture.activity($0.0, days: 2, phase: $0.1)
      }
      let project = Fixture.project(
        tasks, links: links, phases: [Fixture.phase(0, "Build", "2026-10-05", end)])
      let isTooShort = promised + 1 < needed
      #expect(
        Fixture.check(project).found.map(\.code) == (isTooShort ? [.phaseUnreachable] : []))
    }
  }

  /// When one phase owns everything, its own critical path is that of the project.
  @Test(arguments: (0..<200).map { RandomProject(seed: UInt64($0)) })
  func agreesWithTheCriticalPathMethodWhenThePhaseOwnsAll(random: RandomProject) throws {
    var project = random.project
    for position in project.activities.indices { project.activities[position].phase = .init(0) }
    guard case .acyclic(let network) = PrecedenceNetwork.build(project) else {
      Issue.record("a random project has no cycle")
      return
    }
    let finish = network.criticalPathAnalysis(
      durations: project.activities.map(\.effort.fullSpeedDuration),
      ids: project.activities.map(\.id)
    ).finish.minutes
    let minutesPerDay = project.calendar.minutesPerDay
    let needed = (finish + minutesPerDay - 1) / minutesPerDay
    for promised in [needed - 1, needed] where promised > 0 {
      let end = project.axis.date(ofWorkday: promised - 1)
      project.phases = [
        Phase(
          id: .init(0), name: "All", start: project.axis.start, end: end, role: .work,
          span: Fixture.span(40), endSpan: Fixture.span(40))
      ]
      let isFound = Fixture.check(project).found.contains { $0.code == .phaseUnreachable }
      #expect(isFound == (promised < needed))
    }
  }

  @Test func countsFromTheEndOfThePhaseBeforeWhenAStartIsMissing() {
    let tasks = [Fixture.activity("A", days: 3, phase: 1)]
    let phases = [
      Fixture.phase(0, "Design", "2026-10-01", "2026-10-06", role: .preparation),
      Fixture.phase(1, "Build", nil, "2026-10-08"),
    ]
    let found = Fixture.check(Fixture.project(tasks, phases: phases)).found
    #expect(
      found.map(\.message.text)
        == ["phase 'Build' has 2 working days; its own critical path takes 3"])
  }

  @Test func saysNothingOfAPhaseWithoutDates() {
    let tasks = [Fixture.activity("A", days: 9, phase: 0)]
    let project = Fixture.project(tasks, phases: [Fixture.phase(0, "Build", nil, "2026-10-06")])
    #expect(Fixture.check(project).found.isEmpty)
  }

  @Test func abridgesALongPath() {
    let ids = (1...20).map { "T\($0)" }
    let tasks = ids.map { Fixture.activity($0, phase: 0) }
    let links = zip(ids, ids.dropFirst()).map { "\($0)>\($1)" }
    let phases = [Fixture.phase(0, "Build", "2026-10-05", "2026-10-05")]
    let found = Fixture.check(Fixture.project(tasks, links: links, phases: phases)).found
    #expect(
      found.first?.message.help
        == "shorten T1 → T2 → T3 → T4 → … → T17 → T18 → T19 → T20, or give the phase more time")
    #expect(found.first?.message.text.contains("has 1 working day; ") == true)
  }
}
