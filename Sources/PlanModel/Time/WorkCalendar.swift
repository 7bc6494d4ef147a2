/// Which days the project works on, and how long a working day is.
package struct WorkCalendar: Hashable, Sendable {
  /// The weekdays that are worked, in order; never empty.
  package let workweek: [Weekday]
  /// Days off on top of the weekend, ascending, without repeats.
  package let holidays: [CivilDate]
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
    self.holidays = Set(holidays).sorted()
    self.minutesPerDay = minutesPerDay
  }

  /// Returns whether work is done on `date`.
  ///
  /// - Complexity: O(log *h*) for *h* holidays.
  package func isWorkday(_ date: CivilDate) -> Bool {
    workweek.contains(date.weekday) && !isHoliday(date)
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
  /// - Complexity: O(*h*) for *h* holidays.
  package func workdayCount(from first: CivilDate, through last: CivilDate) -> Int {
    guard first <= last else { return 0 }
    let days = last.dayNumber - first.dayNumber + 1
    var count = days / 7 * workweek.count
    for offset in 0..<(days % 7) where workweek.contains(first.adding(days: offset).weekday) {
      count += 1
    }
    let lost = holidays.count { $0 >= first && $0 <= last && workweek.contains($0.weekday) }
    return count - lost
  }

  /// Binary search in the sorted holidays.
  private func isHoliday(_ date: CivilDate) -> Bool {
    var low = 0
    var high = holidays.count
    while low < high {
      let middle = (low + high) / 2
      if holidays[middle] < date { low = middle + 1 } else { high = middle }
    }
    return low < holidays.count && holidays[low] == date
  }
}
