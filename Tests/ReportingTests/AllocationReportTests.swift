import PlanModel
import PlanTestSupport
import Reporting
import Testing

struct AllocationReportTests {
  private static let ana = Person.ID("Ana")

  /// An allocation of the sample plan, with figures of every kind.
  private static let plan = AllocationPlan(
    schedule: SamplePlan.scheduling.schedule, release: WorkMoment(minutes: 5_760),
    limits: AllocationLimits(maxCost: 9_000, deadline: SamplePlan.day(4, 30)),
    values: [
      ObjectiveValue(
        objective: .finish, value: 4_800, bound: 4_320,
        argument: .schedule(.load([Skill("BE")]))),
      ObjectiveValue(
        objective: .cost, value: 8_123.5, bound: 8_123.5, argument: .cheapestPeople),
      ObjectiveValue(
        objective: .balance, value: 0.75, bound: 0.5, argument: .evenLoad([Skill("BE")])),
    ],
    horizon: WorkMoment(minutes: 4_800),
    people: [
      AllocatedPerson(
        person: ana, activities: ["DATA-1", "BE-1", "BE-2"].map { .init($0) }, workHours: 52,
        span: .init(
          start: .start, finish: WorkMoment(minutes: 4_320), offeredHours: 64), cost: 8_123.5),
      AllocatedPerson(person: .init("Bob"), activities: [], workHours: 0, span: nil, cost: nil),
    ],
    cost: 8_123.5, unpaid: [.init("Bob")],
    bottlenecks: [
      .people([ana], work: [Skill("BE")]), .pool(.init("staging")),
      .person(ana, doing: [.init("BE-2")], minutes: .minutes(960), of: .minutes(1_440)),
      .chain([.init("BE-2")]),
    ],
    choices: SamplePlan.project.activities.enumerated().map { index, activity in
      AllocationChoice(activity: activity.id, alternatives: index < 4 ? alternatives(index) : [])
    }, schedules: 321, nodes: 7, isInterrupted: true)

  /// For each place what one objective loses.
  private static func alternatives(_ index: Int) -> [AllocationChoice.Alternative] {
    guard index > 0 else { return [.init(person: .init("Eve"), outcome: nil)] }
    return [
      .init(
        person: .init("Dan"),
        outcome: .init(
          finish: WorkMoment(minutes: 4_800), end: WorkMoment(minutes: index == 1 ? 5_280 : 4_800),
          extraCost: index == 2 ? 80 : 0, load: 0.8, largestLoad: index == 3 ? 0.8 : 0.75,
          extraLateness: .zero, keepsLimits: true))
    ]
  }

  private static let shortfall = AllocationShortfall(
    limits: AllocationLimits(maxCost: 9_000, deadline: SamplePlan.day(4, 8)), isProven: false,
    earliest: .init(
      release: WorkMoment(minutes: 4_320), cost: 9_500,
      bound: .release(WorkMoment(minutes: 3_840))),
    earliestWithinCost: nil,
    cheapest: .init(release: WorkMoment(minutes: 5_280), cost: 9_100.25, bound: .cost(9_100.25)),
    cheapestInTime: nil, isInterrupted: false)

  private static func answer(_ outcome: AllocationAnswer.Outcome) -> AllocationAnswer {
    AllocationAnswer(
      project: SamplePlan.project, outcome: outcome, diagnostics: SamplePlan.diagnostics)
  }

  private static func text(_ outcome: AllocationAnswer.Outcome) -> String {
    TerminalRenderer(width: 1_000, usesColor: false)
      .render(AllocationReport.report(on: answer(outcome))).replacing("\u{A0}", with: " ")
  }

  @Test func keepsToTheSchema() throws {
    let checker = try SchemaChecker()
    let text = AllocationDocument(Self.answer(.allocated(Self.plan))).text
    #expect(try checker.faults(in: text) == [])
    let instead = AllocationDocument(Self.answer(.outOfReach(Self.shortfall))).text
    #expect(try checker.faults(in: instead) == [])
    for (old, new) in [
      ("\"gapPercent\"", "\"gap\""), ("\"even-load\"", "\"load-even\""),
      ("\"by\": \"chain\"", "\"by\": \"luck\""), ("\"workHours\": 52", "\"workHours\": -1"),
      ("\"outcome\": \"allocated\"", "\"outcome\": \"maybe\""),
    ] {
      #expect(text.contains(old))
      #expect(try !checker.faults(in: text.replacing(old, with: new)).isEmpty, "\(new)")
    }
  }

  @Test(arguments: [
    "the work costs 8,123.50. People are idle for 12.0 h in all.",
    "The best plan found by finish, then cost, then balance; not proved at finish and balance.",
    "Stopped on request; the best so far. The lower bound holds all the same.",
    "Ana: the work of BE, which nobody else can do, allows no earlier finish",
    "Ana does 2.0 d of the 3.0 d on the chain that sets the finish: BE-2.",
    "Eve: leaves before the end", "Dan: the plan 1.0 d later", "Dan: 80 dearer",
    "Dan: busier, 80.0 % of their time", "The rate of Bob is not known: ",
    "The work costs no more than 9,000, as --max-cost asks.",
    "The plan is the best of 321 schedules; the integer program searched 7 nodes",
  ])
  func says(sentence: String) {
    #expect(Self.text(.allocated(Self.plan)).contains(sentence))
  }

  @Test(arguments: [
    "No plan was found that releases by Wed 2026-04-08 and costs no more than 9,000.",
    "Whatever it costs, the earliest release found is Wed 2026-04-15, for 9,500; none can be "
      + "before Tue 2026-04-14.",
    "the cheapest plan found costs 9,100.25, released on Fri 2026-04-17; none costs less, which "
      + "is proved.",
    "--deadline 2026-04-15 together with --max-cost 9500.",
    "--deadline 2026-04-17 together with --max-cost 9100.25.",
  ])
  func saysOfAShortfall(sentence: String) {
    #expect(Self.text(.outOfReach(Self.shortfall)).contains(sentence))
  }

  @Test func saysHowFarASearchHasCome() {
    let progress = SearchProgress(
      schedules: 1_234, finish: WorkMoment(minutes: 4_800), bound: WorkMoment(minutes: 4_320),
      objective: .cost, cost: 8_000)
    #expect(
      AllocationReport.progress(progress, of: SamplePlan.project)
        == "cost, 1,234 schedules: the best ends on 2026-04-16; none can before 2026-04-15, "
        + "cost 8,000")
  }

  /// A deadline the day before the finish, and one that is kept.
  @Test func namesTasksThatEndAfterTheirOwnDeadlines() throws {
    var plan = SamplePlan.plan
    let axis = plan.project.axis
    let finish = plan.scheduling.schedule.entries[2].finish
    plan.project.activities[2].deadline = axis.date(ofWorkday: finish.minutes / 480 - 2)
    plan.project.activities[0].deadline = axis.date(ofWorkday: 30)
    plan.scheduling.isInterrupted = true
    let text = TerminalRenderer(width: 200, usesColor: false)
      .render(ScheduleReport.report(on: plan)).replacing("\u{A0}", with: " ")
    let section = try #require(text.split(separator: "Late tasks").last)
    #expect(text.contains("Late tasks") && section.prefix(600).contains("1.0 d"))
    #expect(text.contains("Stopped on request; the best so far."))
    let document = PlanDocument(plan).text
    #expect(try SchemaChecker().faults(in: document) == [])
    #expect(document.contains("\"lateMinutes\": 480") && document.contains("\"BE-2\""))
    #expect(document.contains("\"isInterrupted\": true"))
  }
}
