/// Bars along an axis as lines of a terminal, each after its label and figure.
struct TerminalBars {
  /// Labels are cut to so many columns.
  private static let widestLabel = 44
  /// Columns that the bars have at least.
  private static let leastChart = 12
  /// Columns that the bars have at most.
  private static let widestChart = 100

  private let chart: Report.BarChart
  private let width: Int
  private let style: TerminalStyle

  /// Prepares `chart` for `width` columns.
  init(_ chart: Report.BarChart, width: Int, style: TerminalStyle) {
    self.chart = chart
    self.width = width
    self.style = style
  }

  /// The lines, none wider than the width.
  var lines: [String] {
    let labels = chart.bars.map { HarmlessText.make($0.label) }
    let figures = chart.bars.map { HarmlessText.make($0.figure) }
    let figureWidth = figures.reduce(0) { max($0, DisplayWidth.of($1)) }
    let most = max(2, min(Self.widestLabel, width - figureWidth - Self.leastChart - 4))
    let labelWidth = labels.reduce(0) { max($0, min(most, DisplayWidth.of($1))) }
    let room = max(1, width - labelWidth - figureWidth - 4)
    let low = chart.bars.reduce(0) { min($0, $1.start, $1.end) }
    let high = chart.bars.reduce(0) { max($0, $1.start, $1.end) }
    let cells = min(room, Self.widestChart)
    /// The edge between cells nearest to a place on the axis.
    func edge(_ place: Double) -> Int {
      high > low ? Int(((place - low) / (high - low) * Double(cells)).rounded()) : 0
    }
    return chart.bars.enumerated().map { index, bar in
      let label = LineBreaking.padded(
        LineBreaking.truncated(labels[index], to: labelWidth), to: labelWidth)
      let figure = LineBreaking.padded(figures[index], to: figureWidth, .trailing)
      let (first, last) = (
        edge(min(bar.start, bar.end)), edge(max(bar.start, bar.end))
      )
      let start = min(first, cells - 1)
      // What is not nothing is seen, however short.
      let length = bar.start == bar.end ? 0 : max(1, last - start)
      let body = String(repeating: bar.kind.sign, count: length)
      let line = "\(label)  \(figure)  \(LineBreaking.spaces(start))"
      return (length > 0 ? line : label + "  " + figure)
        + style.apply(bar.kind.emphasis, to: body)
    }
  }
}

extension Report.BarChart.Bar.Kind {
  /// What a bar is made of.
  fileprivate var sign: Character {
    switch self {
    case .total: "░"
    case .more: "█"
    case .less: "▒"
    }
  }

  fileprivate var emphasis: Report.Emphasis {
    switch self {
    case .total: .faint
    case .more: .caution
    case .less: .none
    }
  }
}
