import PlanModel

/// Moments of plans that may begin on different days, in working minutes of one calendar.
struct CommonTimeline: Sendable {
  /// The calendar whose working days are counted.
  let calendar: WorkCalendar
  /// The day from which they are counted.
  private static let origin = CivilDate(dayNumber: 0)

  /// Returns the working minutes from a fixed day to the moment of an axis, by the day on which it
  /// lies and the part of that day that has passed.
  func minutes(to moment: WorkMoment, on axis: WorkAxis) -> Int {
    let date = axis.finishDate(of: moment)
    let passed = moment.minutes > 0 ? (moment.minutes - 1) % axis.minutesPerDay + 1 : 0
    let days = calendar.workdayCount(from: Self.origin, through: date.adding(days: -1))
    return days * calendar.minutesPerDay + passed * calendar.minutesPerDay / axis.minutesPerDay
  }
}
