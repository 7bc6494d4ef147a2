import PlanModel
import SpecChecking
import Testing

/// What is done before what it waits for, and what is due before it can be done.
struct ProgressRuleTests {
  typealias Fixture = CheckFixture

  // MARK: Done too early

  /// The link, its lag in days, the two statuses, and whether they contradict each other.
  @Test(
    arguments: [
      (.finishToStart, 0, .open, .done, true), (.finishToStart, 2, .open, .done, true),
      (.finishToStart, -1, .open, .done, false), (.finishToStart, 0, .done, .done, false),
      (.finishToStart, 0, .cancelled, .done, false), (.finishToStart, 0, .open, .open, false),
      (.finishToStart, 0, .open, .started(share: 0.5), false),
      (.finishToStart, 0, .started(share: 0.9), .done, true),
      (.startToStart, 0, .started(share: nil), .done, false),
      (.startToStart, 0, .open, .done, true),
      (.finishToFinish, 0, .started(share: nil), .done, true),
      (.startToFinish, 0, .started(share: nil), .done, false),
    ] as [(PrecedenceRelation.Kind, Int, ActivityStatus, ActivityStatus, Bool)])
  func knowsWhatCannotBeDone(
    kind: PrecedenceRelation.Kind, lag: Int, first: ActivityStatus, second: ActivityStatus,
    isFault: Bool
  ) {
    var tasks = [Fixture.activity("BE-1"), Fixture.activity("BE-2")]
    (tasks[0].status, tasks[1].status) = (first, second)
    var project = Fixture.project(tasks)
    project.relations = [
      PrecedenceRelation(
        from: .init("BE-1"), to: .init("BE-2"), kind: kind, lag: .minutes(lag * 480),
        span: Fixture.span(21))
    ]
    #expect(Self.codes(project, .doneTooEarly) == (isFault ? 1 : 0))
    project.relations[0].isOrderOnly = true
    #expect(Self.codes(project, .doneTooEarly) == 0)
  }

  @Test func namesAllThatIsNotDoneOnce() {
    var tasks = ["BE-1", "BE-2", "BE-3"].map { Fixture.activity($0) }
    tasks[2].status = .done
    let found = Fixture.check(Fixture.project(tasks, links: ["BE-1>BE-3", "BE-2>BE-3"])).found
      .filter { $0.code == .doneTooEarly }
    #expect(
      found.map(\.message.text)
        == ["BE-3 is done, but BE-1, BE-2, which it waits for, are not"])
    #expect(found.map(\.span) == [Fixture.span(21)])
  }

  // MARK: Deadlines

  /// BE-1 takes two days and BE-2, which waits for it, three, from Monday 2026-10-05 on.
  @Test(
    arguments: [
      ("2026-10-09", nil, 1, 1_000, nil),
      ("2026-10-08", nil, 1, 1_000, "its links alone take until 2026-10-09"),
      ("2026-10-07", nil, 1, 2_000, nil),
      ("2026-10-06", nil, 1, 2_000, "its links alone take until 2026-10-07"),
      ("2026-10-08", nil, 2, 1_000, nil),
      ("2026-10-02", nil, 1, 1_000, "the first working day is 2026-10-05"),
      ("2026-10-09", "2026-10-12", 1, 1_000, "it may not start before 2026-10-12"),
      ("2026-10-13", "2026-10-12", 1, 1_000, "its own work alone takes until 2026-10-14"),
      ("2026-10-17", "2026-10-12", 1, 1_000, nil),
    ] as [(String, String?, Int, Int, String?)])
  func saysUntilWhenATaskTakesAtLeast(
    deadline: String, notBefore: String?, crew: Int, speed: Int, reason: String?
  ) {
    var tasks = [Fixture.activity("BE-1", days: 2), Fixture.activity("BE-2", days: 3)]
    tasks[1].deadline = CivilDate(iso: deadline)
    tasks[1].notBefore = notBefore.flatMap { CivilDate(iso: $0) }
    tasks[1].people = crew
    let people = ["Ana", "Bob"].map {
      Person(id: .init($0), skills: [Skill("BE"): Rate(permille: speed)])
    }
    let found = Fixture.check(Fixture.project(tasks, links: ["BE-1>BE-2"], people: people)).found
      .filter { $0.code == .deadlineTooEarly }
    #expect(found.map(\.message.text) == (reason.map { ["BE-2 is due \(deadline); \($0)"] } ?? []))
  }

  @Test func looksAtWhatIsLeftFromADayOn() {
    var tasks = [Fixture.activity("BE-1"), Fixture.activity("BE-2")]
    for index in tasks.indices { tasks[index].deadline = CivilDate(iso: "2026-10-09") }
    tasks[0].status = .done
    tasks[0].isSettled = true
    tasks[0].effort = .zero
    var project = Fixture.project(tasks)
    #expect(Self.codes(project, .deadlineTooEarly) == 0)
    project.asOf = CivilDate(iso: "2026-10-12")
    #expect(
      Fixture.check(project).found.filter { $0.code == .deadlineTooEarly }.map(\.message.text)
        == ["BE-2 is due 2026-10-09; the rest is planned from 2026-10-12 on"])
  }

  private static func codes(_ project: Project, _ code: Diagnostic.Code) -> Int {
    Fixture.check(project).found.count { $0.code == code }
  }
}
