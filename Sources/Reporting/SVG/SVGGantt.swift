import PlanModel

/// A Gantt chart as a drawing: a row for each bar, weeks as columns, days off shaded.
struct SVGGantt: Sendable {
  private let gantt: Report.Gantt
  private let axis: SVGTimeAxis
  private let labels: SVGGanttLabels

  private static let rowHeight = 22.0
  private static let headHeight = 44.0
  /// The least room that the bars of a whole chart take.
  private static let leastWidth = 780.0
  /// The most room that they take.
  private static let mostWidth = 12_000.0

  /// Prepares the drawing of a chart.
  init(_ gantt: Report.Gantt) {
    self.gantt = gantt
    labels = SVGGanttLabels(gantt)
    let days = Double(gantt.dayCount)
    axis = SVGTimeAxis(
      firstDay: gantt.firstDay, dayCount: gantt.dayCount, calendar: gantt.calendar,
      dayWidth: min(28, max(min(2, Self.mostWidth / days), Self.leastWidth / days)),
      left: labels.width + 4, headHeight: Self.headHeight)
  }

  /// The drawing.
  var drawing: SVGDrawing {
    let width = axis.x(Double(gantt.dayCount)) + 16
    let height = Self.headHeight + Self.rowHeight * Double(gantt.rows.count) + 12
    let critical = gantt.rows.count { $0.kind == .criticalTask }
    return SVGDrawing(
      title: "Timeline",
      summary: "\(NumberText.count(gantt.rows.count, "bar")) from \(gantt.firstDay) to "
        + "\(gantt.lastDay), \(critical) of them critical. The table of tasks has the dates.",
      width: Int(width), height: Int(height), labels: gantt.rows.indices.map(label),
      labelWidth: Int(labels.width), leastLabelWidth: Int(labels.leastWidth),
      headHeight: Int(Self.headHeight), rowHeight: Int(Self.rowHeight),
      content: axis.daysOff(to: height) + leave + axis.ruler(to: height)
        + gantt.rows.indices.map(bar) + marks(height),
      legend: SVGGanttLegend(gantt).items)
  }

  private func top(_ index: Int) -> Double { Self.headHeight + Double(index) * Self.rowHeight }

  private func words(_ row: Report.Gantt.Row) -> String {
    let person = row.person.isEmpty ? "" : " · \(row.person)"
    guard !row.kind.isBehind else { return "\(row.name) \(row.title)\(person) · \(row.kind.words)" }
    let start = row.isMilestone ? row.finish - 1 : row.start
    let first = gantt.firstDay.adding(days: max(0, Int(start)))
    let likely = row.likelyFinish.map { finish in
      "; P50 \(gantt.lastDay(of: finish.lowerBound)), P80 \(gantt.lastDay(of: finish.upperBound))"
    }
    return "\(row.name) \(row.title)\(person) · \(first) to \(gantt.lastDay(of: row.finish))"
      + (likely ?? "") + (row.progress.isEmpty ? "" : "; \(row.progress)")
  }

  /// Id, title and person of a row.
  private func label(_ index: Int) -> MarkupElement {
    let row = gantt.rows[index]
    return SVGDrawing.row(labels.elements(row, base: top(index) + 15), words: words(row))
  }

  /// The bar of a row, and where it ends in 50 and in 80 of 100 futures.
  private func bar(_ index: Int) -> MarkupElement {
    let row = gantt.rows[index]
    let top = top(index)
    let style =
      switch row.kind {
      case .task, .doneTask, .cancelledTask: "slip-bar"
      case .criticalTask: "critical-bar"
      case .phase: "phase-bar"
      }
    guard !row.kind.isBehind else {
      let text = SVGDrawing.text(row.kind.words, x: axis.x(0) + 4, y: top + 15, style: "tick")
      return SVGDrawing.row([text], words: words(row))
    }
    let bar =
      row.isMilestone
      ? SVGDrawing.diamond(x: axis.x(row.finish), y: top + 11, size: 7, style: style)
      : SVGDrawing.rectangle(
        x: axis.x(row.start), y: top + 4, width: max(2, (row.finish - row.start) * axis.dayWidth),
        height: 14, style: style, radius: 3)
    return SVGDrawing.row(
      [bar] + whisker(row, middle: top + 11) + progress(row, base: top + 15), words: words(row))
  }

  /// How much of a task is done, behind its bar, or before it where there is no room behind.
  private func progress(_ row: Report.Gantt.Row, base: Double) -> [MarkupElement] {
    guard !row.progress.isEmpty else { return [] }
    let width = SVGTextWidth.of(row.progress)
    let end = min(
      max(row.finish, row.likelyFinish?.upperBound ?? 0), Double(gantt.dayCount))
    let behind = axis.x(end) + 8
    let fits = behind + width <= axis.x(Double(gantt.dayCount)) + 16
    return [
      SVGDrawing.text(
        row.progress, x: fits ? behind : axis.x(row.start) - 6, y: base, style: "tick name",
        anchor: fits ? "start" : "end")
    ]
  }

  private func whisker(_ row: Report.Gantt.Row, middle: Double) -> [MarkupElement] {
    guard let likely = row.likelyFinish else { return [] }
    let ends = [likely.lowerBound, likely.upperBound].map {
      axis.x(min($0, Double(gantt.dayCount)))
    }
    guard ends[1] - ends[0] >= 0.5 else { return [] }
    return [SVGDrawing.whisker(from: ends[0], to: ends[1], middle: middle, style: "whisker")]
  }

  /// Where those who do a row's task are on leave.
  private var leave: [MarkupElement] {
    guard axis.dayWidth >= 2 else { return [] }
    return gantt.rows.enumerated().flatMap { index, row in
      row.leave.compactMap { days in
        let days = days.clamped(to: 0..<gantt.dayCount)
        guard !days.isEmpty else { return nil }
        return SVGDrawing.rectangle(
          x: axis.x(Double(days.lowerBound)), y: top(index) + 1,
          width: Double(days.count) * axis.dayWidth, height: Self.rowHeight - 2, style: "leave",
          words: "\(row.person): on leave \(gantt.firstDay.adding(days: days.lowerBound)) to "
            + "\(gantt.firstDay.adding(days: days.upperBound - 1))")
      }
    }
  }

  private func marks(_ height: Double) -> [MarkupElement] {
    gantt.marks.flatMap { mark -> [MarkupElement] in
      let day = mark.date.dayNumber - gantt.firstDay.dayNumber
      guard (0..<gantt.dayCount).contains(day) else { return [] }
      let place = axis.x(Double(mark.isAtBeginning ? day : day + 1))
      let line = SVGGanttLegend.lineStyle(of: mark.kind)
      return [
        SVGDrawing.line(from: (place, Self.headHeight - 4), to: (place, height), style: line),
        SVGDrawing.sign(
          SVGGanttLegend.sign(of: mark.kind), x: place, y: Self.headHeight - 7,
          style: SVGGanttLegend.signStyle(of: mark.kind),
          words: SVGGanttLegend.words(for: mark)),
      ]
    }
  }
}
