/// Two versions of a plan, and how much each difference moves the release.
///
/// The differences are made one after the other, in the order of `effects`, from the earlier version
/// to the later, with the same random numbers; what each moves adds up to the whole.
package struct PlanComparison: Sendable {
  /// What some differences together move.
  package struct Effect: Hashable, Sendable {
    /// The differences: several where no plan exists with only some of them.
    package var changes: [PlanChange]
    /// How much later the median of the release comes; negative if earlier.
    package var p50: WorkDuration
    /// How much later P80 of the release comes.
    package var p80: WorkDuration
    /// The standard error of the latter, in working minutes.
    package var p80ErrorMinutes: Double?
    /// Creates an effect.
    package init(
      changes: [PlanChange], p50: WorkDuration, p80: WorkDuration, p80ErrorMinutes: Double?
    ) {
      self.changes = changes
      self.p50 = p50
      self.p80 = p80
      self.p80ErrorMinutes = p80ErrorMinutes
    }
  }

  /// The earlier version.
  package var before: Plan
  /// The later version, whose calendar all durations are of.
  package var after: Plan
  /// What moved the release; empty if the versions plan the same.
  package var effects: [Effect]
  /// Whether somebody stopped the runs, so that the last effect holds all that were left.
  package var isInterrupted: Bool

  /// Creates a comparison.
  package init(before: Plan, after: Plan, effects: [Effect], isInterrupted: Bool = false) {
    self.before = before
    self.after = after
    self.effects = effects
    self.isInterrupted = isInterrupted
  }

  /// How much later the median of the release comes in all.
  package var p50: WorkDuration { effects.reduce(.zero) { $0 + $1.p50 } }
  /// How much later P80 of the release comes in all.
  package var p80: WorkDuration { effects.reduce(.zero) { $0 + $1.p80 } }
}
