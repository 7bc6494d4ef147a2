import PlanModel

/// Days that move from version to version, as lines of a terminal: a row for each version.
///
/// Time runs to the right, so that a row holds the signs of its version's days under a ruler of
/// weeks and months, and the most important day in figures.
struct TerminalLines {
  /// Names of versions are cut to so many columns.
  private static let widestName = 16
  /// Cells that the days have at least.
  private static let leastChart = 12
  /// What stands in the row of a version without any day.
  private static let gap = "× no plan"

  private let chart: Report.LineChart
  private let width: Int
  private let style: TerminalStyle

  /// Prepares `chart` for `width` columns.
  init(_ chart: Report.LineChart, width: Int, style: TerminalStyle) {
    self.chart = chart
    self.width = width
    self.style = style
  }

  /// The lines, none wider than the width; none if there is no day at all.
  var lines: [String] {
    guard let range = chart.range, let main = chart.lines.last else { return [] }
    let names = chart.versions.map {
      LineBreaking.truncated(HarmlessText.make($0), to: min(Self.widestName, width / 4))
    }
    let nameWidth = names.reduce(0) { max($0, DisplayWidth.of($1)) }
    let indent = nameWidth + 2 + range.lowerBound.description.count + 2
    let firstDay = range.lowerBound.adding(days: -range.lowerBound.weekday.rawValue)
    let dayCount = range.upperBound.dayNumber - firstDay.dayNumber + 1
    let scale = TimeScale(
      dayCount: dayCount, available: max(Self.leastChart, width - indent))
    let ruler = TimeRuler(firstDay: firstDay, dayCount: dayCount, scale: scale).lines
    let title = LineBreaking.padded(LineBreaking.spaces(nameWidth + 2) + main.kind.name, to: indent)
    let head = ruler.enumerated().map { index, line in
      (index == ruler.count - 1 ? title : LineBreaking.spaces(indent)) + line
    }
    let rows = chart.versions.indices.map { version in
      let day = main.dates[version]?.description ?? "–"
      let label = LineBreaking.padded(names[version], to: nameWidth) + "  "
      let figure = style.apply(main.kind.emphasis, to: day)
      guard !chart.isEmpty(at: version) else {
        return label + figure + LineBreaking.spaces(indent - nameWidth - 3) + Self.gap
      }
      return label + figure + LineBreaking.spaces(indent - nameWidth - 2 - day.count)
        + row(of: version, from: firstDay, scale: scale)
    }
    return head + rows + [""] + LineBreaking.lines(of: legend, width: width)
  }

  /// The signs of a version's days; a line leads from P50 to P80.
  private func row(of version: Int, from firstDay: CivilDate, scale: TimeScale) -> String {
    var cells = [Cell?](repeating: nil, count: scale.width)
    func cell(of kind: Report.LineChart.Line.Kind) -> Int? {
      let line = chart.lines.first { $0.kind == kind }
      return line?.dates[version].map { scale.lastCell(ofDay: $0.dayNumber - firstDay.dayNumber) }
    }
    if let median = cell(of: .median), let likely = cell(of: .likely), median < likely {
      for place in median...likely { cells[place] = Cell(sign: "─", emphasis: .faint) }
    }
    // The signs of the more important lines cover the others.
    for kind in chart.lines.map(\.kind) {
      if let place = cell(of: kind) {
        cells[place] = Cell(sign: kind.sign, emphasis: kind.emphasis)
      }
    }
    let end = (cells.lastIndex { $0 != nil } ?? -1) + 1
    return cells[..<end].map { cell in
      cell.map { style.apply($0.emphasis, to: String($0.sign)) } ?? " "
    }.joined()
  }

  /// What stands in a cell.
  private struct Cell {
    let sign: Character
    let emphasis: Report.Emphasis
  }

  private var legend: String {
    let kinds = chart.lines.filter { $0.dates.contains { $0 != nil } }.map(\.kind)
    return kinds.map { "\($0.sign)\u{A0}\($0.name)" }.joined(separator: "   ")
  }
}

extension Report.LineChart.Line.Kind {
  /// Where a day of the line is.
  fileprivate var sign: Character {
    switch self {
    case .promise: "▽"
    case .median: "○"
    case .likely: "●"
    }
  }

  fileprivate var emphasis: Report.Emphasis {
    switch self {
    case .promise: .caution
    case .median: .none
    case .likely: .strong
    }
  }
}
