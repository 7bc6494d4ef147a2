/// A waterfall as a drawing: a row for each step, from where the one above it ends.
struct SVGWaterfall: Sendable {
  private let chart: Report.Waterfall
  private let title: String
  /// Pixels that the changes take, and the days that they lead to.
  private let (changeWidth, reachedWidth): (Double, Double)

  private static let labelWidth = 210.0
  private static let barWidth = 470.0
  private static let leastReachedWidth = 86.0
  private static let rowHeight = 28.0
  private static let headHeight = 24.0

  /// Prepares the drawing of a chart under the given title.
  init(_ chart: Report.Waterfall, title: String) {
    self.chart = chart
    self.title = title
    let reached = chart.steps.map(\.reached) + [chart.total.reached]
    changeWidth = chart.bars.bars.reduce(60) { max($0, SVGTextWidth.of($1.figure, .strong) + 8) }
    reachedWidth = reached.reduce(Self.leastReachedWidth) { max($0, SVGTextWidth.of($1) + 4) }
  }

  /// The drawing.
  var drawing: SVGDrawing {
    let bars = chart.bars.bars
    let height = Self.headHeight + Self.rowHeight * Double(bars.count) + 6
    return SVGDrawing(
      title: title,
      summary: "\(chart.origin) \(chart.originReached). "
        + bars.map { "\($0.label): \($0.figure)" }.joined(separator: "; ")
        + ". Reached: \(chart.total.reached).",
      width: Int(Self.labelWidth + Self.barWidth + changeWidth + 14 + reachedWidth),
      height: Int(height),
      labels: bars.enumerated().map { index, bar in
        SVGDrawing.text(
          SVGTextWidth.shortened(
            bar.label, to: Self.labelWidth - 10, bar.kind == .total ? .strong : .plain), x: 2,
          y: top(index) + 17,
          style: bar.kind == .total ? "label strong" : "label", tooltip: bar.label)
      }, labelWidth: Int(Self.labelWidth), leastLabelWidth: 150,
      content: origin(height) + connectors + bars.indices.flatMap { row($0, bars[$0]) },
      legend: [
        .init(style: "critical-bar", words: "later"), .init(style: "task-bar", words: "earlier"),
        .init(style: "phase-bar", words: "all in all"),
      ])
  }

  private func top(_ index: Int) -> Double { Self.headHeight + Double(index) * Self.rowHeight }

  private var range: ClosedRange<Double> {
    let ends = chart.bars.bars.flatMap { [$0.start, $0.end] }
    let (least, most) = (min(0, ends.min() ?? 0), max(0, ends.max() ?? 0))
    return least...(most > least ? most : least + 1)
  }

  private func x(_ value: Double) -> Double {
    Self.labelWidth + 8 + (value - range.lowerBound) / (range.upperBound - range.lowerBound)
      * (Self.barWidth - 16)
  }

  /// The line on which it begins, with its words.
  private func origin(_ height: Double) -> [MarkupElement] {
    let zero = x(0)
    let isRight = zero > Self.labelWidth + Self.barWidth / 2
    return [
      SVGDrawing.line(from: (zero, 18), to: (zero, height), style: "promise-mark thin"),
      SVGDrawing.text(
        "\(chart.origin) \(chart.originReached)", x: isRight ? zero - 4 : zero - 6, y: 13,
        style: "label", anchor: isRight ? "end" : "start"),
    ]
  }

  /// From the end of each step to the beginning of the next.
  private var connectors: [MarkupElement] {
    zip(chart.steps, chart.starts).enumerated().map { index, step in
      let place = x(step.1 + step.0.change)
      return SVGDrawing.line(
        from: (place, top(index) + 5), to: (place, top(index + 1) + 21), style: "connector")
    }
  }

  private func row(_ index: Int, _ bar: Report.BarChart.Bar) -> [MarkupElement] {
    let (from, to) = (x(min(bar.start, bar.end)), x(max(bar.start, bar.end)))
    let reached = index < chart.steps.count ? chart.steps[index].reached : chart.total.reached
    let style =
      switch bar.kind {
      case _ where bar.start == bar.end: "phase-bar"
      case .total: "phase-bar"
      case .more: "critical-bar"
      case .less: "task-bar"
      }
    let right = Self.labelWidth + Self.barWidth
    return [
      SVGDrawing.rectangle(
        x: from, y: top(index) + 5, width: max(1.5, to - from), height: 16, style: style,
        words: "\(bar.label): \(bar.figure), \(reached)", radius: 2),
      SVGDrawing.text(
        bar.figure, x: right + changeWidth, y: top(index) + 17, style: "label strong", anchor: "end"
      ),
      SVGDrawing.text(reached, x: right + changeWidth + 14, y: top(index) + 17, style: "tick"),
    ]
  }
}
