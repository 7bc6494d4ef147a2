import PlanModel
import RiskSimulation

/// Leads from the promised release to P80: one run of the engine for each part, with the same draws.
struct BridgeBuilder: Sendable {
  /// The trials of the plan.
  let trials: PlannedTrials
  /// The releases of its own trials.
  let base: PairedPercentiles

  /// Which percentile the bridge leads to.
  private static let percent = 80

  /// Returns the bridge, or `nil` if its runs were stopped.
  func bridge(_ runs: ConcurrentRuns) -> Bridge? {
    // Everything counts in the last step, which is the plan's own run.
    let all = Bridge.parts(withDaysGoneBy: beginsLater)
    let parts = Array(all.dropLast())
    let found = runs.results(for: .bridge, parts) { part in
      PairedPercentiles(ends(part).releases)
    }.compactMap(\.self)
    guard found.count == parts.count else { return nil }
    let releases = found + [base]
    let steps = zip(all, releases.indices).map { part, index in
      let before = releases[max(0, index - 1)]
      return Bridge.Step(
        part: part, release: WorkMoment(minutes: releases[index].percentile(Self.percent)),
        errorMinutes: Self.isCertain(part)
          ? 0 : before.gain(Self.percent, to: releases[index]).errorMinutes)
    }
    let project = trials.project
    return Bridge(
      promised: project.promise.map { project.axis.moment(endOf: $0.date) }, steps: steps)
  }

  /// Whether open work is planned from a day after the start.
  private var beginsLater: Bool {
    let project = trials.project
    return project.planningMoment(on: project.axis) > .start
      && project.activities.contains { !$0.isSettled }
  }

  /// The ends of the trials in which the parts up to this one count.
  private func ends(_ part: Bridge.Part) -> TrialEnds {
    trials.ends(
      without: Self.switches(after: part), policy: policy(of: part),
      isCertain: Self.isCertain(part))
  }

  /// What does not count yet: each part takes something away from this.
  private static func switches(after part: Bridge.Part) -> [Switch] {
    switch part {
    case .linksOnly: [.beliefs, .calendar, .daysGoneBy] + events
    case .daysGoneBy, .people: [.beliefs, .calendar] + events
    case .calendar, .policy: [.beliefs] + events
    case .medianBias: [.spread] + events
    case .spread: [.commonFactors] + events
    case .correlation: events
    case .risks: []
    }
  }

  /// All that may happen, and all that others deliver.
  private static let events: [Switch] = [.risks, .reworks, .sicknesses, .arrivals]

  /// Who does what: nobody, then the planned people in the planned order, then as in the trials.
  ///
  /// Where the trials themselves ignore people, every step does.
  private func policy(of part: Bridge.Part) -> SimulationPolicy {
    switch part {
    case .linksOnly, .daysGoneBy: .unlimited
    case .people, .calendar: trials.policy == .unlimited ? .unlimited : .fixed
    case .policy, .medianBias, .spread, .correlation, .risks: trials.policy
    }
  }

  /// Whether nothing is drawn yet.
  private static func isCertain(_ part: Bridge.Part) -> Bool {
    switch part {
    case .linksOnly, .daysGoneBy, .people, .calendar, .policy, .medianBias: true
    case .spread, .correlation, .risks: false
    }
  }
}
