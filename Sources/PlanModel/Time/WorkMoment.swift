/// A point on the project's time axis: working minutes since the project's start.
///
/// Minute 0 is the beginning of the first working day. Days off do not exist on this axis.
package struct WorkMoment: Hashable, Comparable, Sendable {
  /// Working minutes since the start.
  package var minutes: Int

  /// Creates the moment that lies the given working minutes after the start.
  package init(minutes: Int) { self.minutes = minutes }

  /// The beginning of the project's first working day.
  package static let start = WorkMoment(minutes: 0)

  package static func + (left: Self, right: WorkDuration) -> Self {
    Self(minutes: left.minutes + right.minutes)
  }
  package static func - (left: Self, right: WorkDuration) -> Self {
    Self(minutes: left.minutes - right.minutes)
  }
  package static func - (left: Self, right: Self) -> WorkDuration {
    WorkDuration(minutes: left.minutes - right.minutes)
  }
  package static func < (left: Self, right: Self) -> Bool { left.minutes < right.minutes }
}
