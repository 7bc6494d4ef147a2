import PlanModel

extension CivilDate {
  /// The date with its weekday, for tables: `Thu 2026-05-14`.
  var withWeekday: String { "\(weekday.shortName) \(self)" }

  /// The date as a sentence says it, never torn apart: `14 May 2026`.
  var inWords: String {
    let (year, month, day) = components
    return "\(day)\u{A0}\(Self.monthNames[month - 1])\u{A0}\(year)"
  }

  /// Three English letters of the month, such as `May`.
  var shortMonthName: String { String(Self.monthNames[components.month - 1].prefix(3)) }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
