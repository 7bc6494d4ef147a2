import PlanModel
import Testing

@testable import SpecReading

/// What the team file and the rows say of pools, crews, deadlines and priorities, put together.
struct AssemblySettingTests {
  typealias Fixture = AssemblyFixture

  static let people = """
    people:
      - { name: Ana, skills: [BE] }
      - { name: Bob, skills: [BE] }
    pools: { staging: 1, devices: 3 }

    """

  @Test func givesTasksWhatTheTeamFileSays() throws {
    let team = """
      candidates: [{ name: Kim, skills: BE }]
      tasks:
        BE-1: { deadline: 2026-11-20, people: 2, needs: { devices: 2, staging: 1 }, priority: P0 }
      """
    let (project, found) = Fixture.assemble(
      Fixture.spec([Fixture.task("BE-1")]), team: Self.people + team)
    #expect(found.isEmpty)
    let activity = try #require(project.activities.first)
    #expect(activity.deadline == CivilDate(iso: "2026-11-20"))
    #expect(activity.people == 2)
    #expect(
      activity.needs
        == [PoolNeed(pool: .init("devices"), units: 2), PoolNeed(pool: .init("staging"), units: 1)])
    #expect(activity.priority == "P0")
    #expect(activity.urgency == 1)
    #expect(project.team.candidates.map(\.id.name) == ["Kim"])
    #expect(project.team.people.map(\.id.name) == ["Ana", "Bob"])
    #expect(project.team.pools.map(\.units) == [1, 3])
  }

  @Test func letsTheTeamFileGoBeforeTheRow() throws {
    var task = Fixture.task("BE-1")
    task.deadline = CivilDate(iso: "2026-10-30")
    task.people = 2
    task.priority = "Low"
    let spec = Fixture.spec([task, Fixture.task("BE-2")])
    let rows = Fixture.assemble(spec, team: Self.people).project.activities
    #expect(rows[0].deadline == task.deadline && rows[0].people == 2 && rows[0].urgency == 4)
    #expect(rows[1].deadline == nil && rows[1].people == 1 && rows[1].urgency == nil)
    let team = Self.people + "tasks: { BE-1: { deadline: 2026-11-02, people: 1, priority: must } }"
    let settled = Fixture.assemble(spec, team: team).project.activities
    #expect(settled[0].deadline == CivilDate(iso: "2026-11-02"))
    #expect(settled[0].people == 1 && settled[0].urgency == 1)
  }

  @Test(arguments: [
    ("{ stagin: 1 }", Diagnostic.Code.unknownPool, "5:27", "did you mean 'staging'?"),
    ("[printer]", .unknownPool, "5:26", "the pools are staging, devices"),
    ("{ devices: 4 }", .poolTooSmall, "5:27", "lower the need, or raise the units of 'devices'"),
  ])
  func reportsWhatThePoolsDoNotHave(
    needs: String, code: Diagnostic.Code, place: String, help: String
  ) {
    let (project, found) = Fixture.assemble(
      Fixture.spec([Fixture.task("BE-1")]),
      team: Self.people + "tasks: { BE-1: { needs: \(needs) } }")
    #expect(found.map(\.code) == [code])
    #expect(found.first?.span.description == "team.yaml:\(place)")
    #expect(found.first?.message.help == help)
    #expect(project.activities[0].needs.isEmpty)
  }

  // MARK: Crews without a team

  @Test func assumesAsManyPeopleAsTheLargestTaskTakes() {
    var tasks = ["BE-1", "FE-1", "BE-2", "BE-3"].map { Fixture.task($0) }
    tasks[2].people = 3
    tasks[3].people = 2
    let project = Fixture.assemble(Fixture.spec(tasks)).project
    #expect(project.team.people.map(\.id.name) == ["BE", "FE", "BE 2", "BE 3"])
    #expect(project.team.people(with: Skill("BE")).count == 3)
    #expect(project.assumptions.last == .crew(Skill("BE"), people: 3))
  }

  @Test func givesFurtherPeopleNamesOfTheirOwn() {
    let team = Team.assumed(for: [Skill("T"), Skill("T 2")], crews: [Skill("T"): 3])
    #expect(team.people.map(\.id.name) == ["T", "T 2", "T 2'", "T 3"])
  }

  @Test func assumesNoMorePeopleThanATeamFileMayHave() {
    var tasks = ["A-1", "B-1", "C-1"].map { Fixture.task($0) }
    for index in tasks.indices { tasks[index].people = 600 }
    let project = Fixture.assemble(Fixture.spec(tasks)).project
    #expect(project.team.people.count == 3 + 599)
    #expect(project.assumptions.last == .crew(Skill("A"), people: 600))
  }

  @Test func addsNobodyForWorkThatIsBehind() {
    var task = Fixture.task("BE-1")
    (task.people, task.status) = (3, .done)
    let project = Fixture.assemble(Fixture.spec([task]), asOf: "2026-11-02").project
    #expect(project.team.people.map(\.id.name) == ["BE"])
  }
}
