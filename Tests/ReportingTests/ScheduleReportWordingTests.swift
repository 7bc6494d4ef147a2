import PlanModel
import Reporting
import Testing

/// The sentences of the report for plans that differ from the sample in one thing.
struct ScheduleReportWordingTests {
  @Test(arguments: [
    (ProjectStart.Reason.commandLine, "Work starts on Wed 2026-04-01, as --start says."),
    (.teamFile, "Work starts on Wed 2026-04-01, as the team file says."),
    (.phase(name: "Build"), "Work starts on Wed 2026-04-01, when the phase “Build” starts."),
    (
      .nextWorkday(today: SamplePlan.day(3, 31)),
      "Work starts on Wed 2026-04-01, the next working day counted from 2026-03-31, as nothing "
        + "else says when."
    ),
  ])
  func saysWhyWorkStartsThen(reason: ProjectStart.Reason, sentence: String) {
    #expect(text { $0.project.start.reason = reason }.contains(sentence))
  }

  @Test func saysWhenTheStartIsMovedToAWorkingDay() {
    let text = text {
      $0.project.start = ProjectStart(date: SamplePlan.day(4, 3), reason: .teamFile)
    }
    #expect(
      text.contains(
        "Work starts on Tue 2026-04-07, the first working day from 2026-04-03, as the team file"))
  }

  @Test func saysWhoIsAssumedWithoutATeamFile() {
    let text = text { plan in
      plan.project.team = .assumed(for: [Skill("BE"), Skill("FE")])
    }
    #expect(text.contains("No team is given: one full-time person per discipline (BE, FE)."))
  }

  @Test(arguments: [
    (0, "which 0 of 100 reach."), (1, "which fewer than 1 of 100 reach."),
    (100, "which 1 of 100 reaches."), (9_949, "which 99 of 100 reach."),
    (9_999, "which more than 99 of 100 reach."), (10_000, "which 100 of 100 reach."),
  ])
  func neverRoundsTheChanceToCertainty(hits: Int, words: String) {
    let report = text { $0.forecast.promise?.hits = hits }
    #expect(report.contains(words))
  }

  @Test(arguments: [
    (SchedulingResult.StaffingSearch.searched(nodes: 1), "searched 1 node for a staffing."),
    (.notNeeded, "no staffing can end it earlier, but others may end as early."),
    (.gaveUp, "the integer program found no staffing."),
    (.leftOut, "is too large for the integer program, which was left out."),
  ])
  func saysWhatTheIntegerProgramDid(search: SchedulingResult.StaffingSearch, words: String) {
    let report = text { $0.scheduling.staffingSearch = search }
    #expect(report.replacing("\n  ", with: " ").contains(words))
  }

  @Test func countsASingleTrial() {
    let report = text { $0.forecast.trials = 1 }
    #expect(report.contains("1 trial, seed") && !report.contains("1 trials"))
  }

  @Test func saysWhatBecomesOfWorkThatOutlastsALastDay() {
    let sentence = "that lasts beyond 2026-04-30, the last day with the team"
    let leaving = { (policy: SimulationPolicy) in
      text { plan in
        plan.project.team.people[0].until = SamplePlan.day(4, 30)
        plan.forecast.policy = policy
      }.replacing("\n  ", with: " ")
    }
    #expect(leaving(.dispatch).contains(sentence) && leaving(.fixed).contains(sentence))
    #expect(!leaving(.unlimited).contains(sentence))
    #expect(!text { _ in }.contains("the last day with the team"))
  }

  @Test func saysWhoPromised() {
    let date = SamplePlan.day(5, 4)
    #expect(
      text { $0.project.promise = Promise(date: date, source: .teamFile) }
        .contains(
          "80 of 100 futures end by 27 April 2026; the team file promises 4 May 2026, which"))
    let none = text { plan in
      plan.project.promise = nil
      plan.forecast.promise = nil
    }
    #expect(none.contains("80 of 100 futures end by 27 April 2026; no date is promised."))
    #expect(!none.contains("Promised  "))
  }

  @Test(arguments: [
    (LowerBound.Argument.criticalPath, "the longest chain of links"),
    (.load([Skill("BE"), Skill("FE")]), "the work of BE, FE"),
    (.staffingModel, "the staffing model"),
    (.window([Skill("BE")]), "the work of BE that must fit in between"),
  ])
  func namesTheBoundAndTheGap(argument: LowerBound.Argument, name: String) {
    let apart = text { $0.scheduling.bound.argument = argument }
    #expect(
      apart.contains(
        "Lower bound: \(name) allows no finish before Wed 2026-04-15; the plan is 1.0 d (11.1 %) "
          + "above it."))
    let met = text { plan in
      plan.scheduling.bound = LowerBound(argument: argument, finish: WorkMoment(minutes: 4_800))
    }
    #expect(
      met.contains(
        "Lower bound: proved optimal; \(name) allows no finish before Thu 2026-04-16."))
  }

  @Test(arguments: [
    (4_800, "end exactly as the plan does."), (5_040, "end 0.5 d later than the plan."),
    (4_320, "end 1.0 d earlier than the plan."),
  ])
  func saysWhatThePolicyAloneChanges(minutes: Int, words: String) {
    #expect(
      text { $0.forecast.certainFinish = WorkMoment(minutes: minutes) }.contains(
        "Without any uncertainty the trials (policy dispatch) \(words)"))
  }

  @Test(arguments: [
    (ScheduleAnalysis.Driver.projectStart, "the project's start"),
    (.relation(.init("BE-1"), .finishToStart), "waits for BE-1"),
    (.relation(.init("BE-1"), .startToStart), "starts after the start of BE-1"),
    (.relation(.init("BE-1"), .finishToFinish), "finishes after BE-1"),
    (.relation(.init("BE-1"), .startToFinish), "finishes after the start of BE-1"),
    (.person(.init("BE-1"), .init("Ana")), "Ana does BE-1 first"),
    (.pool(.init("BE-1"), .init("staging"), unit: 1), "BE-1 holds staging first"),
    (.absence([.init("Ana")]), "Ana is away until then"),
    (.absence([.init("Ana"), .init("Bob")]), "Ana, Bob are away until then"),
    (
      .release(.arrival(.init("Push provider")), SamplePlan.day(4, 14)),
      "waits for Push provider, 2026-04-14"
    ),
    (.release(.notBefore, SamplePlan.day(4, 16)), "not before 2026-04-16"),
    (.release(.asOf, SamplePlan.day(4, 16)), "the rest is planned from 2026-04-16"),
  ])
  func saysWhatHoldsAStep(driver: ScheduleAnalysis.Driver, words: String) {
    #expect(text { $0.analysis.criticalPath[0].driver = driver }.contains("  \(words)\n"))
  }

  @Test func putsAMilestoneAtADaysEndOnThatDay() {
    // FE-3 takes no time; at the end of a Friday it must not begin on the Monday after.
    let text = text { plan in
      plan.scheduling.schedule.entries[5].start = WorkMoment(minutes: 2_880)
      plan.scheduling.schedule.entries[5].finish = WorkMoment(minutes: 2_880)
    }
    #expect(text.contains("Bob     2026-04-10  2026-04-10     4.5 d"))
  }

  @Test func leavesOutTheReleaseWhenNoPhasesFollow() {
    let text = text { plan in
      plan.project.phases.removeLast(2)
      plan.release = plan.scheduling.schedule.finish
      plan.forecast.release = plan.forecast.finish
    }
    #expect(!text.contains("Release"))
    #expect(text.contains("P80: 80 of 100 by   Tue 2026-04-21"))
  }

  @Test func saysWhatRangesAndThreePointsMeanWhereTheyOccur() {
    let text = text { plan in
      plan.project.activities[0].belief = .range(low: .hours(8), high: .hours(16))
      plan.project.activities[1].belief = .threePoint(
        low: .hours(16), mode: .hours(24), high: .hours(60))
    }
    #expect(text.contains("An estimate that is one number (6 tasks) is off as histories show"))
    #expect(text.contains("An estimate that is a range (1 task) means that 80 of 100"))
    #expect(text.contains("An estimate of three numbers (1 task) means the 5th percentile"))
  }

  @Test func saysHowEffortsVaryTogether() {
    #expect(
      text { $0.project.estimateModel.disciplineCorrelation = 0.2 }.contains(
        "of the variance 5 % common to all tasks, 20 % common to a discipline's tasks, 10 % common")
    )
    let none = text { plan in
      plan.project.estimateModel.projectCorrelation = 0
      plan.project.estimateModel.personCorrelation = 0
    }
    #expect(none.contains("Efforts are taken to vary independently."))
  }

  @Test func reportsOnAProjectWithoutPhasesRisksOrFindings() {
    let text = text { plan in
      (plan.project.phases, plan.project.risks, plan.diagnostics) = ([], [], [])
    }
    for absent in ["Phases ─", "Risks in every trial", "see below"] {
      #expect(!text.contains(absent))
    }
  }

  /// The report on the sample plan after `change`, wide enough that no sentence breaks.
  private func text(_ change: (inout Plan) -> Void) -> String {
    var plan = SamplePlan.plan
    change(&plan)
    return TerminalRenderer(width: 220, usesColor: false).render(ScheduleReport.report(on: plan))
  }
}
