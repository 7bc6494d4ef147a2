import PlanModel
import RiskSimulation

/// Switches off one cause after the other, and says what each costs: one run each, the same draws.
struct TornadoBuilder: Sendable {
  /// The trials of the plan.
  let trials: PlannedTrials
  /// The releases of its own trials.
  let base: PairedPercentiles

  /// Returns the tornado of the causes, as far as the runs went.
  func tornado(_ candidates: TornadoCandidates, _ runs: ConcurrentRuns) -> Tornado {
    let switches = candidates.single + candidates.together
    let bars = runs.results(for: .tornado, switches, run: bar)
    let (single, together) = (
      bars.prefix(candidates.single.count), bars.dropFirst(candidates.single.count)
    )
    return Tornado(
      bars: single.compactMap(\.self), together: together.compactMap(\.self),
      tasksLeftOut: candidates.tasksLeftOut)
  }

  private func bar(for subject: Switch) -> Tornado.Bar {
    let releases = PairedPercentiles(trials.ends(without: [subject]).releases)
    return Tornado.Bar(
      subject: subject, p50: base.gain(50, to: releases), p80: base.gain(80, to: releases))
  }
}
