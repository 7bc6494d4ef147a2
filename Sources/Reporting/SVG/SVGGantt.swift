import PlanModel

/// A Gantt chart as a drawing: a row for each bar, weeks as columns, days off shaded.
struct SVGGantt: Sendable {
  private let gantt: Report.Gantt
  /// Pixels of a day.
  private let dayWidth: Double

  private static let rowHeight = 22.0
  private static let headHeight = 44.0
  private static let labelWidth = 360.0
  /// The least room that the bars of a whole chart take.
  private static let leastWidth = 780.0
  /// The most room that they take.
  private static let mostWidth = 12_000.0
  /// Characters of a title that fit beside the id and the person.
  private static let titleLength = 34

  /// Prepares the drawing of a chart.
  init(_ gantt: Report.Gantt) {
    self.gantt = gantt
    let days = Double(gantt.dayCount)
    dayWidth = min(28, max(min(2, Self.mostWidth / days), Self.leastWidth / days))
  }

  /// The drawing.
  var drawing: SVGDrawing {
    let width = Self.labelWidth + dayWidth * Double(gantt.dayCount) + 20
    let height = Self.headHeight + Self.rowHeight * Double(gantt.rows.count) + 12
    let critical = gantt.rows.count { $0.kind == .criticalTask }
    return SVGDrawing(
      title: "Timeline",
      summary: "\(NumberText.count(gantt.rows.count, "bar")) from \(gantt.firstDay) to "
        + "\(gantt.lastDay), \(critical) of them critical. The table of tasks has the dates.",
      width: Int(width), height: Int(height),
      content: daysOff(height) + ruler(height) + gantt.rows.indices.flatMap(row) + marks(height),
      legend: legend)
  }

  private var legend: [SVGDrawing.LegendItem] {
    func item(_ style: String, _ words: String) -> SVGDrawing.LegendItem {
      SVGDrawing.LegendItem(style: style, words: words)
    }
    let kinds = Set(gantt.rows.map(\.kind))
    let bars =
      (kinds.contains(.criticalTask) ? [item("critical-bar", "critical")] : [])
      + (kinds.contains(.task) ? [item("task-bar", "can slip")] : [])
      + (kinds.contains(.phase) ? [item("phase-bar", "phase after the tasks")] : [])
    let signs = gantt.marks.map { mark -> SVGDrawing.LegendItem in
      switch mark.kind {
      case .phaseEnd: item("phase-mark", "phase promised \(mark.date) (\(mark.name))")
      case .promise: item("promise-mark", "promised \(mark.date) (\(mark.name))")
      case .likelyRelease: item("likely-mark", "80 of 100 end by \(mark.date)")
      }
    }
    return bars + [item("day-off", "day off")] + signs
  }

  private func x(_ position: Report.Gantt.Position) -> Double {
    Self.labelWidth + position * dayWidth
  }

  /// Bands for the days on which nobody works, where days are wide enough to be told apart.
  private func daysOff(_ height: Double) -> [MarkupElement] {
    guard dayWidth >= 3 else { return [] }
    return (0..<gantt.dayCount).filter {
      !gantt.calendar.isWorkday(gantt.firstDay.adding(days: $0))
    }.map {
      SVGDrawing.rectangle(
        x: x(Double($0)), y: Self.headHeight, width: dayWidth, height: height - Self.headHeight,
        style: "day-off")
    }
  }

  /// Lines for the weeks that have the room, with the month above where it changes.
  ///
  /// Where weeks have none, the lines bear the month, with the year above.
  private func ruler(_ height: Double) -> [MarkupElement] {
    var marks: [MarkupElement] = []
    var last = ""
    let step = max(1, Int((34 / (7 * dayWidth)).rounded(.up)))
    let showsDays = step <= 4
    for day in stride(from: 0, to: gantt.dayCount, by: 7 * step) {
      let date = gantt.firstDay.adding(days: day)
      let left = x(Double(day))
      let components = date.components
      let isNewYear = last.isEmpty || components.month == 1
      let year = "\(components.year)"
      let above = showsDays ? date.shortMonthName : year
      marks.append(
        SVGDrawing.line(from: (left, Self.headHeight - 4), to: (left, height), style: "grid"))
      marks.append(
        SVGDrawing.text(
          showsDays ? "\(components.day)" : date.shortMonthName, x: left + 2,
          y: Self.headHeight - 8, style: "tick"))
      guard above != last else { continue }
      marks.append(
        SVGDrawing.text(
          showsDays && isNewYear ? "\(above) \(year)" : above, x: left + 2, y: 16,
          style: "month"))
      last = above
    }
    return marks
  }

  private func row(_ index: Int) -> [MarkupElement] {
    let row = gantt.rows[index]
    let top = Self.headHeight + Double(index) * Self.rowHeight
    let base = top + 15
    let person = row.person.isEmpty ? "" : " · \(row.person)"
    let words = "\(row.name) \(row.title)\(person)"
    let style =
      switch row.kind {
      case .task: "task-bar"
      case .criticalTask: "critical-bar"
      case .phase: "phase-bar"
      }
    let isMilestone = row.start == row.finish
    let bar =
      isMilestone
      ? SVGDrawing.path(
        diamond(x: x(row.finish), y: top + 11, size: 7), style: style, words: words)
      : SVGDrawing.rectangle(
        x: x(row.start), y: top + 4, width: max(2, (row.finish - row.start) * dayWidth), height: 14,
        style: style, words: words, radius: 3)
    return [
      SVGDrawing.text(
        shortened(row.name, to: row.title.isEmpty ? 30 : 10), x: 4, y: base, style: "label strong",
        tooltip: words),
      SVGDrawing.text(
        shortened(row.title, to: Self.titleLength), x: 76, y: base, tooltip: words),
      SVGDrawing.text(
        shortened(row.person, to: 10), x: Self.labelWidth - 8, y: base, style: "tick", anchor: "end"
      ),
      bar,
    ]
  }

  private func marks(_ height: Double) -> [MarkupElement] {
    gantt.marks.flatMap { mark -> [MarkupElement] in
      let day = mark.date.dayNumber - gantt.firstDay.dayNumber
      guard (0..<gantt.dayCount).contains(day) else { return [] }
      let place = x(Double(day + 1))
      let style =
        switch mark.kind {
        case .phaseEnd: "phase-mark"
        case .promise: "promise-mark"
        case .likelyRelease: "likely-mark"
        }
      return [
        SVGDrawing.line(from: (place, Self.headHeight - 4), to: (place, height), style: style),
        SVGDrawing.path(
          diamond(x: place, y: Self.headHeight - 6, size: 5), style: style, words: "\(mark.date)"),
      ]
    }
  }

  private func diamond(x: Double, y: Double, size: Double) -> String {
    let points = [(x, y - size), (x + size, y), (x, y + size), (x - size, y)]
    return "M"
      + points.map { "\(SVGDrawing.coordinate($0.0)) \(SVGDrawing.coordinate($0.1))" }
      .joined(separator: "L") + "Z"
  }

  private func shortened(_ text: String, to length: Int) -> String {
    text.count <= length ? text : text.prefix(length - 1) + "…"
  }
}
