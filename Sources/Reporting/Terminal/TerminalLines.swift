import PlanModel

/// Days that move from version to version, as lines of a terminal: later days are higher.
///
/// A day holds from its version to the next, so that each line is a flight of steps.
struct TerminalLines {
  /// Rows of the chart at most.
  private static let mostRows = 11
  /// Columns for each version at most.
  private static let widestStep = 8
  /// Columns of a day and of the axis after it.
  private static let margin = 12

  private let chart: Report.LineChart
  private let width: Int
  private let style: TerminalStyle

  /// Prepares `chart` for `width` columns.
  init(_ chart: Report.LineChart, width: Int, style: TerminalStyle) {
    self.chart = chart
    self.width = width
    self.style = style
  }

  /// The lines, none wider than the width.
  var lines: [String] {
    guard let range = chart.range else { return [] }
    let span = range.upperBound.dayNumber - range.lowerBound.dayNumber
    let rows = min(Self.mostRows, span + 1)
    /// The row of a day, from the top.
    func row(of date: CivilDate) -> Int {
      let distance = range.upperBound.dayNumber - date.dayNumber
      return span == 0 ? 0 : (2 * distance * (rows - 1) + span) / (2 * span)
    }
    var cells = [[Cell?]](repeating: [Cell?](repeating: nil, count: columns), count: rows)
    for line in chart.lines {
      for (position, date) in line.dates.enumerated() {
        guard let date else { continue }
        let row = row(of: date)
        for column in self.columns(of: position) {
          let isVersion = column == self.columns(of: position).lowerBound
          // A line does not run over the sign of another.
          guard isVersion || !(cells[row][column]?.isVersion ?? false) else { continue }
          cells[row][column] = Cell(kind: line.kind, isVersion: isVersion)
        }
      }
    }
    let body = cells.enumerated().map { row, cells in
      let days = rows == 1 ? 0 : (2 * row * span + rows - 1) / (2 * (rows - 1))
      return "\(range.upperBound.adding(days: -days)) ┤" + text(of: cells)
    }
    return body + [axis] + names + LineBreaking.lines(of: legend, width: width)
  }

  /// What stands in a cell.
  private struct Cell {
    let kind: Report.LineChart.Line.Kind
    let isVersion: Bool
  }

  /// Columns of the whole chart.
  private var columns: Int {
    let room = max(1, width - Self.margin)
    let step = room / max(1, chart.versions.count)
    return step == 0 ? room : min(step, Self.widestStep) * chart.versions.count
  }

  /// The columns from a version to the next; many versions share them.
  private func columns(of version: Int) -> Range<Int> {
    let count = chart.versions.count
    let first = version * columns / count
    return first..<max(first + 1, (version + 1) * columns / count)
  }

  private func text(of cells: [Cell?]) -> String {
    let end = (cells.lastIndex { $0 != nil } ?? -1) + 1
    return cells[..<end].map { cell in
      guard let cell else { return " " }
      return style.apply(
        cell.kind.emphasis, to: String(cell.isVersion ? cell.kind.sign : cell.kind.filling))
    }.joined()
  }

  /// The foot, with a cross at each version without a plan.
  private var axis: String {
    var signs = [Character](repeating: "─", count: columns)
    for version in chart.versions.indices where chart.isEmpty(at: version) {
      signs[columns(of: version).lowerBound] = "×"
    }
    return String(repeating: " ", count: Self.margin - 1) + "└" + String(signs)
  }

  /// The names of the first and the last version, as far as there is room.
  private var names: [String] {
    let first = HarmlessText.make(chart.versions.first ?? "")
    let last = HarmlessText.make(chart.versions.last ?? "")
    let margin = LineBreaking.spaces(Self.margin)
    let room = width - Self.margin
    guard chart.versions.count > 1 else {
      return [margin + LineBreaking.truncated(first, to: room)]
    }
    let place = columns(of: chart.versions.count - 1).lowerBound
    let gap = place - DisplayWidth.of(first)
    guard gap > 1, place + DisplayWidth.of(last) <= room else {
      return [margin + LineBreaking.truncated("\(first) to \(last)", to: room)]
    }
    return [margin + first + LineBreaking.spaces(gap) + last]
  }

  private var legend: String {
    let kinds = chart.lines.filter { $0.dates.contains { $0 != nil } }.map(\.kind).reversed()
    let words = kinds.map { "\($0.sign)\u{A0}\($0.name)" }
    let gaps = chart.versions.indices.contains(where: chart.isEmpty) ? ["×\u{A0}no\u{A0}plan"] : []
    return (words + gaps).joined(separator: "  ")
  }
}

extension Report.LineChart.Line.Kind {
  /// Where a version is.
  fileprivate var sign: Character {
    switch self {
    case .promise: "▽"
    case .median: "○"
    case .likely: "●"
    }
  }

  /// From there to the next.
  fileprivate var filling: Character {
    switch self {
    case .promise: "┄"
    case .median: "─"
    case .likely: "━"
    }
  }

  fileprivate var emphasis: Report.Emphasis {
    switch self {
    case .promise: .caution
    case .median: .faint
    case .likely: .strong
    }
  }
}
