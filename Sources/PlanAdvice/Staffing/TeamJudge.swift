import NetworkAnalysis
import PlanModel
import ResourceScheduling
import RiskSimulation

/// Plans and simulates the project with some hires, and says whether enough trials are in time.
///
/// All teams are judged with the same draws, so that they differ by the people, not by luck.
struct TeamJudge {
  /// The project with the team as it is; the deadline is its promise.
  private let project: Project
  private let network: PrecedenceNetwork
  private let question: HiringQuestion
  private let options: [HiringOption]
  private let scheduling: SchedulingOptions
  private let simulation: SimulationOptions

  /// Creates a judge.
  init(
    project: Project, network: PrecedenceNetwork, question: HiringQuestion,
    options: [HiringOption], scheduling: SchedulingOptions, simulation: SimulationOptions
  ) {
    self.project = project
    self.network = network
    self.question = question
    self.options = options
    self.scheduling = scheduling
    self.simulation = simulation
  }

  /// Returns what becomes of the team with so many people of each option.
  func judgement(of hires: [Int]) -> JudgedTeam {
    let prospect = schedule(hires).flatMap(simulated)
    return JudgedTeam(
      hires: hires, cost: options.cost(of: hires), prospect: prospect,
      isEnough: isEnough(prospect?.chance))
  }

  /// Whether a chance is as sure as the question asks; none is not.
  func isEnough(_ chance: Forecast.Chance?) -> Bool {
    chance.map { $0.hits * 100 >= question.confidence * $0.trials } ?? false
  }

  /// Returns what would happen if people had no limits, by the plan with so many hires.
  func unlimitedForecast(with hires: [Int]) -> Forecast? {
    schedule(hires).map { project, schedule in
      var options = simulation
      options.policy = .unlimited
      return Simulation.forecast(
        of: project, network: network, schedule: schedule, options: options)
    }
  }

  /// The project with the hires and its plan, if there is one.
  private func schedule(_ hires: [Int]) -> (Project, Schedule)? {
    var hired = project
    hired.team.people += options.people(hires)
    guard
      case .scheduled(let result) = ProjectScheduler.schedule(
        hired, network: network, options: scheduling)
    else { return nil }
    return (hired, result.schedule)
  }

  /// What the trials of a plan say of the deadline.
  private func simulated(_ project: Project, _ schedule: Schedule) -> JudgedTeam.Prospect? {
    let forecast = Simulation.forecast(
      of: project, network: network, schedule: schedule, options: simulation)
    return forecast.promise.map { chance in
      JudgedTeam.Prospect(
        planned: project.release(finishes: schedule.entries.map(\.finish)),
        release: forecast.release, chance: chance)
    }
  }
}
