/// Bars along one axis as a drawing, such as a tornado.
struct SVGBars: Sendable {
  private let chart: Report.BarChart
  private let title: String
  /// Pixels that the figures behind the bars take.
  private let figureWidth: Double

  private static let labelWidth = 330.0
  private static let barWidth = 420.0
  private static let leastFigureWidth = 90.0
  private static let rowHeight = 24.0

  /// Prepares the drawing of a chart under the given title.
  init(_ chart: Report.BarChart, title: String) {
    self.chart = chart
    self.title = title
    figureWidth = chart.bars.reduce(Self.leastFigureWidth) {
      max($0, (SVGTextWidth.of($1.figure) + 16).rounded(.up))
    }
  }

  /// The drawing.
  var drawing: SVGDrawing {
    let bars = chart.bars
    let kinds = Set(bars.map(\.kind))
    func item(_ kind: Report.BarChart.Bar.Kind, _ words: String) -> [SVGDrawing.LegendItem] {
      kinds.contains(kind) ? [SVGDrawing.LegendItem(style: Self.style(of: kind), words: words)] : []
    }
    return SVGDrawing(
      title: title,
      summary: bars.prefix(8).map { "\($0.label): \($0.figure)" }.joined(separator: "; ") + ".",
      width: Int(Self.labelWidth + Self.barWidth + figureWidth),
      height: Int(Self.rowHeight) * max(1, bars.count) + 8, labels: bars.indices.map(label),
      labelWidth: Int(Self.labelWidth), leastLabelWidth: 150,
      content: axis + bars.indices.map(row),
      legend: item(.total, "whole") + item(.more, "makes it later or more")
        + item(.less, "makes it earlier or less"))
  }

  private var range: ClosedRange<Double> {
    let ends = chart.bars.flatMap { [$0.start, $0.end] }
    let (least, most) = (min(0, ends.min() ?? 0), max(0, ends.max() ?? 0))
    return least...(most > least ? most : least + 1)
  }

  private func x(_ value: Double) -> Double {
    let range = range
    return Self.labelWidth + 4 + (value - range.lowerBound)
      / (range.upperBound - range.lowerBound) * Self.barWidth
  }

  private var axis: [MarkupElement] {
    let zero = x(0)
    return [
      SVGDrawing.line(
        from: (zero, 0), to: (zero, Self.rowHeight * Double(chart.bars.count) + 4), style: "axis")
    ]
  }

  private func top(_ index: Int) -> Double { Double(index) * Self.rowHeight + 4 }

  private func words(_ bar: Report.BarChart.Bar) -> String { "\(bar.label): \(bar.figure)" }

  private func label(_ index: Int) -> MarkupElement {
    let bar = chart.bars[index]
    return SVGDrawing.text(
      SVGTextWidth.shortened(bar.label, to: Self.labelWidth - 10), x: 2, y: top(index) + 13,
      tooltip: words(bar))
  }

  /// A bar with its figure at its end.
  private func row(_ index: Int) -> MarkupElement {
    let bar = chart.bars[index]
    let (from, to) = (x(min(bar.start, bar.end)), x(max(bar.start, bar.end)))
    return SVGDrawing.row(
      [
        SVGDrawing.rectangle(
          x: from, y: top(index), width: max(1.5, to - from), height: 17,
          style: bar.start == bar.end ? "phase-bar" : Self.style(of: bar.kind), radius: 2),
        SVGDrawing.text(bar.figure, x: to + 8, y: top(index) + 13, style: "label"),
      ], words: words(bar))
  }

  private static func style(of kind: Report.BarChart.Bar.Kind) -> String {
    switch kind {
    case .total: "phase-bar"
    case .more: "critical-bar"
    case .less: "task-bar"
    }
  }
}
