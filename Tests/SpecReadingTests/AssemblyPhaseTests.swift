import PlanModel
import Testing

@testable import SpecReading

struct AssemblyPhaseTests {
  typealias Fixture = AssemblyFixture

  /// Phases by name, a task's id and section, and the phase that owns it.
  @Test(arguments: [
    (["Design", "Development", "Testing"], "BE-1", "Backend Tasks", 1),
    (["Design", "Backend Development", "Frontend Development"], "FE-1", "4.2.2 Frontend Tasks", 2),
    (["Backend work", "Front-end Development"], "FE-1", "", 1),
    (["Real-time", "Data", "DevOps"], "RT-1", "", 0), (["Real-time", "Data"], "DATA-1", "", 1),
    (["Build", "Operations"], "OPS-3", "", 1), (["BE", "FE"], "FE-1", "", 1),
    (["Build", "Server side"], "BE-1", "", 1), (["Build", "To be decided"], "BE-1", "", 0),
    (["To be built", "Coding"], "BE-1", "", 1), (["Design", "Implementation"], "QA-1", "", 1),
    (["Phase 1", "Phase 2"], "X-1", "Phase 2: Reports", 1),
    (["Phase 1: Core", "Phase 10: Polish"], "X-1", "Phase 1 – Core (weeks 1-2)", 0),
    (["Development", "Backend Testing"], "BE-1", "Backend Tasks", 0),
    (["Development", "Testing"], "QA-1", "Testing Tasks", 1),
    (["Development of the core", "BE-1 alone"], "BE-1", "Backend Tasks", 1),
    (["Development", "Development 2"], "X-1", "", 0),
  ])
  func givesATaskToThePhaseThatNamesIt(
    phases: [String], id: String, section: String, owner: Int
  ) {
    let spec = Fixture.spec(
      [Fixture.task(id, section: section)], phases: phases.map { Fixture.phase($0) })
    let (project, found) = Fixture.assemble(spec)
    #expect(found.isEmpty)
    #expect(project.activities[0].phase == Phase.ID(owner))
  }

  @Test(arguments: [
    ("BE-1, BE-3", [0, 2]), ("BE-2 to BE-4.", [1, 2, 3]), ("(BE-1–BE-2)", [0, 1]),
    ("BE-3..BE-4 done", [2, 3]), ("be-01 and BE4", [0, 3]), ("4 dashboards and 2 lists", []),
    ("XBE-1", []),
  ])
  func findsTasksAmongTheDeliverables(text: String, positions: [Int]) {
    let tasks = ["BE-1", "BE-2", "BE-3", "BE-4", "2"].map { Fixture.task($0) }
    let phases = [
      Fixture.phase("Development"), Fixture.phase("Milestone A", delivers: text),
      Fixture.phase("Testing", delivers: "BE-1, BE-2, BE-3 and BE-4 tested"),
    ]
    let owners = Fixture.assemble(Fixture.spec(tasks, phases: phases)).project.activities
      .map(\.phase?.position)
    #expect(owners == tasks.indices.map { positions.contains($0) ? 1 : 0 })
  }

  @Test func tellsTheRolesOfPhases() {
    let phases = [
      Fixture.phase("Design", "2026-10-01", "2026-10-02"),
      Fixture.phase("Backend Development", "2026-10-05", "2026-10-16"),
      Fixture.phase("Legal approval", "2026-10-05", "2026-10-16"),
      Fixture.phase("Frontend Development", "2026-10-12", "2026-10-23"),
      // Friday to Wednesday, with a holiday; then from the day after to Friday; then unknown.
      Fixture.phase("Testing", "2026-10-23", "2026-10-28"),
      Fixture.phase("Deployment", nil, "2026-10-30"), Fixture.phase("Afterwards"),
    ]
    let spec = Fixture.spec([Fixture.task("BE-1"), Fixture.task("FE-1")], phases: phases)
    let project = Fixture.assemble(spec, team: "calendar: { holidays: 2026-10-26 }").project
    #expect(
      project.phases.map(\.role) == [
        .preparation, .work, .idle, .work, .block(workdays: 3), .block(workdays: 2),
        .block(workdays: 0),
      ])
  }

  @Test func leavesPhasesIdleWhenNoneOwnsATask() {
    let spec = Fixture.spec(
      [Fixture.task("BE-1")],
      phases: [Fixture.phase("Week 1"), Fixture.phase("Week 2", nil, "2026-10-30")])
    let project = Fixture.assemble(spec).project
    #expect(project.phases.map(\.role) == [.idle, .idle])
    #expect(project.activities[0].phase == nil)
    #expect(project.assumptions.contains(.noPhase([.init("BE-1")])))
    #expect(project.promise?.date == CivilDate(iso: "2026-10-30"))
  }

  /// What is given: `--start`, the team file, the phase's start date; and the start that follows.
  struct StartCase: Sendable {
    var option: String?
    var team = ""
    var hasPhases = true
    var phaseStart: String?
    let date: String
    let reason: ProjectStart.Reason
  }

  /// Today is Friday, 2026-10-02.
  static let starts: [StartCase] = [
    StartCase(
      option: "2026-12-01", team: "start: 2026-11-01", phaseStart: "2026-10-12",
      date: "2026-12-01", reason: .commandLine),
    StartCase(
      team: "start: 2026-11-01", phaseStart: "2026-10-12", date: "2026-11-01", reason: .teamFile),
    StartCase(
      phaseStart: "2026-10-12", date: "2026-10-12", reason: .phase(name: "Development")),
    StartCase(date: "2026-10-08", reason: .phase(name: "Development")),
    StartCase(
      team: "calendar: { holidays: 2026-10-02 }", hasPhases: false, date: "2026-10-05",
      reason: .nextWorkday(today: CivilDate(dayNumber: 20_728))),
    StartCase(
      hasPhases: false, date: "2026-10-02",
      reason: .nextWorkday(today: CivilDate(dayNumber: 20_728))),
  ]

  @Test(arguments: starts)
  func takesTheFirstStartThatIsGiven(given: StartCase) {
    let phases = [
      Fixture.phase("Design", "2026-10-01", "2026-10-07"),
      Fixture.phase("Development", given.phaseStart, "2026-10-30"),
    ]
    let spec = Fixture.spec([Fixture.task("BE-1")], phases: given.hasPhases ? phases : [])
    let start = Fixture.assemble(spec, team: given.team, start: given.option).project.start
    #expect(start.date.description == given.date)
    #expect(start.reason == given.reason)
  }

  @Test func promisesTheDeadlineElseTheEndOfTheLastPhase() {
    let spec = Fixture.spec(
      [Fixture.task("BE-1")],
      phases: [Fixture.phase("Build", nil, "2026-10-30"), Fixture.phase("Test", nil, "2026-11-06")])
    let fromSpec = Fixture.assemble(spec).project.promise
    #expect(fromSpec?.date.description == "2026-11-06")
    #expect(fromSpec?.source == .phase(name: "Test"))
    let fromTeam = Fixture.assemble(spec, team: "deadline: 2026-12-18").project.promise
    #expect(fromTeam?.date.description == "2026-12-18")
    #expect(fromTeam?.source == .teamFile)
    #expect(fromTeam?.span?.description == "team.yaml:1:11")
  }
}
