/// A day of the proleptic Gregorian calendar, without a time zone.
///
/// Stored as the number of days since 1970-01-01, so that arithmetic is integer arithmetic.
/// The conversions are the era method of H. Hinnant, "chrono-Compatible Low-Level Date
/// Algorithms".
package struct CivilDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before it.
  package var dayNumber: Int

  /// The days that a plan can be about, 1970-01-01 to 2199-12-31; others are slips of the pen.
  package static let plannable = CivilDate(dayNumber: 0)...CivilDate(dayNumber: 84_005)

  /// Creates the day that lies `dayNumber` days after 1970-01-01.
  package init(dayNumber: Int) { self.dayNumber = dayNumber }

  /// Creates the day with the given parts, or returns `nil` when there is no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Self.dayCount(of: month, in: year) else {
      return nil
    }
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    dayNumber = era * 146_097 + dayOfEra - 719_468
  }

  /// Creates the day written as `yyyy-mm-dd`, exactly, or returns `nil`.
  package init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard byte >= 0x30, byte <= 0x39 else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }

  /// The number of days in a month.
  private static func dayCount(of month: Int, in year: Int) -> Int {
    let isLeap =
      (year.isMultiple(of: 4) && !year.isMultiple(of: 100)) || year.isMultiple(of: 400)
    switch month {
    case 2: return isLeap ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  /// Year, month (1...12) and day of the month (1...31).
  package var components: (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The day of the week.
  package var weekday: Weekday {
    let remainder = (dayNumber + 3) % 7
    return Weekday.allCases[remainder < 0 ? remainder + 7 : remainder]
  }

  /// The day that lies `days` calendar days later.
  package func adding(days: Int) -> CivilDate { CivilDate(dayNumber: dayNumber + days) }

  package static func < (left: Self, right: Self) -> Bool { left.dayNumber < right.dayNumber }
}

extension CivilDate: CustomStringConvertible {
  /// The date as ISO 8601 writes it: `2026-10-05`.
  package var description: String {
    let (year, month, day) = components
    func padded(_ number: Int, to width: Int) -> String {
      let digits = String(number.magnitude)
      let zeros = String(repeating: "0", count: max(0, width - digits.count))
      return (number < 0 ? "-" : "") + zeros + digits
    }
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }
}
