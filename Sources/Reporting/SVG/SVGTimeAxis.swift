import PlanModel

/// The head of a chart over a calendar, and what runs down from it: weeks, months, days off.
struct SVGTimeAxis: Sendable {
  /// The chart's first day, a Monday.
  let firstDay: CivilDate
  /// How many days it covers.
  let dayCount: Int
  /// Which of them are worked.
  let calendar: WorkCalendar
  /// Pixels of a day.
  let dayWidth: Double
  /// Where the first day begins.
  let left: Double
  /// Rows of pixels that the head takes.
  let headHeight: Double

  /// Where a place on the calendar lies.
  func x(_ position: Report.Gantt.Position) -> Double { left + position * dayWidth }

  /// Bands for the days on which nobody works, where days are wide enough to be told apart.
  func daysOff(to bottom: Double) -> [MarkupElement] {
    guard dayWidth >= 3 else { return [] }
    var bands: [Range<Int>] = []
    for day in 0..<dayCount where !calendar.isWorkday(firstDay.adding(days: day)) {
      if let last = bands.last, last.upperBound == day {
        bands[bands.count - 1] = last.lowerBound..<day + 1
      } else {
        bands.append(day..<day + 1)
      }
    }
    return bands.map { band in
      SVGDrawing.rectangle(
        x: x(Double(band.lowerBound)), y: headHeight, width: Double(band.count) * dayWidth,
        height: bottom - headHeight, style: "day-off")
    }
  }

  /// Lines for the weeks that have the room, with the month above where it changes.
  ///
  /// Where weeks have none, the lines bear the month, with the year above.
  func ruler(to bottom: Double) -> [MarkupElement] {
    var marks: [MarkupElement] = []
    var last = ""
    let step = max(1, Int((34 / (7 * dayWidth)).rounded(.up)))
    let showsDays = step <= 4
    for day in stride(from: 0, to: dayCount, by: 7 * step) {
      let date = firstDay.adding(days: day)
      let left = x(Double(day))
      let components = date.components
      let isNewYear = last.isEmpty || components.month == 1
      let year = "\(components.year)"
      let above = showsDays ? date.shortMonthName : year
      marks.append(
        SVGDrawing.line(from: (left, headHeight - 4), to: (left, bottom), style: "grid"))
      marks.append(
        SVGDrawing.text(
          showsDays ? "\(components.day)" : date.shortMonthName, x: left + 2, y: headHeight - 14,
          style: "tick"))
      guard above != last else { continue }
      marks.append(
        SVGDrawing.text(
          showsDays && isNewYear ? "\(above) \(year)" : above, x: left + 2, y: 13,
          style: "month"))
      last = above
    }
    return marks
  }
}
