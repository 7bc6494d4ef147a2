import NetworkAnalysis
import PlanModel
import PlanTestSupport
import SpecChecking
import Testing

struct SpecCheckerTests {
  typealias Fixture = CheckFixture

  @Test func findsNothingInASoundProject() {
    let project = Fixture.project(
      [Fixture.activity("BE-1", phase: 0), Fixture.activity("FE-1", days: 4, phase: 0)],
      links: ["BE-1>FE-1"], phases: [Fixture.phase(0, "Development", "2026-10-05", "2026-10-09")])
    let (found, hasNetwork) = Fixture.check(project)
    #expect(found.isEmpty)
    #expect(hasNetwork)
  }

  @Test(arguments: (0..<100).map { RandomProject(seed: UInt64($0)) })
  func returnsTheNetworkOfEveryProjectWithoutCycles(random: RandomProject) {
    var diagnostics = Diagnostics()
    let network = SpecChecker.check(random.project, spec: "spec.md", into: &diagnostics).network
    #expect(network?.count == random.project.activities.count)
    #expect(network?.arcs.count == random.project.relations.count)
    #expect(diagnostics.errorCount == 0)
  }

  @Test func namesEveryArcOfACycle() throws {
    let project = Fixture.project(
      ["BE-1", "BE-2", "BE-3", "FE-1", "FE-2"].map { Fixture.activity($0) },
      links: ["BE-1>BE-2", "BE-2>BE-3", "BE-3>BE-1", "FE-1>FE-2", "FE-2>FE-1", "BE-1>FE-1"])
    let (found, hasNetwork) = Fixture.check(project)
    #expect(!hasNetwork)
    try #require(found.map(\.code) == [.dependencyCycle, .dependencyCycle])
    #expect(
      found[0].message.text
        == "the tasks wait for each other in a ring: BE-1 → BE-2 → BE-3 → BE-1")
    #expect(
      found[0].message.notes.map(\.text) == [
        "BE-2 waits for BE-1", "BE-3 waits for BE-2", "BE-1 waits for BE-3",
      ])
    #expect(found[0].message.notes.map(\.span.line) == [21, 22, 23])
    #expect(found.map(\.span.line) == [21, 24])
  }

  @Test func namesTheTasksWhoseSkillNobodyHas() throws {
    let activities = (1...7).map { Fixture.activity("RT-\($0)") } + [Fixture.activity("BE-1")]
    let team = [person("Ana", ["BE"]), person("Bob", ["OPS"])]
    let (found, _) = Fixture.check(Fixture.project(activities, people: team))
    try #require(found.map(\.code) == [.missingSkill])
    #expect(
      found[0].message.text
        == "nobody in the team has the skill RT for RT-1, RT-2, RT-3, RT-4 and 3 more")
    #expect(found[0].message.help == "add RT to the skills of one of the people: Ana, Bob")
    #expect(found[0].span == Fixture.span(10))
  }

  @Test func suggestsTheSkillThatIsSpeltAlmostTheSame() {
    let project = Fixture.project([Fixture.activity("DATA-1")], people: [person("Ana", ["DATE"])])
    #expect(
      Fixture.check(project).found.map(\.message.help)
        == ["does the skill 'DATE' in the team file mean DATA?"])
  }

  /// A two-day task from Monday on, for one person; whether the person is there long enough.
  @Test(
    arguments: [
      (nil, 1_000, [], true), (nil, 0, [], false), ("2026-10-05", 1_000, [], false),
      ("2026-10-06", 1_000, [], true), ("2026-10-06", 500, [], false),
      ("2026-10-08", 500, [], true),
      ("2026-10-08", 1_000, ["2026-10-05", "2026-10-06", "2026-10-07"], false),
      ("2026-10-01", 1_000, [], false),
    ] as [(String?, Int, [String], Bool)])
  func tellsWhetherSomebodyIsThereLongEnough(
    until: String?, permille: Int, leave: [String], isEnough: Bool
  ) {
    var ana = person("Ana", ["BE"])
    ana.until = until.flatMap { CivilDate(iso: $0) }
    ana.capacity = Array(repeating: Rate(permille: permille), count: 7)
    ana.leave = leave.compactMap { CivilDate(iso: $0) }.map { $0...$0 }
    let project = Fixture.project([Fixture.activity("BE-1", days: 2)], people: [ana])
    let found = Fixture.check(project).found
    #expect(found.map(\.code) == (isEnough ? [] : [.neverAvailable]))
    #expect(
      found.allSatisfy {
        $0.message.text.hasPrefix("nobody with the skill BE is there long enough for BE-1: Ana ")
      })
  }

  /// Ana has two days at full speed, Bob two at half speed: three days of effort.
  @Test(arguments: [(3, true), (4, false)])
  func tellsWhetherAllTasksOfAKindFitBeforeTheirPeopleLeave(count: Int, isEnough: Bool) {
    var (ana, bob) = (person("Ana", ["BE"]), person("Bob", ["BE"]))
    ana.until = CivilDate(iso: "2026-10-06")
    bob.until = ana.until
    bob.skills = [Skill("BE"): Rate(permille: 500)]
    let tasks = (1...count).map { Fixture.activity("BE-\($0)") }
    let found = Fixture.check(Fixture.project(tasks, people: [ana, bob])).found
    #expect(
      found.map(\.message.text)
        == (isEnough
          ? []
          : [
            "the time for BE-1, BE-2, BE-3, BE-4 is too short: Ana, Bob have together 24 of 32 "
              + "hours of BE work before they leave"
          ]))
    let withCarl = Fixture.project(tasks, people: [ana, bob, person("Carl", ["BE"])])
    #expect(Fixture.check(withCarl).found.isEmpty)
  }

  @Test func looksAtTheOwnerAloneAndAtNoMilestone() {
    var ana = person("Ana", ["BE"])
    ana.until = CivilDate(iso: "2026-10-05")
    var owned = Fixture.activity("BE-1", days: 2)
    owned.owner = ana.id
    let tasks = [owned, Fixture.activity("BE-2", days: 2)]
    let team = [ana, person("Bob", ["BE"])]
    let found = Fixture.check(Fixture.project(tasks, people: team)).found
    #expect(found.map(\.code) == [.neverAvailable])
    #expect(found.first?.message.text.contains("BE-2") == false)
    owned.effort = .zero
    #expect(Fixture.check(Fixture.project([owned], people: team)).found.isEmpty)
  }

  @Test(arguments: [("2026-10-04", true), ("2026-10-05", false), ("2027-01-01", false)])
  func comparesTheDeadlineWithTheFirstWorkingDay(deadline: String, isBefore: Bool) throws {
    let date = try #require(CivilDate(iso: deadline))
    let span = SourceSpan(file: "team.yaml", line: 2, column: 11, length: 10)
    for source in [Promise.Source.teamFile, .phase(name: "Testing")] {
      let promise = Promise(date: date, source: source, span: span)
      let project = Fixture.project([Fixture.activity("BE-1")], promise: promise)
      let found = Fixture.check(project).found
      let isFault = isBefore && source == .teamFile
      #expect(found.map(\.code) == (isFault ? [.deadlineBeforeStart] : []))
      #expect(found.allSatisfy { $0.span == span })
    }
  }

  @Test func helpsWithADeadlineBeforeAStartThatNothingSets() throws {
    let sunday = try #require(CivilDate(iso: "2026-10-04"))
    var project = Fixture.project(
      [Fixture.activity("BE-1")], promise: Promise(date: sunday, source: .teamFile))
    project.start.reason = .nextWorkday(today: sunday)
    #expect(
      Fixture.check(project).found.map(\.message.help) == [
        "move the deadline, or set the start: nothing does, so work is planned from 2026-10-04"
      ])
  }

  private func person(_ name: String, _ skills: [String]) -> Person {
    Person(
      id: .init(name),
      skills: Dictionary(uniqueKeysWithValues: skills.map { (Skill($0), Rate.full) }))
  }
}
