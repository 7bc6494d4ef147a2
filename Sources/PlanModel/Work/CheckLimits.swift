/// From where on a check has doubts, where that is a matter of taste: `checks` of the team file.
package struct CheckLimits: Hashable, Sendable {
  /// The most effort that one task should take; above it a task counts as large.
  package var largeEffort: Effort

  /// Creates limits.
  package init(largeEffort: Effort) { self.largeEffort = largeEffort }

  /// Returns the documented defaults: ten working days for one task.
  package static func standard(for calendar: WorkCalendar) -> CheckLimits {
    CheckLimits(largeEffort: .hours(10 * Double(calendar.minutesPerDay) / 60))
  }
}
