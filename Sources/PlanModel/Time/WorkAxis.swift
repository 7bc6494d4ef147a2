/// The project's working days in a row, and the way between its minutes and civil dates.
///
/// Working day 0 is the first working day on or after the start. A table holds the days up to
/// the last holiday; after it the weeks repeat, so the axis never ends.
package struct WorkAxis: Sendable {
  /// The calendar whose working days are counted.
  package let calendar: WorkCalendar
  /// The first working day.
  package let start: CivilDate
  /// Dates of the first working days, one past the last holiday.
  private let table: [CivilDate]

  /// Creates the axis that begins on the first working day on or after `date`.
  ///
  /// - Complexity: O(*d*) for *d* days from `date` to the last holiday.
  package init(calendar: WorkCalendar, onOrAfter date: CivilDate) {
    self.calendar = calendar
    start = calendar.workday(onOrAfter: date)
    let last = max(start, calendar.holidays.last ?? start)
    var days: [CivilDate] = []
    var day = start
    repeat {
      days.append(day)
      day = calendar.workday(onOrAfter: day.adding(days: 1))
    } while days[days.count - 1] <= last
    table = days
  }

  /// Minutes in a working day.
  package var minutesPerDay: Int { calendar.minutesPerDay }

  /// Returns the date of the working day with the given number, counted from 0.
  package func date(ofWorkday number: Int) -> CivilDate {
    precondition(number >= 0)
    guard number >= table.count else { return table[number] }
    let last = table[table.count - 1]
    let beyond = number - (table.count - 1)
    let perWeek = calendar.workweek.count
    var day = last.adding(days: beyond / perWeek * 7)
    for _ in 0..<(beyond % perWeek) {
      repeat { day.dayNumber += 1 } while !calendar.workweek.contains(day.weekday)
    }
    return day
  }

  /// Returns how many working days of the axis lie before `date`; 0 for dates before the start.
  ///
  /// A working day's own number is the count of those before it.
  package func workdayCount(before date: CivilDate) -> Int {
    calendar.workdayCount(from: start, through: date.adding(days: -1))
  }

  /// Returns the moment at which `date` begins; a day off begins with the next working day.
  package func moment(startOf date: CivilDate) -> WorkMoment {
    WorkMoment(minutes: workdayCount(before: date) * minutesPerDay)
  }

  /// Returns the moment at which `date` ends; a day off ends with the working day before it.
  ///
  /// The moment is negative or zero for a date before the start: nothing can be done by then.
  package func moment(endOf date: CivilDate) -> WorkMoment {
    guard date >= start else {
      let missed = calendar.workdayCount(
        from: date.adding(days: 1), through: start.adding(days: -1))
      return WorkMoment(minutes: -missed * minutesPerDay)
    }
    return WorkMoment(minutes: workdayCount(before: date.adding(days: 1)) * minutesPerDay)
  }

  /// Returns the day on which work that starts at `moment` begins.
  package func startDate(of moment: WorkMoment) -> CivilDate {
    date(ofWorkday: max(0, moment.minutes) / minutesPerDay)
  }

  /// Returns the day on which work that ends at `moment` is done: at a boundary the earlier day.
  package func finishDate(of moment: WorkMoment) -> CivilDate {
    date(ofWorkday: max(0, moment.minutes - 1) / minutesPerDay)
  }
}
