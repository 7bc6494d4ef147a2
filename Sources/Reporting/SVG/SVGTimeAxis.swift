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
  /// Where weeks have none, the lines bear the month, with the year above. No word runs into the
  /// next, nor out of the drawing.
  func ruler(to bottom: Double) -> [MarkupElement] {
    let step = 7 * max(1, Int((34 / (7 * dayWidth)).rounded(.up)))
    let showsDays = step <= 28
    let days = Array(stride(from: 0, to: dayCount, by: step))
    let names = days.map { name(of: firstDay.adding(days: $0), showsDays: showsDays) }
    var marks: [MarkupElement] = []
    var isYearOwed = showsDays
    for (index, day) in days.enumerated() {
      let left = x(Double(day))
      marks.append(
        SVGDrawing.line(from: (left, headHeight - 4), to: (left, bottom), style: "grid"))
      let lower = names[index].lower
      if left + 2 + SVGTextWidth.of(lower) <= right {
        marks.append(SVGDrawing.text(lower, x: left + 2, y: headHeight - 14, style: "tick"))
      }
      guard index == 0 || names[index - 1].upper != names[index].upper else { continue }
      let (year, month, _) = firstDay.adding(days: day).components
      isYearOwed = isYearOwed || showsDays && month == 1
      let next = names.indices.first { $0 > index && names[$0].upper != names[index].upper }
      let end = next.map { x(Double(days[$0])) } ?? right
      let upper = names[index].upper
      let words = [isYearOwed ? "\(upper) \(year)" : upper, upper].first {
        left + 2 + SVGTextWidth.of($0, .strong) <= end
      }
      guard let words else { continue }
      if words != upper { isYearOwed = false }
      marks.append(SVGDrawing.text(words, x: left + 2, y: 13, style: "month"))
    }
    return marks
  }

  /// Where the drawing ends.
  private var right: Double { x(Double(dayCount)) + 16 }

  /// What a line bears: the day below the month, or the month below the year.
  private func name(of date: CivilDate, showsDays: Bool) -> (lower: String, upper: String) {
    let components = date.components
    return showsDays
      ? ("\(components.day)", date.shortMonthName) : (date.shortMonthName, "\(components.year)")
  }
}
