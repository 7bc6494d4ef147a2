import PlanModel

/// The figures of both versions side by side.
struct ComparedEndsSection: ReportSection {
  /// The figures of the comparison.
  let figures: ComparisonFigures

  var blocks: [Report.Block] {
    let (before, after) = (figures.before, figures.after)
    var rows = [
      row("Tasks", { "\($0.project.activities.count)" }),
      row("Effort", { NumberText.quantity($0.totalEffortDays, decimals: 1, "d") }),
      row("Planned release", { $0.finishDay($0.plan.release).withWeekday }),
    ]
    for percent in [50, 80] {
      rows.append(
        row("P\(percent): \(percent) of 100 by") {
          $0.finishDay($0.forecast.release.percentile(percent).moment).withWeekday
        })
    }
    if before.project.promise != nil || after.project.promise != nil {
      rows.append(row("Promised", { $0.project.promise?.date.withWeekday ?? "–" }))
      rows.append(row("Chance of that", { $0.forecast.promise?.inWords ?? "–" }))
    }
    return [
      .heading(level: 2, "Before and after"),
      .table(Report.Table(columns: [.text(""), .entry("Before"), .entry("After")], rows: rows)),
    ]
  }

  /// A row that stands out where the versions differ.
  private func row(_ name: String, _ figure: (PlanFigures) -> String) -> [Report.Text] {
    let (old, new) = (figure(figures.before), figure(figures.after))
    return [Report.Text(name), Report.Text(old), Report.Text(new, old == new ? .none : .strong)]
  }
}
