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
    let signs: [(occurs: Bool, item: SVGDrawing.LegendItem)] = [
      (kinds.contains(.criticalTask), .init(style: "critical-bar", words: "critical")),
      (kinds.contains(.task), .init(style: "slip-bar", words: "can slip")),
      (kinds.contains(.phase), .init(style: "phase-bar", words: "phase after the tasks")),
      (
        rows.contains(where: \.isMilestone),
        .init(sign: .diamond, style: "slip-bar", words: "no effort")
      ),
      (
        rows.contains { $0.likelyFinish != nil },
        .init(sign: .whisker, style: "whisker", words: "ends so late in 50 to 80 of 100 futures")
      ),
      (true, .init(style: "day-off", words: "day off")),
      (rows.contains { !$0.leave.isEmpty }, .init(style: "leave", words: "on leave")),
    ]
    return signs.filter(\.occurs).map(\.item)
      + gantt.marks.map {
        .init(
          sign: Self.sign(of: $0.kind), style: Self.signStyle(of: $0.kind),
          words: words(for: $0))
      }
  }

  /// What a mark says, and whether it lies outside the chart.
  private func words(for mark: Report.Gantt.Mark) -> String {
    let side =
      mark.date < gantt.firstDay
      ? ", left of the chart" : mark.date > gantt.lastDay ? ", right of the chart" : ""
    return Self.words(for: mark) + side
  }

  /// The sign of a kind of mark.
  static func sign(of kind: Report.Gantt.Mark.Kind) -> SVGDrawing.Sign {
    switch kind {
    case .phaseEnd, .promise: .down
    case .likelyRelease: .diamond
    case .asOf: .up
    }
  }

  /// The class of the sign of a kind of mark.
  static func signStyle(of kind: Report.Gantt.Mark.Kind) -> String {
    kind == .phaseEnd ? "phase-mark hollow" : style(of: kind)
  }

  /// The class of the line that runs down from a mark.
  static func lineStyle(of kind: Report.Gantt.Mark.Kind) -> String {
    switch kind {
    case .phaseEnd, .promise: style(of: kind)
    case .likelyRelease, .asOf: style(of: kind) + " thin"
    }
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
