package import PlanModel

/// The plan in the XML form of Microsoft Project, which most planning tools open.
///
/// Tasks keep their planned starts as "start no earlier than", so that a tool that plans anew does
/// not pull them before the people are free. Who is there part of the day is assigned in part.
package struct ProjectXMLFile: PlanFile {
  /// The figures of the plan.
  let figures: PlanFigures
  /// The hours of its working days.
  let clock: WorkdayClock
  /// How each person's capacity runs.
  let profiles: [Person.ID: CapacityProfile]

  /// Creates the file of a plan.
  package init(_ plan: Plan) {
    figures = PlanFigures(plan)
    clock = WorkdayClock(figures.axis)
    let axis = figures.axis
    profiles = Dictionary(
      plan.project.team.people.map { ($0.id, CapacityProfile(of: $0, on: axis)) },
      uniquingKeysWith: { first, _ in first })
  }

  package var text: String {
    let calendar = figures.project.calendar
    return MarkupElement(
      "Project", attributes: [("xmlns", "http://schemas.microsoft.com/project")],
      [
        MarkupElement("SaveVersion", 14),
        MarkupElement("Name", figures.project.header.title),
        MarkupElement("Title", figures.project.header.title),
        MarkupElement("ScheduleFromStart", 1),
        MarkupElement("StartDate", Self.dateTime(clock.start(.start))),
        MarkupElement("FinishDate", Self.dateTime(clock.finish(figures.plan.release))),
        MarkupElement("CalendarUID", 1),
        MarkupElement("DefaultStartTime", Self.time(clock.firstMinute)),
        MarkupElement("DefaultFinishTime", Self.time(clock.lastMinute)),
        MarkupElement("MinutesPerDay", calendar.minutesPerDay),
        MarkupElement("MinutesPerWeek", calendar.minutesPerDay * calendar.workweek.count),
        MarkupElement("DaysPerMonth", 20),
        MarkupElement("Calendars", calendars),
        MarkupElement("Tasks", tasks),
        MarkupElement("Resources", resources),
        MarkupElement("Assignments", assignments),
      ]
    ).document
  }

  /// The number of a person's or a pool's calendar; 1 is the project's.
  func calendarNumber(of resource: Int) -> Int { resource + 2 }

  /// A moment of the clock: `2026-04-01T09:00:00`.
  static func dateTime(_ reading: WorkdayClock.Reading) -> String {
    "\(reading.date)T\(reading.time):00"
  }

  /// A minute of the day: `09:00:00`.
  static func time(_ minute: Int) -> String {
    WorkdayClock.Reading(date: CivilDate(dayNumber: 0), minute: minute).time + ":00"
  }

  /// A length of working time: `PT16H30M0S`.
  static func duration(minutes: Int) -> String { "PT\(minutes / 60)H\(minutes % 60)M0S" }

  /// An effort to the nearest minute.
  static func duration(_ effort: Effort) -> String {
    duration(minutes: (effort.microminutes + 500_000) / 1_000_000)
  }
}
