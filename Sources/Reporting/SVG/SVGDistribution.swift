import PlanModel

/// A histogram, its S-curve or both as a drawing, and the days that matter as lines.
struct SVGDistribution: Sendable {
  /// What is drawn of a distribution.
  enum Part: Hashable, Sendable {
    /// How many futures end in each stretch of days.
    case histogram
    /// How many end by then.
    case curve
    /// Both.
    case both
  }

  private let chart: Report.DistributionChart
  private let part: Part
  /// The names of the marks, as they stand above the drawing.
  private let names: [Name]

  /// The name of a day that matters.
  private struct Name {
    /// The words; with an arrow for a day outside the chart.
    let words: String
    /// Where the end of the day lies; `nil` for a day outside the chart, which has no line.
    let place: Double?
    /// The middle of the words.
    let middle: Double
    /// How high above the others it stands, so that none covers another.
    let level: Int
  }

  private static let width = 860.0
  private static let left = 16.0
  private static let right = 806.0
  private static let plotHeight = 210.0
  /// Pixels between two names.
  private static let gap = 10.0

  /// Prepares the drawing of a part of a chart.
  init(_ chart: Report.DistributionChart, part: Part = .both) {
    self.chart = chart
    self.part = part
    let binWidth = (Self.right - Self.left) / Double(chart.bins.count)
    var ends: [Double] = []
    names = chart.marks.map { mark in
      let name = "\(mark.kind.name) \(mark.date)"
      let (words, place): (String, Double?) =
        switch chart.place(of: mark.date) {
        case .before: ("◂ \(name), before", nil)
        case .after: ("\(name), after ▸", nil)
        case .bin: (name, Self.left + binWidth * chart.position(of: mark.date))
        }
      let half = SVGTextWidth.of(words) / 2
      let wanted = place ?? (mark.date < chart.firstDay ? 0 : Self.width)
      let middle = min(max(wanted, half), Self.width - half)
      let level = ends.firstIndex { $0 <= middle - half } ?? ends.count
      if level == ends.count { ends.append(0) }
      ends[level] = middle + half + Self.gap
      return Name(words: words, place: place, middle: middle, level: level)
    }
  }

  private var top: Double { 24 + 16 * Double((names.map(\.level).max() ?? 0) + 1) }
  private var bottom: Double { top + Self.plotHeight }

  /// The drawing.
  var drawing: SVGDrawing {
    let likely = chart.marks.map { "\($0.kind.name): \($0.date)" }.joined(separator: "; ")
    let trials = NumberText.count(chart.trials, "trial")
    let title =
      switch part {
      case .histogram: "How many futures end when"
      case .curve: "How many futures have ended by when"
      case .both: "When it may end"
      }
    return SVGDrawing(
      title: title,
      summary: "Of \(trials), how many end in each stretch of days, and how many by then. "
        + "\(likely).",
      width: Int(Self.width), height: Int(bottom + 34),
      content: grid + (part == .curve ? [] : bars) + (part == .histogram ? [] : curve) + days
        + marks, legend: legend)
  }

  private var legend: [SVGDrawing.LegendItem] {
    (part == .curve ? [] : [SVGDrawing.LegendItem(style: "task-bar", words: barWords)])
      + (part == .histogram
        ? [] : [SVGDrawing.LegendItem(style: "likely-mark", words: "has ended by then")])
      + (zip(chart.marks, names).contains { $0.kind == .promise && $1.place != nil }
        ? [SVGDrawing.LegendItem(style: "promise-mark", words: "promised")] : [])
  }

  /// What the bars are; beside a curve, whose scale is not theirs, how much the highest stands for.
  private var barWords: String {
    guard part == .both else { return "ends then" }
    return "ends then (the highest bar: \(NumberText.percent(most, of: chart.trials)))"
  }

  private var binWidth: Double { (Self.right - Self.left) / Double(chart.bins.count) }

  private func x(afterBin position: Int) -> Double {
    Self.left + binWidth * Double(position + 1)
  }

