import PlanModel

/// Two explained tasks of the sample plan with every kind of reason, made up by hand.
enum SampleExplanation {
  static let explanation = PlanExplanation(
    project: SamplePlan.project, schedule: SamplePlan.scheduling.schedule,
    tasks: [delivery, panel],
    diagnostics: SamplePlan.diagnostics)

  static let leave = Absence(
    person: .init("Ana"), cause: .leave(SamplePlan.day(4, 7)...SamplePlan.day(4, 8)))
  /// Every kind of reason.
  static let holds: [Hold] =
    [
      .relation(relation(.finishToStart, 0)), .relation(relation(.startToStart, 960)),
      .relation(relation(.finishToFinish, -240)), .relation(relation(.startToFinish, 0)),
      .person(.init("DATA-1"), .init("Ana")),
      .pool(.init("OPS-1"), .init("staging"), unit: 1),
      .release(.arrival(.init("Push provider")), SamplePlan.day(4, 14)),
      .release(.notBefore, SamplePlan.day(4, 14)), .release(.asOf, SamplePlan.day(4, 14)),
      .projectStart, .absence(leave),
    ]
    + [
      .notYetThere(from: SamplePlan.day(4, 9)), .gone(after: SamplePlan.day(4, 9)),
      .weekdayOff(.wednesday),
    ].map { .absence(Absence(person: .init("Ana"), cause: $0)) }

  private static func relation(
    _ kind: PrecedenceRelation.Kind, _ lag: Int
  ) -> PrecedenceRelation {
    PrecedenceRelation(
      from: .init("BE-1"), to: .init("BE-2"), kind: kind, lag: .minutes(lag),
      span: SamplePlan.span(22, 60, 4))
  }

  private static let delivery = TaskExplanation(
    activity: .init("BE-2"), totalFloat: .zero, isCritical: true,
    chain: [
      .init(
        activity: .init("DATA-1"), holds: [.projectStart], followed: .projectStart,
        interruptions: []),
      .init(
        activity: .init("BE-1"), holds: [.relation(relation(.finishToStart, 0))],
        followed: .relation(relation(.finishToStart, 0)), interruptions: [leave]),
      .init(activity: .init("BE-2"), holds: holds, followed: holds[0], interruptions: []),
    ],
    moves: [
      move("BE-2", [holds[0]], start: 2_160, finish: 3_120, end: 3_600, [holds[4]]),
      move("BE-2", [holds[4]], start: 3_360, finish: 4_320, end: 4_800, [holds[0], holds[6]]),
      move("BE-2", [holds[10]], start: 3_360, finish: 4_310, end: 4_800, [holds[0]]),
    ],
    together: move("BE-2", holds, start: 0, finish: 960, end: 2_640, [.projectStart]),
    strongest: move(
      "BE-1", [.absence(leave)], start: 1_200, finish: 2_160, end: 2_640, [holds[4]]),
    candidates: [
      .init(
        person: .init("Ana"), isChosen: true, finish: WorkMoment(minutes: 4_320),
        end: WorkMoment(minutes: 4_800)),
      .init(
        person: .init("Bob"), isChosen: false, finish: WorkMoment(minutes: 4_732),
        end: WorkMoment(minutes: 5_212)),
      .init(person: .init("Cho"), isChosen: false, finish: nil, end: nil),
    ])

  private static let panel = TaskExplanation(
    activity: .init("FE-3"), totalFloat: .minutes(2_160), isCritical: false,
    chain: [
      .init(
        activity: .init("FE-3"), holds: [.projectStart], followed: .projectStart,
        interruptions: [])
    ], moves: [], together: nil, strongest: nil, candidates: [])

  private static func move(
    _ id: String, _ without: [Hold], start: Int, finish: Int, end: Int, _ holds: [Hold]
  ) -> TaskExplanation.Move {
    .init(
      activity: .init(id), without: without, start: WorkMoment(minutes: start),
      finish: WorkMoment(minutes: finish), end: WorkMoment(minutes: end), holds: holds)
  }
}
