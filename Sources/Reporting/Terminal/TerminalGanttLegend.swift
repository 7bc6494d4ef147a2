/// The lines under a chart that say what its signs mean.
struct TerminalGanttLegend {
  private let gantt: Report.Gantt
  private let scale: TimeScale
  private let width: Int

  /// Prepares the legend of `gantt` for `width` columns.
  init(_ gantt: Report.Gantt, scale: TimeScale, width: Int) {
    self.gantt = gantt
    self.scale = scale
    self.width = width
  }

  /// A blank line, the signs of bars, then the signs of days.
  var lines: [String] { [""] + set(bars) + set(days) }

  /// What the bars are, as far as they occur.
  private var bars: [String] {
    let kinds: [(Report.Gantt.Row.Kind, String)] = [
      (.criticalTask, "critical"), (.task, "can slip"), (.phase, "phase after the tasks"),
    ]
    var items = kinds.filter { kind, _ in gantt.rows.contains { $0.kind == kind } }
      .map { "\($0.sign) \($1)" }
    if gantt.rows.contains(where: \.isMilestone) { items.append("◆ no effort") }
    if gantt.rows.contains(where: { $0.likelyFinish != nil }) {
      items.append("─┼┤ ends so late in 50, 80 of 100")
    }
    guard scale.showsDays else { return items + ["no room for days off"] }
    return items + ["· day off"]
      + (gantt.rows.contains { !$0.leave.isEmpty } ? ["× on leave"] : [])
  }

  /// The days that matter, with their dates, those outside the chart too; one item a kind.
  private var days: [String] {
    let kinds: [(Report.Gantt.Mark.Kind, String)] = [
      (.promise, "promised"), (.likelyRelease, "80 of 100 end by"), (.phaseEnd, "phase promised"),
      (.asOf, "planned from here on"),
    ]
    return kinds.compactMap { kind, text in
      let marks = gantt.marks.filter { $0.kind == kind }.sorted { $0.date < $1.date }
      guard !marks.isEmpty else { return nil }
      return "\(kind.sign) \(text) " + marks.map(words).joined(separator: ", ")
    }
  }

  private func words(for mark: Report.Gantt.Mark) -> String {
    let name = mark.name.isEmpty ? "" : " (\(HarmlessText.make(mark.name)))"
    if mark.date < gantt.firstDay { return "\(mark.date)\(name), left of the chart" }
    if mark.date > gantt.lastDay { return "\(mark.date)\(name), right of the chart" }
    return "\(mark.date)\(name)"
  }

  /// Sets items side by side, as many as a line holds, and breaks one that is longer than that.
  private func set(_ items: [String]) -> [String] {
    var lines: [String] = []
    for item in items {
      if let last = lines.last, DisplayWidth.of(last) + 3 + DisplayWidth.of(item) <= width {
        lines[lines.count - 1] = last + "   " + item
      } else {
        lines += LineBreaking.lines(of: item, width: width)
      }
    }
    return lines
  }
}
