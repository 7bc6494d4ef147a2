import PlanModel

/// A heat map as a drawing: a row for each person, a cell for each stretch of weeks.
struct SVGHeatMap: Sendable {
  private let map: Report.HeatMap
  /// Pixels that the names take.
  private let labelWidth: Double

  /// Names are cut to so many pixels.
  private static let mostName = 210.0
  private static let cellWidth = 46.0
  private static let cellHeight = 26.0
  private static let headHeight = 40.0

  /// Prepares the drawing of a map.
  init(_ map: Report.HeatMap) {
    self.map = map
    let widest = map.rows.reduce(0) {
      max($0, min(Self.mostName, SVGTextWidth.of($1.name, .strong)))
    }
    labelWidth = max(84, (widest + 12).rounded(.up))
  }

  /// The drawing.
  var drawing: SVGDrawing {
    let full = map.rows.filter { $0.percents.contains { ($0 ?? 0) > 90 } }.map(\.name)
    let fullest =
      full.isEmpty
      ? "Nobody is over 90 % full."
      : "Over 90 % full at some time: \(full.joined(separator: ", "))."
    let levels = Set(map.rows.flatMap(\.percents).map(Report.HeatMap.Level.init(percent:)))
    return SVGDrawing(
      title: "How full the weeks are",
      summary: "\(NumberText.count(map.rows.count, "person", plural: "people")) in "
        + "\(NumberText.count(map.columns.count, "column")). \(fullest)",
      width: Int(labelWidth + Self.cellWidth * Double(map.columns.count)) + 2,
      height: Int(Self.headHeight + Self.cellHeight * Double(map.rows.count)) + 4,
      labels: map.rows.enumerated().map { index, row in
        SVGDrawing.text(
          SVGTextWidth.shortened(row.name, to: Self.mostName, .strong), x: 2, y: top(index) + 17,
          style: "label strong", tooltip: row.name)
      }, labelWidth: Int(labelWidth), leastLabelWidth: 84,
      headHeight: Int(Self.headHeight), rowHeight: Int(Self.cellHeight), content: head + cells,
      legend: Report.HeatMap.Level.allCases.filter(levels.contains).map {
        .init(style: Self.style(of: $0), words: $0.words)
      })
  }

  private func top(_ row: Int) -> Double { Self.headHeight + Double(row) * Self.cellHeight }

  private func left(_ column: Int) -> Double { labelWidth + Double(column) * Self.cellWidth }

  /// The first day of each column, with the month above where it changes.
  private var head: [MarkupElement] {
    map.columns.enumerated().flatMap { index, date -> [MarkupElement] in
      let (year, month, day) = date.components
      let isNewMonth = index == 0 || map.columns[index - 1].components.month != month
      let isNewYear = index == 0 || map.columns[index - 1].components.year != year
      let middle = left(index) + Self.cellWidth / 2
      return [SVGDrawing.text("\(day)", x: middle, y: 32, style: "tick", anchor: "middle")]
        + (isNewMonth
          ? [
            SVGDrawing.text(
              date.shortMonthName + (isNewYear ? " \(year)" : ""), x: left(index) + 2, y: 14,
              style: "month")
          ] : [])
    }
  }

  private var cells: [MarkupElement] {
    map.rows.enumerated().flatMap { index, row in
      row.percents.enumerated().flatMap { column, percent -> [MarkupElement] in
        let words =
          "\(row.name), \(map.title.lowercased()) \(map.columns[column]): "
          + (percent.map { "\($0) %" } ?? "away")
        return [
          SVGDrawing.rectangle(
            x: left(column) + 1, y: top(index) + 1, width: Self.cellWidth - 2,
            height: Self.cellHeight - 2, style: Self.style(of: .init(percent: percent)),
            words: words, radius: 3),
          SVGDrawing.text(
            percent.map { "\($0)" } ?? "–", x: left(column) + Self.cellWidth / 2,
            y: top(index) + 17, style: percent == nil ? "tick" : "label", anchor: "middle"),
        ]
      }
    }
  }

  private static func style(of level: Report.HeatMap.Level) -> String { "heat\(level.rawValue)" }
}
