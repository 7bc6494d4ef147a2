import PlanModel
import ResourceScheduling
import Testing

/// Explanations that can be worked out on paper.
struct ExplanationExampleTests {
  /// Ana does A on Wednesday, is away Thursday and Friday, and does B after A; Bob can do B too,
  /// but does five days of C first.
  ///
  ///     day     0      1      2      3      4
  ///     date  Wed 1  Thu 2  Fri 3  Mon 6  Tue 7   April 2026
  ///     Ana   [A   ] (leave      ) [B   ]
  ///     Bob   [C                              ]
  private static let leave = SmallProject.start.adding(days: 1)...SmallProject.start.adding(days: 2)
  private static func project() -> Project {
    var ana = SmallProject.person("Ana", "BE")
    ana.leave = [leave]
    var project = SmallProject(
      work: [("A", "BE", 8), ("B", "BE", 8), ("C", "OPS", 40)], links: [("A", "B")],
      people: [ana, SmallProject.person("Bob", "BE", "OPS")]
    ).project
    project.activities[0].owner = .init("Ana")
    return project
  }

  private static func explain(
    _ name: String, in project: Project, schedule: Schedule? = nil
  ) throws -> TaskExplanation {
    let schedule = try schedule ?? project.scheduled().schedule
    let position = try #require(project.activities.firstIndex { $0.id.text == name })
    return ScheduleExplainer(schedule, project: project, network: try project.network())
      .explanation(of: position)
  }

  @Test func goesOnBehindAnAbsence() throws {
    let project = Self.project()
    let task = try Self.explain("B", in: project)
    let relation = project.relations[0]
    let absence = Hold.absence(Absence(person: .init("Ana"), cause: .leave(Self.leave)))
    #expect(task.chain.map(\.activity.text) == ["A", "B"])
    #expect(task.chain[0].holds == [.projectStart])
    #expect(
      task.chain[1].holds
        == [.relation(relation), .person(.init("A"), .init("Ana")), absence])
    #expect(task.chain[1].followed == .relation(relation))
    // Without the relation Ana still does A first; without her leave B follows at once.
    #expect(task.moves.map(\.start.minutes) == [3 * 480, 3 * 480, 480])
    #expect(task.together?.start == .start)
    #expect(task.strongest?.without == [absence])
    #expect(task.strongest?.holds.contains(absence) == false)
  }

  @Test func saysWhoElseCouldDoIt() throws {
    let task = try Self.explain("B", in: Self.project())
    #expect(
      task.candidates == [
        .init(
          person: .init("Ana"), isChosen: true, finish: WorkMoment(minutes: 4 * 480),
          end: WorkMoment(minutes: 5 * 480)),
        .init(
          person: .init("Bob"), isChosen: false, finish: WorkMoment(minutes: 6 * 480),
          end: WorkMoment(minutes: 6 * 480)),
      ])
  }

  @Test func namesWhatInterruptsATask() throws {
    var project = Self.project()
    project.activities[0].effort = .hours(12)
    project.activities[1].effort = .zero
    let task = try Self.explain("A", in: project)
    let absence = Absence(person: .init("Ana"), cause: .leave(Self.leave))
    #expect(task.chain.last?.interruptions == [absence])
    #expect(task.moves.map(\.without) == [[.absence(absence)]])
    #expect(task.strongest?.finish == WorkMoment(minutes: 720))
    #expect(task.strongest?.start == .start)
  }

  @Test(arguments: [
    (Absence.Cause.notYetThere(from: SmallProject.start.adding(days: 1)), 0),
    (.weekdayOff(.wednesday), 1), (.leave(SmallProject.start...SmallProject.start), 2),
  ])
  func tellsWhySomebodyIsNotThere(cause: Absence.Cause, way: Int) throws {
    var ana = SmallProject.person("Ana", "BE")
    switch way {
    case 0: ana.from = SmallProject.start.adding(days: 1)
    case 1: ana.capacity[2] = .none
    default: ana.leave = [SmallProject.start...SmallProject.start]
    }
    let project = SmallProject(work: [("A", "BE", 8)], people: [ana]).project
    let task = try Self.explain("A", in: project)
    let hold = Hold.absence(Absence(person: .init("Ana"), cause: cause))
    #expect(task.chain.map(\.holds) == [[.projectStart, hold]])
    #expect(task.moves.map(\.without) == [[hold]])
    #expect(task.moves.map(\.start) == [.start])
  }

  @Test func namesThePoolThatIsHeld() throws {
    var project = SmallProject(
      work: [("A", "BE", 8), ("B", "FE", 8)],
      people: [SmallProject.person("Ana", "BE"), SmallProject.person("Bob", "FE")]
    ).project
    project.team.pools = [Pool(id: .init("lab"), units: 1)]
    for index in [0, 1] {
      project.activities[index].needs = [PoolNeed(pool: .init("lab"), units: 1)]
    }
    let schedule = try project.scheduled().schedule
    let late = schedule.entries[0].start == .start ? 1 : 0
    let task = try Self.explain(["A", "B"][late], in: project, schedule: schedule)
    let hold = Hold.pool(.init(["B", "A"][late]), .init("lab"), unit: 1)
    #expect(task.chain.last?.holds == [hold])
    #expect(task.strongest?.without == [hold])
    #expect(task.strongest?.start == .start && task.strongest?.end.minutes == 480)
  }

  @Test func namesEveryDayThatHoldsATask() throws {
    var project = SmallProject(
      work: [("A", "BE", 8)], people: [SmallProject.person("Ana", "BE")]
    ).project
    // A Saturday and the Monday after it begin with the same minute.
    let saturday = SmallProject.start.adding(days: 3)
    project.activities[0].notBefore = saturday
    project.asOf = saturday.adding(days: 2)
    let task = try Self.explain("A", in: project)
    #expect(
      task.chain.map(\.holds)
        == [[.release(.notBefore, saturday), .release(.asOf, saturday.adding(days: 2))]])
    #expect(task.moves.map(\.start.minutes) == [3 * 480, 3 * 480])
    #expect(task.together?.start == .start)
    #expect(task.strongest == nil)
  }

  @Test func leavesSettledWorkUnexplained() throws {
    var project = Self.project()
    project.activities[0].effort = .zero
    project.activities[0].isSettled = true
    let task = try Self.explain("A", in: project)
    #expect(task.chain.isEmpty && task.moves.isEmpty && task.candidates.isEmpty)
    #expect(task.strongest == nil && task.together == nil)
    #expect(try Self.explain("B", in: project).chain.map(\.activity.text) == ["B"])
  }
}
