/// What is believed of an activity's true effort.
package enum EffortBelief: Hashable, Sendable {
  /// An effort that stays below `effort` with the chance `share`.
  package struct Quantile: Hashable, Sendable {
    /// The chance, above 0 and below 1.
    package var share: Double
    /// The effort.
    package var effort: Effort

    /// Creates a quantile.
    package init(share: Double, effort: Effort) {
      self.share = share
      self.effort = effort
    }
  }

  /// A single number: the spread that histories of estimates and actuals show around it.
  case historical
  /// A range: the 10th and the 90th percentile; the plan uses the midpoint.
  case range(low: Effort, high: Effort)
  /// Three points: low, mode and high, which mean what the estimate model says.
  case threePoint(low: Effort, mode: Effort, high: Effort)
  /// Two or more quantiles in the order of their shares, whose efforts do not go down; the plan
  /// uses the median.
  case quantiles([Quantile])
  /// Exactly the likely effort, always.
  case certain
  /// Exactly this effort, always, whatever the plan uses.
  case constant(Effort)
}
