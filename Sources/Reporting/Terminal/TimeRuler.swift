import PlanModel

/// The lines above a chart that name its months and the days on which its weeks begin.
struct TimeRuler {
  /// The chart's first day, a Monday.
  let firstDay: CivilDate
  /// How many days it covers.
  let dayCount: Int
  /// How they are set.
  let scale: TimeScale

  /// Names of months over numbers of days, as far as there is room.
  var lines: [String] { [monthLabels, weekLabels].map(line).filter { !$0.isEmpty } }

  /// A label and the cell at which it begins.
  private typealias Label = (cell: Int, text: String)

  /// Every month at its first day, the one under way at the beginning; January with its year.
  private var monthLabels: [Label] {
    let (year, month, _) = firstDay.components
    var labels: [Label] = [(0, "\(firstDay.shortMonthName) \(year)")]
    // A chart of many years names only its Januaries.
    let step = dayCount > 366 * 4 ? 12 : 1
    var (nextYear, nextMonth) = month == 12 || step == 12 ? (year + 1, 1) : (year, month + 1)
    while let first = CivilDate(year: nextYear, month: nextMonth, day: 1),
      first.dayNumber < firstDay.dayNumber + dayCount
    {
      let cell = scale.cell(ofDay: first.dayNumber - firstDay.dayNumber)
      labels.append((cell, nextMonth == 1 ? "Jan \(nextYear)" : first.shortMonthName))
      (nextYear, nextMonth) =
        nextMonth + step > 12 ? (nextYear + 1, 1) : (nextYear, nextMonth + step)
    }
    // The month under way gives way to the next when there is no room for both.
    if labels.count > 1, labels[0].text.count >= labels[1].cell {
      let year = labels[1].text.hasPrefix("Jan") ? "" : " \(year)"
      labels[1].text += year
      labels.removeFirst()
    }
    return labels
  }

  /// The day of the month of every Monday, where a week is wide enough to hold it.
  private var weekLabels: [Label] {
    guard scale.cellsPerWeek > 0 else { return [] }
    // Two digits and a space need three cells.
    let step = (3 + scale.cellsPerWeek - 1) / scale.cellsPerWeek * 7
    return stride(from: 0, to: dayCount, by: step).map { day in
      (scale.cell(ofDay: day), "\(firstDay.adding(days: day).components.day)")
    }
  }

  /// Sets labels at their cells, leaving out those for which there is no room.
  private func line(of labels: [Label]) -> String {
    var line = ""
    for (cell, text) in labels {
      let isFree = line.isEmpty || cell > line.count
      guard isFree, cell + text.count <= scale.width else { continue }
      line += String(repeating: " ", count: cell - line.count) + text
    }
    return line
  }
}
