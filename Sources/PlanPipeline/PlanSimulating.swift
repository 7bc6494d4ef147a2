import PlanAdvice
package import PlanModel
import RiskSimulation

extension PlanPipeline {
  /// What analysing the risks of a plan may come to.
  package enum SimulatingOutcome: Sendable {
    /// The analysis; its diagnostics may still hold errors.
    case analysed(RiskAnalysis)
    /// The author's faults leave nothing to plan.
    case notPlanned([Diagnostic])
  }

  /// Reads, checks, schedules and simulates, and says in days what the release is late for.
  ///
  /// All runs play as many trials as the forecast, so that the parts of the bridge add up to it.
  ///
  /// - Parameters:
  ///   - request: The files and the options.
  ///   - levers: How many levers may be tried; none without it.
  ///   - watch: Who follows it; stopped after the schedule, the analysis ends with what it has.
  /// - Returns: The analysis, or why there is none.
  package static func simulate(
    _ request: PlanRequest, levers: Int? = nil, watch: PlanWatch = PlanWatch()
  ) -> SimulatingOutcome {
    let reading = read(request)
    switch trials(of: reading, for: request, watch: watch) {
    case .failure(let failure): return .notPlanned(failure.diagnostics)
    case .success(let (plan, trials)):
      watch.planned(plan)
      let advice = RiskAdvisor(
        trials: trials, forecast: plan.forecast, trace: reading.trace, threads: request.threads,
        watch: RunWatch(progress: watch.runs, shouldStop: watch.shouldStop)
      ).advice(levers: levers)
      return .analysed(
        RiskAnalysis(
          plan: plan, releases: advice.releases, bridge: advice.bridge, tornado: advice.tornado,
          levers: advice.levers, isInterrupted: advice.isInterrupted))
    }
  }

  /// What playing the trials of a plan may come to.
  package enum PlayingOutcome: Sendable {
    /// The plan, and what came of each of its forecast's trials.
    case played(Plan, TrialOutcomes)
    /// The author's faults leave nothing to plan.
    case notPlanned([Diagnostic])
  }

  /// Reads, checks, schedules and simulates, and says what came of each trial.
  ///
  /// - Parameters:
  ///   - request: The files and the options.
  ///   - watch: Who follows it.
  /// - Returns: The plan and the trials that its forecast is made of, or why there is none.
  package static func play(
    _ request: PlanRequest, watch: PlanWatch = PlanWatch()
  ) -> PlayingOutcome {
    switch trials(of: read(request), for: request, watch: watch) {
    case .failure(let failure): return .notPlanned(failure.diagnostics)
    case .success(let (plan, trials)):
      return .played(plan, trials.outcomes(threads: request.threads))
    }
  }

  /// Why there are no trials.
  struct NoPlan: Error {
    /// The author's faults.
    let diagnostics: [Diagnostic]
  }

  /// The plan of what was read, and its trials: as many as its forecast has.
  static func trials(
    of reading: Reading, for request: PlanRequest, watch: PlanWatch = PlanWatch()
  ) -> Result<(plan: Plan, trials: PlannedTrials), NoPlan> {
    switch plan(reading, for: request, watch: watch) {
    case .notPlanned(_, let diagnostics): return .failure(NoPlan(diagnostics: diagnostics))
    case .planned(let plan):
      guard let network = reading.network else {
        return .failure(NoPlan(diagnostics: plan.diagnostics))
      }
      var simulation = request.simulationOptions
      simulation.trials = plan.forecast.trials
      return .success(
        (
          plan,
          PlannedTrials(
            project: plan.project, network: network, schedule: plan.scheduling.schedule,
            simulation: simulation, scheduling: request.schedulingOptions)
        ))
    }
  }
}
