import PlanModel

/// The commits that have no plan, each with the first reason.
struct TrendGapsSection: ReportSection {
  /// The words of the trend.
  let words: TrendWords

  var blocks: [Report.Block] {
    let gaps = words.trend.points.compactMap { point in
      words.gap(point.state).map { Report.Text("\(words.inWords(point.version)): \($0)") }
    }
    return gaps.isEmpty ? [] : [.heading(level: 2, "Commits without a plan"), .list(gaps)]
  }
}
