import PlanModel

/// When specs, phases and milestones end: percentiles, each with its sampling error.
struct PartEndsSection: ReportSection {
  /// The figures of the analysis.
  let figures: AnalysisFigures

  /// The percentiles that are shown; the JSON document lists more.
  private static let percents = [50, 80, 95]

  /// How many milestones are shown at most; the JSON document lists all.
  private static let mostMilestones = 12

  var blocks: [Report.Block] {
    let milestones = figures.milestones
    let rows = specs + phases + milestones.prefix(Self.mostMilestones).map(milestone)
    guard !rows.isEmpty else { return [] }
    let rest = milestones.count - Self.mostMilestones
    let columns = Self.percents.flatMap { percent in
      [Report.Table.Column.entry("P\(percent)"), .number("Error")]
    }
    return [
      .heading(level: 2, "When its parts end"),
      .table(Report.Table(columns: [.text("Part")] + columns, rows: rows)),
    ]
      + (rest > 0
        ? [
          .paragraph(
            Report.Text("\(NumberText.count(rest, "more milestone")) in the JSON document.", .faint)
          )
        ] : [])
  }

  private var specs: [[Report.Text]] {
    figures.forecast.specs.map { row("Spec: \($0.spec)", $0.release.percentiles) }
  }

  private var phases: [[Report.Text]] {
    figures.project.phases.compactMap { phase in
      figures.plan.forecast(of: phase).map { row("Phase: \(phase.label)", $0.end.percentiles) }
    }
  }

  private func milestone(_ position: Int) -> [Report.Text] {
    let activity = figures.project.activities[position]
    return row(
      "Milestone: \(activity.id) \(activity.title)", figures.forecast.activities[position].finish)
  }

  private func row(_ name: String, _ percentiles: [Forecast.Percentile]) -> [Report.Text] {
    [Report.Text(name)]
      + Self.percents.flatMap { percent -> [Report.Text] in
        guard let found = percentiles.first(where: { $0.percent == percent }) else {
          return ["–", ""]
        }
        let emphasis: Report.Emphasis = percent == 80 ? .strong : .none
        return [
          Report.Text("\(figures.plan.finishDay(found.moment))", emphasis),
          Report.Text(figures.plan.error(found.error), .faint),
        ]
      }
  }
}
