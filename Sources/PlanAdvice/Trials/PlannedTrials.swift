package import NetworkAnalysis
package import PlanModel
package import ResourceScheduling
package import RiskSimulation

/// Plays changed versions of one project with the same draws; all calls of the engine are here.
package struct PlannedTrials: Sendable {
  /// The project as it was read.
  package let project: Project
  /// Its relations.
  package let network: PrecedenceNetwork
  /// Its plan.
  package let schedule: Schedule
  /// Seed, trials and policy of every run.
  private let simulation: SimulationOptions
  /// How much work the plan of a changed project may cost: as much as that of this one.
  private let scheduling: SchedulingOptions

  /// Creates the trials of a plan that was made with the given options.
  package init(
    project: Project, network: PrecedenceNetwork, schedule: Schedule,
    simulation: SimulationOptions, scheduling: SchedulingOptions
  ) {
    self.project = project
    self.network = network
    self.schedule = schedule
    self.simulation = simulation
    self.scheduling = scheduling
  }

  /// How many trials every run plays.
  var count: Int { simulation.trials }
  /// Who does what in them.
  var policy: SimulationPolicy { simulation.policy }

  /// Returns the ends of the project's own trials.
  package func ends(threads: Int = 1) -> TrialEnds {
    ends(of: project, network: network, schedule: schedule, threads: threads)
  }

  /// Returns the same with few trials and little effort for plans, to tell what is worth a full run.
  func brief() -> PlannedTrials {
    var simulation = simulation
    simulation.trials = min(simulation.trials, 200)
    var scheduling = scheduling
    let brief = SchedulingOptions.brief
    scheduling.nodeLimit = 0
    scheduling.cutRounds = 0
    scheduling.decisionLimit = 0
    scheduling.scheduleLimit = min(scheduling.scheduleLimit, brief.scheduleLimit)
    scheduling.proofSteps = min(scheduling.proofSteps, brief.proofSteps)
    return PlannedTrials(
      project: project, network: network, schedule: schedule, simulation: simulation,
      scheduling: scheduling)
  }

  /// Returns all that came of each of the project's own trials.
  package func outcomes(threads: Int) -> TrialOutcomes {
    var options = simulation
    options.threads = threads
    return Simulation.trialOutcomes(
      of: project, network: network, schedule: schedule, options: options)
  }

  /// Returns the ends of the trials without what is switched off; the plan stays.
  ///
  /// - Parameters:
  ///   - switches: What is switched off.
  ///   - policy: Who does what in a trial; without it as always.
  ///   - isCertain: Whether all trials are equal, so that one is played for all.
  /// - Returns: The ends of as many trials as always.
  package func ends(
    without switches: [Switch], policy: SimulationPolicy? = nil, isCertain: Bool = false
  ) -> TrialEnds {
    let ends = ends(
      of: project.without(switches), network: network, schedule: schedule, policy: policy,
      trials: isCertain ? 1 : count)
    guard isCertain else { return ends }
    return TrialEnds(
      finishes: Array(repeating: ends.finishes[0], count: count),
      releases: Array(repeating: ends.releases[0], count: count))
  }

  /// Plans a changed project anew, with the same effort, and returns its plan and trials.
  ///
  /// - Returns: The plan and the ends, or `nil` if there is no plan.
  package func replanned(_ changed: Project) -> (schedule: Schedule, ends: TrialEnds)? {
    guard !changed.activities.isEmpty,
      case .acyclic(let network) = PrecedenceNetwork.build(changed),
      case .scheduled(let result) = ProjectScheduler.schedule(
        changed, network: network, options: scheduling)
    else { return nil }
    return (result.schedule, ends(of: changed, network: network, schedule: result.schedule))
  }

  private func ends(
    of project: Project, network: PrecedenceNetwork, schedule: Schedule,
    policy: SimulationPolicy? = nil, trials: Int? = nil, threads: Int = 1
  ) -> TrialEnds {
    var options = simulation
    options.policy = policy ?? options.policy
    options.trials = trials ?? options.trials
    options.threads = threads
    return Simulation.trialEnds(
      of: project, network: network, schedule: schedule, options: options)
  }
}
