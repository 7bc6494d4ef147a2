import PlanModel
import PlanTestSupport
import Reporting
import Testing

struct StaffingReportTests {
  private static let first = CivilDate(dayNumber: 20_731)

  private static func prospect(_ hits: Int) -> JudgedTeam.Prospect {
    let percentiles = [5, 10, 25, 50, 75, 80, 90, 95].map { percent in
      Forecast.Percentile(
        percent: percent, moment: WorkMoment(minutes: 480 * (60 - hits / 2 + percent / 5)),
        error: .minutes(10))
    }
    return JudgedTeam.Prospect(
      planned: WorkMoment(minutes: 4_800),
      release: Forecast.Distribution(
        percentiles: percentiles, meanMinutes: 1, standardDeviationMinutes: 1),
      chance: Forecast.Chance(date: first.adding(days: 60), hits: hits, trials: 100))
  }

  private static func team(_ hires: [Int], cost: Double, hits: Int?) -> JudgedTeam {
    JudgedTeam(
      hires: hires, cost: cost, prospect: hits.map(prospect), isEnough: (hits ?? 0) >= 80)
  }

  private static let options = [
    HiringOption(
      subject: .candidate(.init("Mira")),
      people: [Person(id: .init("Mira"), skills: [Skill("BE"): Rate(permille: 800)])],
      firstDay: first.adding(days: 7), offeredHours: 300, cost: 9_000),
    HiringOption(
      subject: .anyone(Skill("FE")),
      people: (1...2).map { Person(id: .init("further FE \($0)"), skills: [Skill("FE"): .full]) },
      firstDay: first, offeredHours: 340, cost: 20_000),
  ]

  private static func advice(
    _ outcome: StaffingAdvice.Outcome, judged: [JudgedTeam], unit: StaffingAdvice.CostUnit = .pay
  ) -> StaffingAdvice {
    StaffingAdvice(
      project: SamplePlan.project, deadline: first.adding(days: 60), confidence: 80,
      options: options, costUnit: unit, outcome: outcome, judged: judged, unlimited: nil,
      isInterrupted: false, seed: 7, trials: 100)
  }

  private static func text(_ advice: StaffingAdvice) -> String {
    TerminalRenderer(width: 200, usesColor: false)
      .render(StaffingReport.report(on: advice, diagnostics: []))
      .replacing("\u{A0}", with: " ")
  }

  private static let present = team([0, 0], cost: 0, hits: 41)
  private static let mira = team([1, 0], cost: 9_000, hits: 83)

  @Test func leadsWithASentenceToForward() {
    let text = Self.text(
      Self.advice(
        .hire(Self.mira, leastCost: 9_000, isProven: true), judged: [Self.present, Self.mira]))
    #expect(
      text.contains(
        "Mira from 12 October 2026 makes 4 December 2026 in 83 of 100 futures; now it is 41 of 100."
      ))
    #expect(text.contains("Proven the cheapest choice"))
    #expect(text.contains("BE at 80 %") && text.contains("9,000"))
  }

  @Test func namesEachFirstDayWhereTheyDiffer() {
    let both = Self.team([1, 2], cost: 49_000, hits: 90)
    let text = Self.text(
      Self.advice(.hire(both, leastCost: 20_000, isProven: false), judged: [Self.present, both]))
    #expect(
      text.contains(
        "Mira from 12 October 2026 and 2 more FE from 5 October 2026 make 4 December 2026 in 90 of "
          + "100 futures; now it is 41 of 100."))
    #expect(text.contains("not all choices from 20,000 on were judged (a gap of 59 %)"))
  }

  @Test func saysThatTheTeamCannotDoAllOfTheWork() {
    let helpless = Self.team([0, 0], cost: 0, hits: nil)
    let text = Self.text(
      Self.advice(
        .hire(Self.mira, leastCost: 9_000, isProven: true), judged: [helpless, Self.mira]))
    #expect(text.contains("the team as it is cannot do all of the work"))
    #expect(text.contains("no plan"))
  }

  @Test func saysHowManyChoicesWereJudgedWhenAllFallShort() {
    let judged = [Self.present, Self.team([1, 2], cost: 49_000, hits: 60)]
    let open = Self.text(Self.advice(.optionsFallShort(isProven: false), judged: judged))
    #expect(open.contains("None of the judged choices of those who could be hired makes"))
    #expect(open.contains("the best, Mira, FE +2, does in 60 of 100 futures; now it is 41 of 100."))
    #expect(open.contains("Not proven: 2 teams judged of 6 choices."))
    let shut = Self.text(Self.advice(.optionsFallShort(isProven: true), judged: judged))
    #expect(shut.contains("No choice of those who could be hired makes"))
    #expect(shut.contains("No choice is left to judge"))
  }

  @Test func namesAnomalies() {
    let larger = Self.team([1, 1], cost: 29_000, hits: 79)
    let text = Self.text(
      Self.advice(
        .hire(Self.mira, leastCost: 9_000, isProven: true),
        judged: [Self.present, larger, Self.mira]))
    #expect(text.contains("although the plan found for a larger team falls short: Mira."))
  }

  @Test func showsTheTeamsNextToTheChosenOne() {
    let judged =
      [Self.present] + (1...30).map { Self.team([0, 1], cost: Double($0) * 100, hits: $0) }
      + [Self.mira]
    let text = Self.text(
      Self.advice(.hire(Self.mira, leastCost: 9_000, isProven: true), judged: judged))
    #expect(text.contains("20 more judged teams in the JSON document"))
    #expect(text.contains("3,000") && !text.contains("1,900"))
  }

  @Test(arguments: [
    StaffingAdvice.Outcome.presentTeamIsEnough, .hire(mira, leastCost: 0, isProven: false),
    .optionsFallShort(isProven: false), .unreachable, .undecided,
  ])
  func keepsToTheSchema(outcome: StaffingAdvice.Outcome) throws {
    let judged = [Self.team([0, 0], cost: 0, hits: nil), Self.mira]
    let document = StaffingDocument(
      Self.advice(outcome, judged: judged, unit: .heads), diagnostics: SamplePlan.diagnostics)
    #expect(try SchemaChecker().faults(in: document.text) == [])
  }
}
