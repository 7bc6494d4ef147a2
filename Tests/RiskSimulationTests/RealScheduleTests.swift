import NetworkAnalysis
import PlanModel
import PlanTestSupport
import ResourceScheduling
import RiskSimulation
import Testing

/// The simulation of plans that the project scheduler made, when nothing is uncertain.
struct RealScheduleTests {
  static let randomProjects = (0..<200).map { RandomProject(seed: UInt64($0)) }

  /// The project with every effort and every arrival known.
  private func certain(_ random: RandomProject) -> Project {
    var project = random.project
    for position in project.activities.indices {
      project.activities[position].belief = .certain
    }
    for position in project.externals.indices {
      project.externals[position].arrival = project.externals[position].plannedArrival.map {
        $0...$0
      }
    }
    return project
  }

  @Test(arguments: randomProjects)
  func findsTheCriticalActivitiesOfThePlanInEveryTrialWithoutSpread(random: RandomProject) throws {
    let project = certain(random)
    guard case .acyclic(let network) = PrecedenceNetwork.build(project),
      case .scheduled(let result) = ProjectScheduler.schedule(
        project, network: network, options: SchedulingOptions())
    else {
      Issue.record("no schedule")
      return
    }
    let forecast = Simulation.forecast(
      of: project, network: network, schedule: result.schedule,
      options: SimulationOptions(trials: 3, policy: .fixed))
    #expect(forecast.certainFinish == result.schedule.finish)
    let analysis = ScheduleAnalyzer.analyze(
      result.schedule, project: project, network: network)
    #expect(
      forecast.activities.map { $0.criticalTrials == 3 } == analysis.entries.map(\.isCritical))
    #expect(forecast.activities.allSatisfy { $0.criticalTrials == 0 || $0.criticalTrials == 3 })
  }

  @Test(arguments: randomProjects)
  func reproducesTheCriticalPathMethodWhenPeopleAreIgnored(random: RandomProject) throws {
    let project = certain(random)
    guard case .acyclic(let network) = PrecedenceNetwork.build(project),
      case .scheduled(let result) = ProjectScheduler.schedule(
        project, network: network, options: SchedulingOptions())
    else {
      Issue.record("no schedule")
      return
    }
    let links = network.criticalPathAnalysis(
      durations: project.activities.map(\.effort.fullSpeedDuration),
      ids: project.activities.map(\.id))
    let forecast = Simulation.forecast(
      of: project, network: network, schedule: result.schedule,
      options: SimulationOptions(trials: 3, policy: .unlimited))
    #expect(forecast.certainFinish == links.finish)
    #expect(forecast.finish.percentile(50).moment == links.finish)
  }
}
