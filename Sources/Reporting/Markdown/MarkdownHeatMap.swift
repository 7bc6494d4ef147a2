import PlanModel

/// A heat map as a table that code hosts draw: what is over the limit is bold and has a sign.
enum MarkdownHeatMap {
  /// What stands before a percentage that leaves no room for anything that goes wrong.
  private static let sign = "▲"

  /// Returns the table, its columns named by short days, and what its signs mean.
  static func blocks(of map: Report.HeatMap) -> (table: Report.Table, legend: Report.Text) {
    var lastYear: Int?
    let days = map.columns.map { day -> String in
      let (year, _, date) = day.components
      defer { lastYear = year }
      return "\(date)\u{A0}\(day.shortMonthName)" + (year == lastYear ? "" : "\u{A0}\(year)")
    }
    let rows = map.rows.map { row in
      [Report.Text(row.name)]
        + row.percents.map { percent -> Report.Text in
          let figure = Report.HeatMap.figure(percent)
          return Report.HeatMap.Level(percent: percent) == .full
            ? Report.Text("\(sign)\u{A0}\(figure)", .strong) : Report.Text(figure)
        }
    }
    return (
      Report.Table(
        columns: [.text(map.title)] + days.map { .number($0) }, rows: rows),
      Report.Text("\(sign) over 90\u{A0}%; – away", .faint)
    )
  }
}