  private func y(_ share: Double) -> Double { bottom - share * Self.plotHeight }

  /// Trials in the fullest bin, whose bar is as high as the plot.
  private var most: Int { max(1, chart.bins.map(\.trials).max() ?? 1) }

  /// Lines at each fifth of the curve's futures; of a histogram alone, at its highest bar.
  private var grid: [MarkupElement] {
    guard part != .histogram else {
      return [(0.0, "0\u{A0}%"), (1.0, NumberText.percent(most, of: chart.trials))].flatMap {
        gridLine($0.0, $0.1)
      }
    }
    return stride(from: 0, through: 100, by: 20).flatMap {
      gridLine(Double($0) / 100, "\($0)\u{A0}%")
    }
  }

  private func gridLine(_ share: Double, _ words: String) -> [MarkupElement] {
    [
      SVGDrawing.line(from: (Self.left, y(share)), to: (Self.right, y(share)), style: "grid"),
      SVGDrawing.text(words, x: Self.right + 8, y: y(share) + 4, style: "tick"),
    ]
  }

  private var bars: [MarkupElement] {
    chart.bins.enumerated().map { index, bin in
      let height = y(Double(bin.trials) / Double(most))
      return SVGDrawing.rectangle(
        x: x(afterBin: index - 1) + 1, y: height, width: max(1, binWidth - 2),
        height: bottom - height, style: "task-bar", words: words(bin))
    }
  }

  private func words(_ bin: Report.DistributionChart.Bin) -> String {
    let day = bin.last.map { "\(chart.title) \($0)" } ?? "later"
    return "\(day): \(NumberText.percent(bin.trials, of: chart.trials)), by then "
      + NumberText.percent(bin.trialsByThen, of: chart.trials)
  }

  private var curve: [MarkupElement] {
    let points = chart.bins.enumerated().map { index, bin in
      let share = Double(bin.trialsByThen) / Double(chart.trials)
      return "L\(SVGDrawing.coordinate(x(afterBin: index))) \(SVGDrawing.coordinate(y(share)))"
    }.joined()
    let start = "M\(SVGDrawing.coordinate(Self.left)) \(SVGDrawing.coordinate(bottom))"
    let dots = chart.bins.enumerated().map { index, bin in
      let share = Double(bin.trialsByThen) / Double(chart.trials)
      return SVGDrawing.diamond(
        x: x(afterBin: index), y: y(share), size: 4, style: "likely-mark", words: words(bin))
    }
    let area = "\(start)\(points)V\(SVGDrawing.coordinate(bottom))Z"
    return (part == .curve ? [SVGDrawing.path(area, style: "area")] : [])
      + [SVGDrawing.path(start + points, style: "curve")] + dots
  }

  /// The last days of the bins that have the room.
  private var days: [MarkupElement] {
    let step = max(1, Int(((SVGTextWidth.of("2026-10-05") + Self.gap) / binWidth).rounded(.up)))
    return stride(from: 0, to: chart.bins.count, by: step).map { index in
      SVGDrawing.text(
        chart.bins[index].last.map(\.description) ?? "later",
        x: min(max(x(afterBin: index), Self.left + 30), Self.width - 38),
        y: bottom + 18, style: "tick", anchor: "middle")
    }
  }

  /// A line at the end of each day that matters, and the names above the lines.
  private var marks: [MarkupElement] {
    func base(_ name: Name) -> Double { top - 14 - 16 * Double(name.level) }
    let lines = zip(chart.marks, names).compactMap { mark, name in
      name.place.map { place in
        SVGDrawing.line(
          from: (place, base(name) + 4), to: (place, bottom),
          style: mark.kind == .promise ? "promise-mark thin" : "likely-mark thin")
      }
    }
    return lines
      + names.map { name in
        SVGDrawing.text(
          name.words, x: name.middle, y: base(name), style: "label name", anchor: "middle")
      }
  }
}
