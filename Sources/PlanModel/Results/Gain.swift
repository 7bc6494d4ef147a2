/// How much earlier a percentile of the release comes when something is changed.
///
/// Both runs draw the same random numbers, so that most of the luck cancels out.
package struct Gain: Hashable, Sendable {
  /// The time gained; negative when the release comes later.
  package var time: WorkDuration
  /// The standard error of the difference, in working minutes; not negative; `nil` if the trials
  /// are too few to tell.
  package var errorMinutes: Double?

  /// Creates a gain.
  package init(time: WorkDuration, errorMinutes: Double?) {
    self.time = time
    self.errorMinutes = errorMinutes
  }

  /// Nothing gained, for certain.
  package static let none = Gain(time: .zero, errorMinutes: 0)
}
