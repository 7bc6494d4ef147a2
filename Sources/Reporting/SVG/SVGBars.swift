/// Bars along one axis as a drawing: a tornado or the steps of a bridge.
struct SVGBars: Sendable {
  private let chart: Report.BarChart
  private let title: String

  private static let labelWidth = 330.0
  private static let barWidth = 420.0
  private static let figureWidth = 110.0
  private static let rowHeight = 24.0
  /// Characters of a label that have the room.
  private static let labelLength = 52

  /// Prepares the drawing of a chart under the given title.
  init(_ chart: Report.BarChart, title: String) {
    self.chart = chart
    self.title = title
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
      width: Int(Self.labelWidth + Self.barWidth + Self.figureWidth),
      height: Int(Self.rowHeight) * max(1, bars.count) + 8,
      content: axis + bars.indices.flatMap(row),
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
    return Self.labelWidth + (value - range.lowerBound)
      / (range.upperBound - range.lowerBound) * Self.barWidth
  }

  private var axis: [MarkupElement] {
    let zero = x(0)
    return [
      SVGDrawing.line(
        from: (zero, 0), to: (zero, Self.rowHeight * Double(chart.bars.count) + 4), style: "grid")
    ]
  }

  private func row(_ index: Int) -> [MarkupElement] {
    let bar = chart.bars[index]
    let top = Double(index) * Self.rowHeight + 4
    let (from, to) = (x(min(bar.start, bar.end)), x(max(bar.start, bar.end)))
    let words = "\(bar.label): \(bar.figure)"
    let label =
      bar.label.count <= Self.labelLength
      ? bar.label : bar.label.prefix(Self.labelLength - 1) + "…"
    return [
      SVGDrawing.text(
        String(label), x: Self.labelWidth - 10, y: top + 13, anchor: "end", tooltip: words),
      SVGDrawing.rectangle(
        x: from, y: top, width: max(1.5, to - from), height: 17, style: Self.style(of: bar.kind),
        words: words, radius: 2),
      SVGDrawing.text(
        bar.figure, x: Self.labelWidth + Self.barWidth + 8, y: top + 13, style: "label"),
    ]
  }

  private static func style(of kind: Report.BarChart.Bar.Kind) -> String {
    switch kind {
    case .total: "phase-bar"
    case .more: "critical-bar"
    case .less: "task-bar"
    }
  }
}
