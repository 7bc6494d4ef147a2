package import PlanModel

/// A trend, a row for each commit, for a spreadsheet.
package struct TrendCSV: PlanFile {
  private let words: TrendWords

  /// Creates the table of a trend.
  package init(_ trend: PlanTrend) { words = TrendWords(trend: trend, path: "") }

  package var text: String {
    let rows = words.trend.points.map { point -> [String] in
      let version = point.version
      let head = [version.name, "\(version.date)", version.author, version.subject]
      return head + [point.state.name] + Self.fields(of: point.state.figures)
        + [point.shift.map(String.init) ?? "", words.gap(point.state) ?? ""]
        + Self.laterFields(of: point)
    }
    return CSVTable(
      columns: [
        "commit", "date", "author", "subject", "state", "tasks", "effort_hours",
        "planned_release", "p50", "p80", "promised", "chance_percent", "errors",
        "moved_workdays", "why_no_plan", "p50_error_minutes", "p80_error_minutes", "side",
      ], rows: rows
    ).text
  }

  /// Fields that came later stand last, so that readers by position find the others.
  private static func laterFields(of point: PlanTrend.Point) -> [String] {
    let errors = [point.state.figures?.p50Error, point.state.figures?.p80Error]
    return errors.map { $0.map { "\($0.minutes)" } ?? "" } + [point.isSide ? "yes" : ""]
  }

  /// The figures of a plan; as many empty fields where there is none.
  private static func fields(of figures: PlanTrend.Figures?) -> [String] {
    guard let figures else { return [String](repeating: "", count: 8) }
    let promise = figures.promise
    return [
      "\(figures.tasks)", NumberText.plain(figures.effortHours, decimals: 2),
      "\(figures.release)", "\(figures.p50)", "\(figures.p80)",
      promise.map { "\($0.date)" } ?? "",
      promise.map { NumberText.plain($0.share * 100, decimals: 2) } ?? "", "\(figures.errors)",
    ]
  }
}

extension PlanTrend.State {
  /// What a program calls it.
  var name: String {
    switch self {
    case .planned: "planned"
    case .unplannable: "unplannable"
    case .absent: "absent"
    }
  }
}
