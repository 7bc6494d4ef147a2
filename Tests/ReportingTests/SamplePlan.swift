import PlanModel

/// A small plan, worked out by hand: eight tasks, three people, a holiday, an arrival.
///
///     day        0     1     2     3     4     5     6     7     8     9
///     date     Wed 1 Thu 2 Tue 7 Wed 8 Thu 9 Fri10 Mon13 Tue14 Wed15 Thu16   April 2026
///     Ana      [DATA-1 ][ BE-1            ]               [ BE-2    ]
///     Bob               [ FE-1        ]   [FE-2 ]◆FE-3
///     Cho      [ OPS-1    ]                                         [OPS-2]
///
/// Good Friday and Easter Monday are off. The push provider arrives on the 14th, in the middle
/// of its window, and holds BE-2; Cho is there half of each day. Testing and deployment follow.
enum SamplePlan {
  static let file = "docs/inbox.md"
  static let plan = Plan(
    project: project, linksOnly: linksOnly, scheduling: scheduling, analysis: analysis,
    release: WorkMoment(minutes: 6_720), forecast: forecast, diagnostics: diagnostics)

  static func span(_ line: Int, _ column: Int = 1, _ length: Int = 1) -> SourceSpan {
    SourceSpan(file: file, line: line, column: column, length: length)
  }

  static func day(_ month: Int, _ day: Int) -> CivilDate {
    CivilDate(year: 2026, month: month, day: day) ?? CivilDate(dayNumber: 0)
  }

  // MARK: What was read

  static let project = Project(
    header: SpecHeader(
      title: "Notification inbox", span: span(1), author: "R. Ito", status: "Draft",
      created: day(3, 2)),
    activities: activities, relations: relations, phases: phases, risks: risks,
    stories: [
      UserStory(
        id: "US-1", title: "Read all in one place", priority: .must,
        acceptanceCriteria: ["Unread first", "Loads within 1 s"], span: span(9))
    ],
    externals: [
      ExternalDependency(
        id: .init("Push provider"), summary: "Delivers to phones", status: "In contract",
        arrival: day(4, 10)...day(4, 18), span: span(60)),
      ExternalDependency(id: .init("Sign-on"), status: "Available", span: span(61)),
    ],
    team: Team(people: people),
    calendar: WorkCalendar(
      workweek: WorkCalendar.standard.workweek, holidays: [day(4, 3), day(4, 6)],
      minutesPerDay: 480),
    start: ProjectStart(date: day(4, 1), reason: .phase(name: "Development")),
    promise: Promise(date: day(4, 20), source: .phase(name: "Deployment")),
    assumptions: [
      .defaultEffort(.init("OPS-1"), .hours(8)), .riskHitsEverything(.init(1)),
      .externalIsThere(.init("Sign-on")),
    ])

  private static let people = [
    Person(
      id: .init("Ana"), skills: [Skill("DATA"): .full, Skill("BE"): .full],
      leave: [day(4, 27)...day(4, 30)]),
    Person(id: .init("Bob"), skills: [Skill("FE"): .full, Skill("BE"): Rate(permille: 700)]),
    Person(
      id: .init("Cho"), skills: [Skill("OPS"): .full],
      capacity: Array(repeating: Rate(permille: 500), count: 7)),
  ]

  private static let activities = [
    task("DATA-1", "Design the notification schema", 12, line: 20),
    task("BE-1", "Create the notification API with paging, filters and read marks", 24, line: 21),
    task("BE-2", "Deliver through the push provider", 16, line: 22, waitsFor: "Push provider"),
    task("FE-1", "Build the inbox panel", 20, line: 30),
    task("FE-2", "Show unread counts 🔔 (通知バッジ)", 8, line: 31),
    task("FE-3", "Inbox accepted", 0, line: 32),
    task("OPS-1", "Provision the queue", 8, line: 40),
    task("OPS-2", "Cut over", 4, line: 41),
  ]

  private static func task(
    _ id: String, _ title: String, _ hours: Double, line: Int, waitsFor: String? = nil
  ) -> Activity {
    Activity(
      id: .init(id), title: title, discipline: Skill(String(id.prefix { $0 != "-" })),
      estimate: Estimate(text: "\(Int(hours))h", amount: .point(hours), unit: .hours),
      effort: .hours(hours), waitsFor: waitsFor.map { [.init($0)] } ?? [], phase: .init(1),
      span: span(line))
  }

  private static let relations = [
    relation("DATA-1", "BE-1"), relation("BE-1", "BE-2"), relation("DATA-1", "FE-1"),
    relation("FE-1", "FE-2"), relation("BE-1", "FE-2"), relation("FE-2", "FE-3"),
    relation("BE-2", "OPS-2"), relation("FE-2", "OPS-2"),
    relation("OPS-1", "OPS-2", .startToStart, lag: 960),
  ]

  private static func relation(
    _ tail: String, _ head: String, _ kind: PrecedenceRelation.Kind = .finishToStart,
    lag: Int = 0
  ) -> PrecedenceRelation {
    PrecedenceRelation(
      from: .init(tail), to: .init(head), kind: kind, lag: .minutes(lag), span: span(20))
  }

  private static let phases = [
    phase(0, "Planning", day(3, 23), day(3, 31), .preparation),
    phase(1, "Development", day(4, 1), day(4, 14), .work),
    phase(2, "Testing", day(4, 15), day(4, 17), .block(workdays: 3)),
    phase(3, "Deployment", day(4, 20), day(4, 20), .block(workdays: 1)),
  ]

  private static func phase(
    _ row: Int, _ name: String, _ start: CivilDate, _ end: CivilDate, _ role: Phase.Role
  ) -> Phase {
    Phase(
      id: .init(row), name: name, start: start, end: end, role: role, span: span(50 + row),
      endSpan: span(50 + row, 30, 10))
  }

  private static let risks = [
    Risk(
      id: .init(0), title: "The push provider changes its limits", likelihoodText: "Medium",
      impactText: "High", likelihood: 0.3, impact: .share(0.2),
      target: .activities([.init("BE-2"), .init("OPS-2")]), span: span(70)),
    Risk(
      id: .init(1), title: "Key people are needed elsewhere", likelihoodText: "Low",
      impactText: "Medium", likelihood: 0.1, impact: .share(0.08), target: .everything,
      span: span(71)),
  ]
}
