import PlanModel

/// What the colours and signs of a Gantt chart mean, as far as they occur.
struct SVGGanttLegend: Sendable {
  private let gantt: Report.Gantt

  /// Prepares the legend of a chart.
  init(_ gantt: Report.Gantt) { self.gantt = gantt }

  /// The items: bars, then days, then dates.
  var items: [SVGDrawing.LegendItem] {
    let rows = gantt.rows
    let kinds = Set(rows.map(\.kind))
    let signs: [(occurs: Bool, style: String, words: String)] = [
      (kinds.contains(.criticalTask), "critical-bar", "critical"),
      (kinds.contains(.task), "task-bar", "can slip"),
      (kinds.contains(.phase), "phase-bar", "phase after the tasks"),
      (
        rows.contains { $0.likelyFinish != nil }, "likely-mark",
        "ends so late in 50 to 80 of 100 futures"
      ),
      (true, "day-off", "day off"),
      (rows.contains { !$0.leave.isEmpty }, "leave", "on leave"),
    ]
    return signs.filter(\.occurs).map { .init(style: $0.style, words: $0.words) }
      + gantt.marks.map { .init(style: Self.style(of: $0.kind), words: Self.words(for: $0)) }
  }

  /// The class of a kind of mark.
  static func style(of kind: Report.Gantt.Mark.Kind) -> String {
    switch kind {
    case .phaseEnd: "phase-mark"
    case .promise: "promise-mark"
    case .likelyRelease: "likely-mark"
    case .asOf: "present-mark"
    }
  }

  /// What a mark says, with its date.
  static func words(for mark: Report.Gantt.Mark) -> String {
    let name = mark.name.isEmpty ? "" : " (\(mark.name))"
    return switch mark.kind {
    case .phaseEnd: "phase promised \(mark.date)\(name)"
    case .promise: "promised \(mark.date)\(name)"
    case .likelyRelease: "80 of 100 end by \(mark.date)"
    case .asOf: "planned from \(mark.date) on"
    }
  }
}
