import PlanModel

/// A histogram and its S-curve as lines of a terminal: a row for each bin, the bars side by side.
struct TerminalDistribution {
  /// Columns of a bar at most.
  private static let widestBar = 48
  /// Columns of a bar at least.
  private static let leastBar = 4
  private static let figureWidth = 5
  private static let gap = "  "

  private let chart: Report.DistributionChart
  private let width: Int
  private let style: TerminalStyle

  /// Prepares `chart` for `width` columns.
  init(_ chart: Report.DistributionChart, width: Int, style: TerminalStyle) {
    self.chart = chart
    self.width = width
    self.style = style
  }

  /// The lines, none wider than the width.
  var lines: [String] {
    let places = places
    let labels = places.map(label)
    let labelWidth = (labels + [chart.title]).reduce(0) { max($0, DisplayWidth.of($1)) }
    let notes = places.map(note)
    let noteWidth = notes.reduce(0) { max($0, DisplayWidth.of($1)) }
    let fixed = labelWidth + 2 * (Self.figureWidth + 2) + 3 * 2
    // Notes go below where the bars would become too short beside them.
    let isBeside = width - fixed - noteWidth >= 2 * Self.leastBar
    let room = (width - fixed - (isBeside ? noteWidth : 0)) / 2
    let bar = min(max(room, Self.leastBar), Self.widestBar)
    let head = [
      LineBreaking.padded(chart.title, to: labelWidth),
      LineBreaking.padded("Ends then", to: bar + Self.figureWidth + 1),
      "By then",
    ].joined(separator: Self.gap)
    let rows = places.indices.compactMap { index -> String? in
      let cells = cells(at: places[index], width: bar)
      guard isBeside || !cells.isEmpty else { return nil }
      let blank = LineBreaking.spaces(bar + Self.figureWidth + 1)
      let pieces =
        [LineBreaking.padded(labels[index], to: labelWidth)]
        + (cells.isEmpty ? [blank, blank] : cells)
        + [isBeside ? style.apply(.strong, to: notes[index]) : ""]
      return trimmed(pieces.joined(separator: Self.gap))
    }
    let below =
      isBeside
      ? []
      : places.indices.filter { !notes[$0].isEmpty }.flatMap { index in
        LineBreaking.lines(of: "\(labels[index]): \(notes[index])", width: width)
      }
    return LineBreaking.lines(of: head, width: width).prefix(1).map { style.apply(.strong, to: $0) }
      + rows + below
  }

  /// The bins, and what is beside them where a day that matters lies there.
  private var places: [Report.DistributionChart.Place] {
    let bins = chart.bins.indices.map { Report.DistributionChart.Place.bin($0) }
    func outside(_ place: Report.DistributionChart.Place) -> [Report.DistributionChart.Place] {
      chart.marks(at: place).isEmpty ? [] : [place]
    }
    return outside(.before) + bins + outside(.after)
  }

  private func label(of place: Report.DistributionChart.Place) -> String {
    switch place {
    case .before: "before"
    case .bin(let index): chart.bins[index].last?.description ?? "later"
    case .after: "after"
    }
  }

  /// The two bars of a bin.
  private func cells(at place: Report.DistributionChart.Place, width: Int) -> [String] {
    guard case .bin(let index) = place else { return [] }
    let most = chart.bins.map(\.trials).max() ?? 1
    return [
      cell(chart.bins[index].trials, of: most, width: width, emphasis: .none),
      cell(chart.bins[index].trialsByThen, of: chart.trials, width: width, emphasis: .none),
    ]
  }

  /// A bar, and the trials it stands for as a percentage of all.
  private func cell(_ trials: Int, of most: Int, width: Int, emphasis: Report.Emphasis) -> String {
    let text = BlockBar.text(share: Double(trials) / Double(max(1, most)), width: width)
    let figure = NumberText.percent(trials, of: chart.trials)
    return style.apply(emphasis, to: LineBreaking.padded(text, to: width)) + " "
      + LineBreaking.padded(figure, to: Self.figureWidth, .trailing)
  }

  /// The days that matter in a place.
  private func note(of place: Report.DistributionChart.Place) -> String {
    chart.marks(at: place).map { mark in
      switch mark.kind {
      case .percentile(let percent): "◇ P\(percent) \(mark.date)"
      case .promise: "▼ promised \(mark.date)"
      }
    }.joined(separator: ", ")
  }

  private func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
