import PlanModel

/// Writes efforts in messages as working days of one person.
struct WorkdayFigure {
  /// What a working day is.
  let calendar: WorkCalendar

  /// Returns the days with at most one decimal, such as `12.5 days` or `1 day`.
  ///
  /// They are rounded up, so that what is above a limit never reads as the limit.
  func text(_ effort: Effort) -> String { text(hours: effort.hours) }

  /// Returns the days of so many hours; a sum of hours cannot overflow.
  func text(hours: Double) -> String {
    let days = hours * 60 / Double(calendar.minutesPerDay)
    let tenths = Int(min((days * 10 - 1e-6).rounded(.up), 1e15))
    let number = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    return number == "1" ? "1 day" : "\(number) days"
  }
}
