import PlanModel
import Testing

@testable import SpecReading

struct AssemblyTeamTests {
  typealias Fixture = AssemblyFixture

  static let people = """
    people:
      - { name: Ana, skills: [BE, DATA] }
      - { name: Bob, skills: [FE] }

    """

  @Test func assumesAPersonForEachDisciplineWithoutATeam() {
    let spec = Fixture.spec(["FE-1", "BE-1", "FE-2"].map { Fixture.task($0) })
    let project = Fixture.assemble(spec, team: "calendar: { workweek: Sun-Thu }").project
    #expect(project.team.isAssumed)
    #expect(project.team.people.map(\.id.name) == ["FE", "BE"])
    #expect(project.assumptions == [.onePersonPerDiscipline([Skill("FE"), Skill("BE")])])
    #expect(project.calendar.workweek == [.monday, .tuesday, .wednesday, .thursday, .sunday])
  }

  @Test func takesTheTeamThatIsGiven() {
    let project = Fixture.assemble(Fixture.spec([Fixture.task("BE-1")]), team: Self.people).project
    #expect(!project.team.isAssumed)
    #expect(project.team.people.map(\.id.name) == ["Ana", "Bob"])
    #expect(project.assumptions.isEmpty)
  }

  @Test func appliesSettingsToTheirTasks() {
    let spec = Fixture.spec([Fixture.task("BE-1"), Fixture.task("FE-1")])
    let team = Self.people + "tasks: { FE-1: { owner: Bob, not-before: 2026-11-02 } }"
    let (project, found) = Fixture.assemble(spec, team: team)
    #expect(found.isEmpty)
    #expect(project.activities[1].owner == Person.ID("Bob"))
    #expect(project.activities[1].notBefore?.description == "2026-11-02")
    #expect(project.activities[0].owner == nil && project.activities[0].notBefore == nil)
  }

  @Test(arguments: [
    (
      "tasks: { BE-2: { owner: Ana } }", Diagnostic.Code.unknownTask, "4:10",
      "the key is the id of a task in the spec; the only id of BE is BE-1"
    ),
    (
      "tasks: { DEPLOY: { owner: Ana } }", .unknownTask, "4:10",
      "the key is the id of a task in the spec"
    ),
    ("tasks: { BE-1: { owner: Anna } }", .unknownPerson, "4:25", "did you mean 'Ana'?"),
    ("tasks: { BE-1: { owner: Xaver } }", .unknownPerson, "4:25", "the team has Ana, Bob"),
    (
      "tasks: { BE-1: { owner: Bob } }", .missingSkill, "4:25",
      "give Bob the skill BE, or name one of those who have it: Ana"
    ),
    (
      "external: { Paymnet API: 2026-11-02 }", .unknownExternal, "4:13",
      "did you mean 'Payment API'?"
    ),
    ("external: { Fonts: 2026-11-02 }", .unknownExternal, "4:13", "the spec has Payment API"),
  ])
  func reportsWhatFitsNothingInTheSpec(
    line: String, code: Diagnostic.Code, place: String, help: String
  ) {
    let spec = Fixture.spec([Fixture.task("BE-1")], externals: ["Payment API"])
    let (project, found) = Fixture.assemble(spec, team: Self.people + line)
    #expect(found.map(\.code) == [code])
    #expect(found.first?.span.description == "team.yaml:\(place)")
    #expect(found.first?.message.help == help)
    #expect(project.activities[0].owner == nil)
  }

  @Test func givesExternalsTheirWindowsAndAssumesTheRestIsThere() {
    let spec = Fixture.spec(
      [Fixture.task("BE-1", waitsFor: ["Payment API", "Fonts"])],
      externals: ["Payment API", "Fonts", "Unused"])
    let team = Self.people + "external: { payment api: 2026-11-02..2026-11-05 }"
    let (project, found) = Fixture.assemble(spec, team: team)
    #expect(found.isEmpty)
    #expect(project.externals[0].plannedArrival?.description == "2026-11-04")
    #expect(project.assumptions == [.externalIsThere(.init("Fonts"))])
  }

  /// From Monday, 2026-10-05, twenty working days on is Monday, 2026-11-02.
  @Test(arguments: [
    (ExternalDependency.Readiness.pending, "", String?("2026-11-02")), (.delayed, "", "2026-11-30"),
    (.pending, "arrivals: { pending: 1w }\n", "2026-10-12"), (.unknown, "", nil),
    (.pending, "arrivals: { pending: 0d }\n", nil),
  ])
  func letsWhatIsNotThereYetArriveInTrials(
    readiness: ExternalDependency.Readiness, arrivals: String, latest: String?
  ) {
    var spec = Fixture.spec(
      [Fixture.task("BE-1", waitsFor: ["API"])], externals: ["API"])
    spec.externals[0].readiness = readiness
    let project = Fixture.assemble(
      spec, team: Self.people + arrivals + "start: 2026-10-05"
    ).project
    let external = project.externals[0]
    #expect(external.arrival == nil)
    #expect(external.assumedArrival?.upperBound.description == latest)
    #expect(
      project.assumptions
        == [
          external.assumedArrival.map { .externalArrives(external.id, $0) }
            ?? .externalIsThere(external.id)
        ])
  }

  @Test func returnsAProjectDespiteDuplicateIdsAndCycles() {
    var spec = Fixture.spec(["BE-1", "BE-1", "BE-2"].map { Fixture.task($0) })
    spec.relations = [("BE-1", "BE-2"), ("BE-2", "BE-1"), ("BE-9", "BE-1")].map { pair in
      RelationEntry(
        predecessor: .init(pair.0), successor: .init(pair.1), kind: .finishToStart, lag: nil,
        span: Fixture.span(12))
    }
    let project = Fixture.assemble(spec).project
    #expect(project.activities.map(\.id.text) == ["BE-1", "BE-1", "BE-2"])
    #expect(project.relations.map(\.predecessor.text) == ["BE-1", "BE-2"])
  }
}
