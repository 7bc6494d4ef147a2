import NetworkAnalysis
import PlanAdvice
import PlanModel
import ResourceScheduling
import RiskSimulation

/// A project with its plan, to ask an advisor about.
struct PlannedProject {
  let project: Project
  let network: PrecedenceNetwork
  let schedule: Schedule
  let simulation: SimulationOptions
  /// Which task serves which story.
  var trace = TraceMatrix(items: [], links: [], untraced: [])

  /// Plans a project, or returns `nil` if there is no plan.
  init?(
    _ project: Project, trials: Int = 400, policy: SimulationPolicy = .dispatch
  ) {
    guard case .acyclic(let network) = PrecedenceNetwork.build(project),
      case .scheduled(let result) = ProjectScheduler.schedule(
        project, network: network, options: .brief)
    else { return nil }
    self.project = project
    self.network = network
    schedule = result.schedule
    simulation = SimulationOptions(seed: 5, trials: trials, policy: policy)
  }

  /// What its own trials say.
  var forecast: Forecast {
    Simulation.forecast(
      of: project, network: network, schedule: schedule, options: simulation)
  }

  /// The trials of its plan.
  var trials: PlannedTrials {
    PlannedTrials(
      project: project, network: network, schedule: schedule, simulation: simulation,
      scheduling: .brief)
  }

  /// What an advisor finds out about it.
  func advice(
    levers: Int? = nil, threads: Int = 1, watch: RunWatch = RunWatch()
  ) -> RiskAdvisor.Advice {
    RiskAdvisor(
      trials: trials, forecast: forecast, trace: trace, threads: threads, watch: watch
    ).advice(levers: levers)
  }
}
