/// That an activity may have to be done again in part.
package struct Rework: Hashable, Sendable {
  /// The chance that it has to, in 0...1.
  package var likelihood: Double
  /// How much it then adds; as a share, of the effort that the trial has for it so far.
  package var impact: Risk.Impact

  /// Creates the chance of rework.
  package init(likelihood: Double, impact: Risk.Impact) {
    self.likelihood = likelihood
    self.impact = impact
  }
}
