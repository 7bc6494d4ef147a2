import PlanModel

/// How far a task can slip, as every medium says it.
enum FloatText {
  /// Returns a float in days, below a day in hours, below an hour in minutes: `1.4 d`, `3.5 h`,
  /// `20 min`; nothing at all is `no float`.
  static func words(_ float: WorkDuration, of calendar: WorkCalendar) -> String {
    let minutes = float.minutes
    switch minutes.magnitude {
    case 0: return "no float"
    case ..<60: return "\(minutes)\u{A0}min"
    case ..<calendar.minutesPerDay.magnitude:
      return NumberText.quantity(Double(minutes) / 60, decimals: 1, "h")
    default: return float.inDays(of: calendar)
    }
  }
}
