import PlanModel

/// The working days of the project and of each person.
extension ProjectXMLFile {
  /// The project's calendar, then one for each person that names what differs from it.
  var calendars: [MarkupElement] {
    let calendar = figures.project.calendar
    let week = Weekday.allCases.map { day in
      weekday(day, isWorked: calendar.workweek.contains(day))
    }
    let base = element(
      number: 1, name: "Standard", base: nil, weekdays: week,
      daysOff: calendar.holidays.map { $0...$0 })
    return [base]
      + figures.project.team.people.enumerated().map { index, person in
        let off = calendar.workweek.filter { person.capacity[$0.rawValue] == .none }
        return element(
          number: calendarNumber(of: index), name: person.id.name, base: 1,
          weekdays: off.map { weekday($0, isWorked: false) }, daysOff: absences(of: person))
      }
  }

  /// Leave, and the days before joining and after leaving that the plan reaches.
  private func absences(of person: Person) -> [ClosedRange<CivilDate>] {
    let first = figures.axis.start
    let last = figures.finishDay(figures.plan.release).adding(days: 366)
    let before = person.from.map { ($0 > first) ? [first...$0.adding(days: -1)] : [] } ?? []
    let after = person.until.map { $0 < last ? [$0.adding(days: 1)...last] : [] } ?? []
    return before + person.leave + after
  }

  private func element(
    number: Int, name: String, base: Int?, weekdays: [MarkupElement],
    daysOff: [ClosedRange<CivilDate>]
  ) -> MarkupElement {
    let exceptions = daysOff.map { days in
      MarkupElement(
        "Exception",
        [
          MarkupElement("EnteredByOccurrences", 0),
          MarkupElement(
            "TimePeriod",
            [
              MarkupElement("FromDate", "\(days.lowerBound)T00:00:00"),
              MarkupElement("ToDate", "\(days.upperBound)T23:59:00"),
            ]),
          MarkupElement("Occurrences", 1), MarkupElement("Name", "Day off"),
          MarkupElement("Type", 1),
          MarkupElement("DayWorking", 0),
        ])
    }
    return MarkupElement(
      "Calendar",
      [
        MarkupElement("UID", number), MarkupElement("Name", name),
        MarkupElement("IsBaseCalendar", base == nil ? 1 : 0),
        MarkupElement("BaseCalendarUID", base ?? -1),
      ] + (weekdays.isEmpty ? [] : [MarkupElement("WeekDays", weekdays)])
        + (exceptions.isEmpty ? [] : [MarkupElement("Exceptions", exceptions)]))
  }

  /// A weekday; its number begins with 1 for Sunday.
  private func weekday(_ day: Weekday, isWorked: Bool) -> MarkupElement {
    let times = MarkupElement(
      "WorkingTimes",
      [
        MarkupElement(
          "WorkingTime",
          [
            MarkupElement("FromTime", Self.time(clock.firstMinute)),
            MarkupElement("ToTime", Self.time(clock.lastMinute)),
          ])
      ])
    return MarkupElement(
      "WeekDay",
      [
        MarkupElement("DayType", (day.rawValue + 1) % 7 + 1),
        MarkupElement("DayWorking", isWorked ? 1 : 0),
      ] + (isWorked ? [times] : []))
  }
}
