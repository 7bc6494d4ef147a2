package import PlanModel
import RiskSimulation

/// Says in days what a release is late for, and what can be done about it.
package struct RiskAdvisor: Sendable {
  /// What an advisor found out about a plan.
  package struct Advice: Sendable {
    /// The release in each trial, ascending.
    package var releases: [WorkMoment]
    /// The way from the promise to P80, if its runs were made.
    package var bridge: Bridge?
    /// What each cause costs.
    package var tornado: Tornado
    /// What can be done, if it was asked for.
    package var levers: LeverRanking?
    /// Whether the watch stopped the runs.
    package var isInterrupted: Bool
  }

  private let trials: PlannedTrials
  private let forecast: Forecast
  private let scope: StoryScope
  private let runs: ConcurrentRuns

  /// Creates an advisor.
  ///
  /// - Parameters:
  ///   - trials: The trials of the plan.
  ///   - forecast: The forecast of the same trials.
  ///   - trace: Which task serves which story.
  ///   - threads: How many runs may be made at once, at least one; the advice does not depend on it.
  ///   - watch: Who follows the runs.
  package init(
    trials: PlannedTrials, forecast: Forecast, trace: TraceMatrix, threads: Int, watch: RunWatch
  ) {
    self.trials = trials
    self.forecast = forecast
    scope = StoryScope(project: trials.project, trace: trace)
    runs = ConcurrentRuns(threads: threads, watch: watch)
  }

  /// Makes all runs: the bridge, the tornado, and so many levers at most, if any are asked for.
  ///
  /// - Returns: The advice; the same for the same arguments as long as nobody stops it.
  package func advice(levers limit: Int?) -> Advice {
    let base = PairedPercentiles(trials.ends(threads: runs.threads).releases)
    let bridge = BridgeBuilder(trials: trials, base: base).bridge(runs)
    let tornado = TornadoBuilder(trials: trials, base: base).tornado(
      TornadoCandidates(project: trials.project, forecast: forecast, scope: scope), runs)
    let levers = limit.map { limit in
      let actions = LeverCandidates(
        project: trials.project, network: trials.network, schedule: trials.schedule,
        forecast: forecast, scope: scope
      ).actions
      let candidates = LeverScreening(trials: trials.brief()).chosen(
        from: actions, atMost: limit, runs)
      return LeverBuilder(trials: trials, base: base).ranking(
        of: candidates.chosen, leftOut: candidates.leftOut, runs)
    }
    return Advice(
      releases: base.ascending.map { WorkMoment(minutes: $0) }, bridge: bridge, tornado: tornado,
      levers: levers, isInterrupted: runs.watch.shouldStop())
  }
}
