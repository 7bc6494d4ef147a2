/// The whole answer to one `simulate`: when a plan may end, why then, and what can be done.
package struct RiskAnalysis: Sendable {
  /// The plan and its forecast.
  package var plan: Plan
  /// The release in each trial, ascending.
  package var releases: [WorkMoment]
  /// The way from the promise to P80; none if the runs were stopped before it was whole.
  package var bridge: Bridge?
  /// What each cause costs, as far as it was run.
  package var tornado: Tornado
  /// What can be done, if it was asked for.
  package var levers: LeverRanking?
  /// Whether somebody stopped the runs before the last.
  package var isInterrupted: Bool

  /// Creates an analysis.
  package init(
    plan: Plan, releases: [WorkMoment], bridge: Bridge?, tornado: Tornado,
    levers: LeverRanking?, isInterrupted: Bool
  ) {
    self.plan = plan
    self.releases = releases
    self.bridge = bridge
    self.tornado = tornado
    self.levers = levers
    self.isInterrupted = isInterrupted
  }
}
