import PlanModel

/// How sure the days of each commit are: their sampling errors, and the chance of what was promised.
struct TrendChancesSection: ReportSection {
  /// The words of the trend.
  let words: TrendWords

  var blocks: [Report.Block] {
    let planned = words.trend.points.compactMap { point in
      point.state.figures.map { (point.version.name, $0) }
    }
    guard !planned.isEmpty else { return [] }
    let hasPromises = planned.contains { $0.1.promise != nil }
    return [
      .heading(level: 2, "How sure that is"),
      .table(
        Report.Table(
          columns: [.entry("Commit"), .number("Error of P50"), .number("Error of P80")]
            + (hasPromises ? [.entry("Promised"), .entry("Chance")] : []),
          rows: planned.map { row(of: $0.0, $0.1, hasPromises: hasPromises) })),
      .paragraph(
        Report.Text("Error: the standard error of the percentile, in working days.", .faint)),
    ]
  }

  private func row(
    of name: String, _ figures: PlanTrend.Figures, hasPromises: Bool
  ) -> [Report.Text] {
    let errors = [figures.p50Error, figures.p80Error].map { Report.Text(words.error($0)) }
    let promise = [
      Report.Text(figures.promise?.date.description ?? "–"),
      Report.Text(figures.promise?.inWords ?? "–"),
    ]
    return [Report.Text(name)] + errors + (hasPromises ? promise : [])
  }
}
