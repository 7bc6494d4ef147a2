/// Elapsed working time of the project calendar, in minutes.
///
/// It is not effort: a half-time person needs twice as long for the same effort.
package struct WorkDuration: Hashable, Comparable, Sendable, AdditiveArithmetic {
  /// Working minutes; negative for a lead.
  package var minutes: Int

  /// Creates a duration of the given working minutes.
  package init(minutes: Int) { self.minutes = minutes }

  /// No time at all.
  package static let zero = WorkDuration(minutes: 0)

  /// Returns a duration of the given working minutes.
  package static func minutes(_ minutes: Int) -> Self { Self(minutes: minutes) }

  /// The duration in working days of the given length.
  package func days(of calendar: WorkCalendar) -> Double {
    Double(minutes) / Double(calendar.minutesPerDay)
  }

  package static func + (left: Self, right: Self) -> Self {
    Self(minutes: left.minutes + right.minutes)
  }
  package static func - (left: Self, right: Self) -> Self {
    Self(minutes: left.minutes - right.minutes)
  }
  package static func < (left: Self, right: Self) -> Bool { left.minutes < right.minutes }
}
