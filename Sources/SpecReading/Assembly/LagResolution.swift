import PlanModel

extension RelationEntry.Lag {
  /// The longest time between two events, either way: about a hundred working years.
  private static let longest = 12_000_000.0

  /// Returns the lag in project working time; a week is five days.
  func duration(in calendar: WorkCalendar) -> WorkDuration {
    let minutes = amount * (unit.hours(in: calendar) ?? 1) * 60
    guard minutes.isFinite else { return .zero }
    return .minutes(Int(min(max(minutes, -Self.longest), Self.longest).rounded()))
  }
}
