import PlanModel
import RiskSimulation

/// Pulls one lever after the other, and says what each gains and costs.
struct LeverBuilder: Sendable {
  /// The trials of the plan.
  let trials: PlannedTrials
  /// The releases of its own trials.
  let base: PairedPercentiles

  /// What pulling a lever came to.
  private enum Result: Sendable {
    case lever(Lever)
    case noPlan
  }

  /// Returns the levers in the order of their worth, as far as the runs went.
  func ranking(
    of actions: [Lever.Action], leftOut: Int, _ runs: ConcurrentRuns
  ) -> LeverRanking {
    let results = runs.results(for: .levers, actions, run: result).compactMap(\.self)
    let levers = results.compactMap { if case .lever(let lever) = $0 { lever } else { nil } }
    return LeverRanking(
      levers, leftOut: leftOut + actions.count - results.count,
      withoutPlan: results.count - levers.count)
  }

  private func result(of action: Lever.Action) -> Result {
    let cost = LeverCost(project: trials.project, schedule: trials.schedule)
    if case .removeRisk(let id) = action {
      let saved = trials.project.risks.first { $0.id == id }.flatMap(cost.expectedPay)
      return .lever(
        lever(action, ends: trials.ends(without: [.risk(id)]), cost: saved.map { -$0 }))
    }
    let changed = action.applied(to: trials.project)
    guard let (schedule, ends) = trials.replanned(changed) else { return .noPlan }
    let finish = WorkMoment(minutes: PairedPercentiles(ends.finishes).percentile(80))
    return .lever(
      lever(
        action, ends: ends,
        cost: cost.cost(of: action, project: changed, schedule: schedule, finish: finish)))
  }

  private func lever(_ action: Lever.Action, ends: TrialEnds, cost: Double?) -> Lever {
    let releases = PairedPercentiles(ends.releases)
    return Lever(
      action: action, release: WorkMoment(minutes: releases.percentile(80)),
      p50: base.gain(50, to: releases), p80: base.gain(80, to: releases), cost: cost)
  }
}
