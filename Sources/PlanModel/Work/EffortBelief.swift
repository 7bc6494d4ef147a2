/// What is believed of an activity's true effort.
package enum EffortBelief: Hashable, Sendable {
  /// A single number: the spread that histories of estimates and actuals show around it.
  case historical
  /// A range: the 10th and the 90th percentile; the plan uses the midpoint.
  case range(low: Effort, high: Effort)
  /// Three points: the 5th percentile, the mode and the 95th percentile.
  case threePoint(low: Effort, mode: Effort, high: Effort)
  /// Exactly the likely effort, always.
  case certain
}
