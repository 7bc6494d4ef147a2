import NetworkAnalysis
import PlanModel
import PlanTestSupport
import ResourceScheduling
import RiskSimulation
import Testing

/// The simulation of plans that the project scheduler made, when nothing is uncertain.
struct RealScheduleTests {
  /// A random project of which every effort and every arrival is known, with its plan.
  struct CertainPlan: Sendable, CustomTestStringConvertible {
    let seed: UInt64
    let project: Project
    let network: PrecedenceNetwork
    let schedule: Schedule

    var testDescription: String { "seed \(seed)" }

    /// Plans the project with the given seed; none if it has no plan.
    init?(seed: UInt64) {
      self.seed = seed
      var project = RandomProject(seed: seed).project
      for position in project.activities.indices {
        project.activities[position].belief = .certain
      }
      for position in project.externals.indices {
        project.externals[position].arrival = project.externals[position].plannedArrival.map {
          $0...$0
        }
      }
      guard case .acyclic(let network) = PrecedenceNetwork.build(project),
        case .scheduled(let result) = ProjectScheduler.schedule(project, network: network)
      else { return nil }
      self.project = project
      self.network = network
      schedule = result.schedule
    }

    /// What three trials under a policy say.
    func forecast(_ policy: SimulationPolicy) -> Forecast {
      Simulation.forecast(
        of: project, network: network, schedule: schedule,
        options: SimulationOptions(trials: 3, policy: policy))
    }
  }

  static let plans = (0..<200).compactMap { CertainPlan(seed: UInt64($0)) }

  @Test func findsAPlanForEverySeed() { #expect(Self.plans.count == 200) }

  @Test(arguments: plans)
  func findsTheCriticalActivitiesOfThePlanInEveryTrialWithoutSpread(plan: CertainPlan) {
    let forecast = plan.forecast(.fixed)
    #expect(forecast.certainFinish == plan.schedule.finish)
    let analysis = ScheduleAnalyzer.analyze(
      plan.schedule, project: plan.project, network: plan.network)
    #expect(
      forecast.activities.map { $0.criticalTrials == 3 } == analysis.entries.map(\.isCritical))
    #expect(forecast.activities.allSatisfy { $0.criticalTrials == 0 || $0.criticalTrials == 3 })
  }

  @Test(arguments: plans)
  func reproducesTheCriticalPathMethodWhenPeopleAreIgnored(plan: CertainPlan) {
    let links = plan.network.criticalPathAnalysis(
      durations: plan.project.activities.map(\.effort.fullSpeedDuration),
      ids: plan.project.activities.map(\.id))
    let forecast = plan.forecast(.unlimited)
    #expect(forecast.certainFinish == links.finish)
    #expect(forecast.finish.percentile(50).moment == links.finish)
  }
}
