/// Which days the project works on, and how long a working day is.
package struct WorkCalendar: Hashable, Sendable {
  /// The weekdays that are worked, in order; never empty.
  package let workweek: [Weekday]
  /// Days off on top of the weekend, ascending, without repeats.
  package let holidays: [CivilDate]
  /// The holidays on which work would be done else, ascending.
  private let lostDays: [CivilDate]
  /// Working minutes in a full working day; positive.
  package let minutesPerDay: Int

  /// Monday to Friday, eight hours, no holidays.
  package static let standard = WorkCalendar(
    workweek: [.monday, .tuesday, .wednesday, .thursday, .friday], holidays: [],
    minutesPerDay: 480)

  /// Creates a calendar.
  ///
  /// - Precondition: `workweek` is not empty and `minutesPerDay` is positive.
  package init(workweek: some Sequence<Weekday>, holidays: [CivilDate], minutesPerDay: Int) {
    let days = Set(workweek)
    precondition(!days.isEmpty && minutesPerDay > 0)
    self.workweek = Weekday.allCases.filter(days.contains)
    let holidays = Set(holidays).sorted()
    self.holidays = holidays
    lostDays = holidays.filter { days.contains($0.weekday) }
    self.minutesPerDay = minutesPerDay
  }

  /// Returns whether work is done on `date`.
  ///
  /// - Complexity: O(log *h*) for *h* holidays.
  package func isWorkday(_ date: CivilDate) -> Bool {
    guard workweek.contains(date.weekday) else { return false }
    let next = lostDays.partitioningIndex { $0 >= date }
    return next == lostDays.count || lostDays[next] != date
  }

  /// Returns the first working day on or after `date`.
  package func workday(onOrAfter date: CivilDate) -> CivilDate {
    var day = date
    while !isWorkday(day) { day.dayNumber += 1 }
    return day
  }

  /// Returns the last working day on or before `date`.
  package func workday(onOrBefore date: CivilDate) -> CivilDate {
    var day = date
    while !isWorkday(day) { day.dayNumber -= 1 }
    return day
  }

  /// Returns the number of working days from `first` to `last`, both included; 0 if reversed.
  ///
  /// - Complexity: O(log *h*) for *h* holidays.
  package func workdayCount(from first: CivilDate, through last: CivilDate) -> Int {
    guard first <= last else { return 0 }
    let days = last.dayNumber - first.dayNumber + 1
    var count = days / 7 * workweek.count
    for offset in 0..<(days % 7) where workweek.contains(first.adding(days: offset).weekday) {
      count += 1
    }
    let lost =
      lostDays.partitioningIndex { $0 > last } - lostDays.partitioningIndex { $0 >= first }
    return count - lost
  }
}
