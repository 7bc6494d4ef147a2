import PlanModel

/// Reads `calendar`: the workweek, the length of a day, the days off.
enum CalendarSection {
  private enum Key: String, CaseIterable {
    case workweek
    case hoursPerDay = "hours-per-day"
    case holidays
  }

  /// Changes the calendar of `content` to what is given.
  static func read(
    _ value: YAMLValue, to content: inout TeamContent, into diagnostics: inout Diagnostics
  ) {
    guard let keys = KeyedMapping<Key>(value, of: "the calendar", into: &diagnostics) else {
      return
    }
    if let week = keys[.workweek] {
      if case .list(let values) = week.content, values.isEmpty {
        diagnostics.emit(.emptyWorkweek, at: week.span)
      }
      let days = week.items("weekdays", limit: 7, into: &diagnostics).flatMap {
        $0.read(as: .weekdays, into: &diagnostics) ?? []
      }
      content.workweek = days.isEmpty ? nil : Weekday.allCases.filter(days.contains)
    }
    let hours = keys.read(
      .hoursPerDay, as: .number("the hours of a working day", in: 0.1...24), into: &diagnostics)
    content.minutesPerDay = hours.map { Int(($0 * 60).rounded()) }
    if let holidays = keys[.holidays] {
      content.holidays = days(holidays, into: &diagnostics)
    }
  }

  /// Returns every day of a list of days and ranges.
  private static func days(
    _ value: YAMLValue, into diagnostics: inout Diagnostics
  ) -> [CivilDate] {
    var days: [CivilDate] = []
    for item in value.items("holidays", into: &diagnostics) {
      guard let range = item.read(as: .days, into: &diagnostics) else { continue }
      let numbers = range.lowerBound.dayNumber...range.upperBound.dayNumber
      guard days.count + numbers.count <= YAMLValue.itemLimit else {
        diagnostics.emit(.tooManyHolidays, at: item.span)
        break
      }
      days += numbers.map(CivilDate.init(dayNumber:))
    }
    return days
  }
}

extension Diagnostic.Message {
  fileprivate static let emptyWorkweek = malformedValue(
    "the workweek has no days", help: "write Mon-Fri, or days such as Mon, Tue, Thu")
  fileprivate static let tooManyHolidays = malformedValue(
    "the holidays are more than \(YAMLValue.itemLimit) days",
    help: "use 'workweek' for days off in every week")
}
