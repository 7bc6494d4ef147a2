import PlanAdvice
package import PlanModel

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
  /// - Parameters:
  ///   - request: The files and the options.
  ///   - levers: How many levers may be tried; none without it.
  ///   - searched: Hears, with the project, of the best schedule so far.
  ///   - planned: Hears of the plan before the runs begin.
  ///   - progress: Called after each run with the stage, the runs done in it, and how many there
  ///     are; one call after the other, from any thread.
  ///   - shouldStop: Asked before each run; when it says so, the analysis ends with what it has.
  /// - Returns: The analysis, or why there is none.
  package static func simulate(
    _ request: PlanRequest, levers: Int? = nil,
    searched: @escaping (SearchProgress, Project) -> Void = { _, _ in },
    planned: (Plan) -> Void = { _ in },
    progress: @escaping @Sendable (AnalysisStage, Int, Int) -> Void = { _, _, _ in },
    shouldStop: @escaping @Sendable () -> Bool = { false }
  ) -> SimulatingOutcome {
    let reading = read(request)
    switch plan(reading, for: request, progress: searched) {
    case .notPlanned(_, let diagnostics): return .notPlanned(diagnostics)
    case .planned(let plan):
      planned(plan)
      guard let network = reading.network else { return .notPlanned(plan.diagnostics) }
      let trials = PlannedTrials(
        project: plan.project, network: network, schedule: plan.scheduling.schedule,
        simulation: request.simulationOptions, scheduling: request.schedulingOptions)
      let advice = RiskAdvisor(
        trials: trials, forecast: plan.forecast, trace: reading.trace, threads: request.threads,
        watch: RunWatch(progress: progress, shouldStop: shouldStop)
      ).advice(levers: levers)
      return .analysed(
        RiskAnalysis(
          plan: plan, releases: advice.releases, bridge: advice.bridge, tornado: advice.tornado,
          levers: advice.levers, isInterrupted: advice.isInterrupted))
    }
  }
}
