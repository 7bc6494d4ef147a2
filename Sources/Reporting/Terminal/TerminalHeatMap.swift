import PlanModel

/// A heat map as lines of a terminal: percentages where they fit, else signs.
struct TerminalHeatMap {
  /// Names are cut to so many columns.
  private static let widestName = 16
  /// Columns of a percentage, with the space before it.
  private static let figureWidth = 5
  /// Columns of a sign.
  private static let signWidth = 2

  private let map: Report.HeatMap
  private let width: Int
  private let style: TerminalStyle
  private let names: [String]
  /// Whether there is room for percentages.
  private let showsFigures: Bool
  /// Columns before the first cell.
  private let nameWidth: Int

  /// Prepares `map` for `width` columns.
  init(_ map: Report.HeatMap, width: Int, style: TerminalStyle) {
    self.map = map
    self.width = width
    self.style = style
    let names = map.rows.map {
      LineBreaking.truncated(HarmlessText.make($0.name), to: min(Self.widestName, width / 3))
    }
    self.names = names
    let widest = (names + [map.title]).reduce(0) { max($0, DisplayWidth.of($1)) }
    showsFigures = widest + map.columns.count * Self.figureWidth <= width
    nameWidth = widest + (showsFigures ? 0 : 1)
  }

  /// The lines, none wider than the width: a head of days, then a row for each person.
  ///
  /// Columns for which a line has no room follow below.
  var lines: [String] {
    let cell = showsFigures ? Self.figureWidth : Self.signWidth
    let most = max(1, (width - nameWidth) / cell)
    var lines: [String] = []
    for first in stride(from: 0, to: map.columns.count, by: most) {
      let part = first..<min(first + most, map.columns.count)
      if !lines.isEmpty { lines.append("") }
      lines += head(part, cell: cell)
      lines += zip(map.rows, names).map { row, name in
        let cells = part.map { column -> String in
          let percent = row.percents[column]
          let level = Report.HeatMap.Level(percent: percent)
          let text = showsFigures ? percent.map { "\($0)" } ?? "–" : String(level.sign)
          let space = LineBreaking.spaces(cell - DisplayWidth.of(text))
          return space + style.apply(level.emphasis, to: text)
        }
        return LineBreaking.padded(name, to: nameWidth) + cells.joined()
      }
    }
    return lines + (showsFigures ? ["", "Percent; – away"] : [""] + legend)
  }

  /// The months, and the first days of the columns below them, as far as there is room.
  private func head(_ part: Range<Int>, cell: Int) -> [String] {
    var months = LineBreaking.padded(map.title, to: nameWidth)
    var days = LineBreaking.spaces(nameWidth)
    var lastMonth = ""
    for (index, column) in part.enumerated() {
      let date = map.columns[column]
      let (year, month, day) = date.components
      let end = nameWidth + (index + 1) * cell
      // A label needs a space before it.
      func add(_ text: String, to line: inout String, at start: Int) -> Bool {
        guard start >= line.count + (index == 0 ? 0 : 1), start + text.count <= width else {
          return false
        }
        line += LineBreaking.spaces(start - line.count) + text
        return true
      }
      let isNewYear = lastMonth.isEmpty || month == 1
      let name = date.shortMonthName
      if name != lastMonth, add(name + (isNewYear ? " \(year)" : ""), to: &months, at: end - 2) {
        lastMonth = name
      }
      _ = add("\(day)", to: &days, at: end - "\(day)".count)
    }
    return [months, days].map { style.apply(.strong, to: $0) }
  }

  /// What the signs mean, broken where a line is full.
  private var legend: [String] {
    let levels = Set(map.rows.flatMap(\.percents).map(Report.HeatMap.Level.init(percent:)))
    let items = Report.HeatMap.Level.allCases.filter(levels.contains).map {
      "\($0.sign) \($0.words.replacing(" ", with: "\u{A0}"))"
    }
    return LineBreaking.lines(of: items.joined(separator: "  "), width: width)
  }
}

extension Report.HeatMap.Level {
  /// What a cell is filled with.
  fileprivate var sign: Character {
    switch self {
    case .absent: "–"
    case .idle: "·"
    case .low: "▎"
    case .middle: "░"
    case .high: "▒"
    case .busy: "▓"
    case .full: "█"
    }
  }

  fileprivate var emphasis: Report.Emphasis {
    switch self {
    case .absent, .idle: .faint
    case .low, .middle, .high, .busy: .none
    case .full: .caution
    }
  }
}
