import PlanModel

/// Days that move from version to version as a drawing: later days are higher.
struct SVGLines: Sendable {
  private let chart: Report.LineChart
  private let title: String

  private static let width = 860.0
  private static let height = 300.0
  private static let left = 96.0
  private static let right = 712.0
  private static let top = 20.0
  private static let bottom = 252.0

  /// Prepares the drawing of a chart under the given title.
  init(_ chart: Report.LineChart, title: String) {
    self.chart = chart
    self.title = title
  }

  /// The drawing.
  var drawing: SVGDrawing {
    SVGDrawing(
      title: title, summary: summary, width: Int(Self.width), height: Int(Self.height),
      content: grid + chart.lines.flatMap(steps) + chart.lines.flatMap(errors)
        + chart.lines.flatMap(dots) + names + ends,
      legend: chart.lines.filter { $0.dates.contains { $0 != nil } }.reversed().map {
        SVGDrawing.LegendItem(sign: $0.kind.sign, style: $0.kind.dotStyle, words: $0.kind.name)
      })
  }

  private var summary: String {
    let ends = chart.lines.reversed().compactMap { line -> String? in
      let dates = line.dates.compactMap(\.self)
      guard let first = dates.first, let last = dates.last else { return nil }
      return "\(line.kind.name) from \(first) to \(last)"
    }
    return "Days of \(NumberText.count(chart.versions.count, "version")), later ones higher: "
      + ends.joined(separator: "; ") + "."
  }

  private var stepWidth: Double {
    (Self.right - Self.left) / Double(max(1, chart.versions.count))
  }

  private func x(_ version: Int) -> Double { Self.left + stepWidth * Double(version) }

  private func y(_ date: CivilDate) -> Double {
    guard let range, range.lowerBound < range.upperBound else {
      return (Self.top + Self.bottom) / 2
    }
    let share =
      Double(date.dayNumber - range.lowerBound.dayNumber)
      / Double(range.upperBound.dayNumber - range.lowerBound.dayNumber)
    return Self.bottom - share * (Self.bottom - Self.top)
  }

  /// The earliest and the latest day that is drawn.
  private var range: ClosedRange<CivilDate>? {
    let errors = chart.lines.flatMap { $0.errors.compactMap(\.self) }.map(\.days)
    return chart.range.map { range in
      errors.reduce(range) {
        min($0.lowerBound, $1.lowerBound)...max($0.upperBound, $1.upperBound)
      }
    }
  }

  /// Lines at a few days over the whole range, each once.
  private var grid: [MarkupElement] {
    guard let range else { return [] }
    let span = range.upperBound.dayNumber - range.lowerBound.dayNumber
    let days = Set((0...4).map { range.lowerBound.adding(days: span * $0 / 4) }).sorted()
    return days.flatMap { date in
      [
        SVGDrawing.line(from: (Self.left, y(date)), to: (Self.right, y(date)), style: "grid"),
        SVGDrawing.text(
          "\(date)", x: Self.left - 8, y: y(date) + 4, style: "tick", anchor: "end"),
      ]
    }
  }

  /// Each day from its version to the next, and the way from one day to the other.
  private func steps(of line: Report.LineChart.Line) -> [MarkupElement] {
    line.dates.indices.flatMap { version -> [MarkupElement] in
      guard let date = line.dates[version] else { return [] }
      let end = (x(version) + stepWidth, y(date))
      let run = SVGDrawing.line(from: (x(version), y(date)), to: end, style: line.kind.lineStyle)
      guard version + 1 < line.dates.count, let next = line.dates[version + 1], next != date else {
        return [run]
      }
      return [run, SVGDrawing.line(from: end, to: (end.0, y(next)), style: line.kind.lineStyle)]
    }
  }

  /// How far each day may be off, as an upright line through its dot.
  private func errors(of line: Report.LineChart.Line) -> [MarkupElement] {
    line.errors.enumerated().compactMap { version, error in
      guard let days = error?.days, days.lowerBound < days.upperBound else { return nil }
      return SVGDrawing.line(
        from: (x(version), y(days.lowerBound)), to: (x(version), y(days.upperBound)),
        style: line.kind.lineStyle)
    }
  }

  /// A dot at each version, which says its day when it is pointed at.
  private func dots(of line: Report.LineChart.Line) -> [MarkupElement] {
    line.dates.enumerated().compactMap { version, date in
      guard let date else { return nil }
      return SVGDrawing.sign(
        line.kind.sign, x: x(version), y: y(date), style: line.kind.dotStyle,
        words: "\(chart.versions[version]): \(line.kind.name) \(date)"
          + (line.errors[version].map { " \($0.words)" } ?? ""))
    }
  }

  /// Beside the last day of each line its name and the day, none over another.
  private var ends: [MarkupElement] {
    let last = chart.lines.compactMap { line in
      line.dates.last.flatMap { $0 }.map { (line.kind, $0) }
    }.sorted { y($0.1) < y($1.1) }
    var base = 0.0
    return last.map { kind, date in
      base = max(base + 15, y(date) + 4)
      return SVGDrawing.text("\(kind.name) \(date)", x: Self.right + 8, y: base)
    }
  }

  /// The versions that have the room.
  private var names: [MarkupElement] {
    let every = max(1, Int(((widestName + 10) / stepWidth).rounded(.up)))
    return stride(from: 0, to: chart.versions.count, by: every).map { version in
      SVGDrawing.text(name(version), x: x(version), y: Self.bottom + 22, style: "tick")
    }
  }

  /// The name of a version, with a sign for one without any day.
  private func name(_ version: Int) -> String {
    SVGTextWidth.shortened(chart.versions[version], to: Self.width - Self.right - 20)
      + (chart.isEmpty(at: version) ? " ×" : "")
  }

  private var widestName: Double {
    chart.versions.indices.reduce(54) { max($0, SVGTextWidth.of(name($1))) }
  }
}

extension Report.LineChart.Line.Kind {
  fileprivate var lineStyle: String {
    switch self {
    case .promise: "promise-mark thin"
    case .median: "arc"
    case .likely: "curve"
    }
  }

  fileprivate var sign: SVGDrawing.Sign {
    switch self {
    case .promise: .down
    case .median, .likely: .dot
    }
  }

  fileprivate var dotStyle: String {
    switch self {
    case .promise: "promise-mark"
    case .median: "phase-mark hollow"
    case .likely: "likely-mark"
    }
  }
}
