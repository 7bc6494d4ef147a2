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
    nameWidth = (names + [map.title]).reduce(0) { max($0, DisplayWidth.of($1)) }
  }

  /// The lines, none wider than the width: a head of days, then a row for each person.
  ///
  /// Columns for which a line has no room follow below.
  var lines: [String] {
    let room = width - nameWidth
    let showsFigures = map.columns.count * Self.figureWidth <= room
    let cell = showsFigures ? Self.figureWidth : Self.signWidth
    let most = max(1, room / cell)
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
    var last = ""
    for (index, column) in part.enumerated() {
      let date = map.columns[column]
      let end = nameWidth + (index + 1) * cell
      let (year, _, day) = date.components
      let month = date.shortMonthName + (last.isEmpty || date.components.month == 1 ? " \(year)" : "")
      if date.shortMonthName != last.prefix(3), months.count < end - 1,
        end - 2 + month.count <= width
      {
        months += LineBreaking.spaces(end - 2 - months.count) + month
        last = month
      }
      if days.count < end - 2 || cell > 2 {
        days += LineBreaking.spaces(end - days.count - "\(day)".count) + "\(day)"
      }
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
