import NetworkAnalysis
import PlanModel
import ResourceScheduling
import RiskSimulation
import Testing

/// The simulation of plans that the project scheduler made, when nothing is uncertain.
struct RealScheduleTests {
  @Test func findsAPlanForEverySeed() {
    #expect(CertainPlan.plain.count == 200)
    #expect(CertainPlan.shared.count == 200)
  }

  @Test(arguments: CertainPlan.every)
  func repeatsThePlanInEveryTrialWhenItsOrderIsKept(plan: CertainPlan) {
    let forecast = plan.forecast(.fixed)
    #expect(forecast.certainFinish == plan.schedule.finish)
    #expect(forecast.finish.standardDeviationMinutes == 0)
    #expect(
      forecast.activities.map(\.meanFinishMinutes)
        == plan.schedule.entries.map { Double($0.finish.minutes) })
  }

  @Test(arguments: CertainPlan.every)
  func findsTheCriticalActivitiesOfThePlanInEveryTrialWithoutSpread(plan: CertainPlan) {
    let forecast = plan.forecast(.fixed)
    let analysis = ScheduleAnalyzer.analyze(
      plan.schedule, project: plan.project, network: plan.network)
    #expect(
      forecast.activities.map { $0.criticalTrials == 3 } == analysis.entries.map(\.isCritical))
    #expect(forecast.activities.allSatisfy { $0.criticalTrials == 0 || $0.criticalTrials == 3 })
  }

  /// What is not settled begins on the day from which it is planned, if there is one.
  @Test(arguments: CertainPlan.every)
  func reproducesTheCriticalPathMethodWhenPeopleAreIgnored(plan: CertainPlan) {
    let project = plan.project
    let links = plan.network.criticalPathAnalysis(
      durations: project.activities.map(\.openEffort.fullSpeedDuration),
      ids: project.activities.map(\.id))
    let first = project.asOf.map { project.axis.moment(startOf: $0).minutes } ?? 0
    let forecast = plan.forecast(.unlimited)
    let isOpen = project.activities.contains { !$0.isSettled }
    let finish = isOpen ? first + links.finish.minutes : 0
    #expect(forecast.certainFinish.minutes == finish)
    #expect(forecast.finish.percentile(50).moment.minutes == finish)
    for (position, activity) in project.activities.enumerated() where !activity.isSettled {
      let expected = first + links.times[position].earlyFinish.minutes
      #expect(forecast.activities[position].meanFinishMinutes == Double(expected))
    }
  }
}
