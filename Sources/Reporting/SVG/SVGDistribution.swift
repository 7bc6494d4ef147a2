import PlanModel

/// A histogram with its S-curve as a drawing, and the days that matter as lines.
struct SVGDistribution: Sendable {
  private let chart: Report.DistributionChart

  private static let width = 860.0
  private static let height = 300.0
  private static let left = 46.0
  private static let right = 814.0
  private static let top = 44.0
  private static let bottom = 254.0

  /// Prepares the drawing of a chart.
  init(_ chart: Report.DistributionChart) { self.chart = chart }

  /// The drawing.
  var drawing: SVGDrawing {
    let likely = chart.marks.map { "\(Self.name(of: $0)): \($0.date)" }.joined(separator: "; ")
    return SVGDrawing(
      title: "When it may end",
      summary:
        "Of \(NumberText.count(chart.trials, "trial")), how many end in each stretch of days, "
        + "and how many by then. \(likely).",
      width: Int(Self.width), height: Int(Self.height),
      content: grid + bars + [curve] + days + marks,
      legend: [
        SVGDrawing.LegendItem(style: "task-bar", words: "ends then"),
        SVGDrawing.LegendItem(style: "likely-mark", words: "has ended by then"),
      ]
        + (chart.marks.contains { $0.kind == .promise }
          ? [SVGDrawing.LegendItem(style: "promise-mark", words: "promised")] : []))
  }

  private var binWidth: Double { (Self.right - Self.left) / Double(chart.bins.count) }

  private func x(afterBin position: Int) -> Double {
    Self.left + binWidth * Double(position + 1)
  }

  private func y(_ share: Double) -> Double { Self.bottom - share * (Self.bottom - Self.top) }

  /// Lines at each fifth of the futures; the right axis is the curve's.
  private var grid: [MarkupElement] {
    stride(from: 0, through: 100, by: 20).flatMap { percent in
      let height = y(Double(percent) / 100)
      return [
        SVGDrawing.line(from: (Self.left, height), to: (Self.right, height), style: "grid"),
        SVGDrawing.text("\(percent) %", x: Self.right + 6, y: height + 4, style: "tick"),
      ]
    }
  }

  private var bars: [MarkupElement] {
    let most = Double(max(1, chart.bins.map(\.trials).max() ?? 1))
    return chart.bins.enumerated().map { index, bin in
      let height = y(Double(bin.trials) / most)
      let share = NumberText.percent(bin.trials, of: chart.trials)
      let day = bin.last.map { "\(chart.title) \($0)" } ?? "later"
      return SVGDrawing.rectangle(
        x: x(afterBin: index - 1) + 1, y: height, width: max(1, binWidth - 2),
        height: Self.bottom - height, style: "task-bar", words: "\(day): \(share)")
    }
  }

  private var curve: MarkupElement {
    let points = chart.bins.enumerated().map { index, bin in
      let share = Double(bin.trialsByThen) / Double(chart.trials)
      return "\(SVGDrawing.coordinate(x(afterBin: index))) \(SVGDrawing.coordinate(y(share)))"
    }
    return SVGDrawing.path(
      "M\(SVGDrawing.coordinate(Self.left)) \(SVGDrawing.coordinate(Self.bottom))L"
        + points.joined(separator: "L"), style: "curve")
  }

  /// The last days of the bins that have the room.
  private var days: [MarkupElement] {
    let step = max(1, Int((78 / binWidth).rounded(.up)))
    return stride(from: 0, to: chart.bins.count, by: step).map { index in
      SVGDrawing.text(
        chart.bins[index].last.map(\.description) ?? "later", x: x(afterBin: index),
        y: Self.bottom + 18, style: "tick", anchor: "middle")
    }
  }

  /// A line at the end of the bin of each day that matters; their names take turns in height.
  private var marks: [MarkupElement] {
    chart.marks.enumerated().flatMap { index, mark -> [MarkupElement] in
      let place = x(afterBin: chart.bin(of: mark.date))
      let style = mark.kind == .promise ? "promise-mark" : "likely-mark"
      let height = index.isMultiple(of: 2) ? 16.0 : 32.0
      return [
        SVGDrawing.line(
          from: (place, height + 4), to: (place, Self.bottom), style: "\(style) thin"),
        SVGDrawing.text(
          "\(Self.name(of: mark)) \(mark.date)", x: min(place, Self.right - 40), y: height,
          style: "label", anchor: "middle"),
      ]
    }
  }

  private static func name(of mark: Report.DistributionChart.Mark) -> String {
    switch mark.kind {
    case .percentile(let percent): "P\(percent)"
    case .promise: "Promised"
    }
  }
}
