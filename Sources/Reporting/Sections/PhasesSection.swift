import PlanModel

/// The promised timeline against the plan and the forecast.
struct PhasesSection: ReportSection {
  /// The figures of the plan.
  let figures: PlanFigures

  var blocks: [Report.Block] {
    guard !figures.project.phases.isEmpty else { return [] }
    return [.heading(level: 2, "Phases"), .table(table)] + together
  }

  private var table: Report.Table {
    Report.Table(
      columns: [
        .text("Phase"), .text("Holds"), .entry("Promised end"), .entry("Planned end"),
        .entry("P80 end"), .number("Chance"),
      ],
      rows: figures.project.phases.map(row))
  }

  private func row(of phase: Phase) -> [Report.Text] {
    let forecast = figures.forecast(of: phase)
    let planned = figures.plannedEnd(of: phase).map(figures.finishDay)
    let likely = forecast.map { figures.finishDay($0.end.percentile(80).moment) }
    let tasks = figures.project.activities.filter { $0.phase == phase.id }
    let isLate = (forecast?.chance?.share ?? 1) < 0.5
    let role = phase.roleInWords(
      taskCount: tasks.count, openCount: tasks.count { !$0.isSettled })
    guard !figures.isSettled(phase) else {
      return [Report.Text(phase.label), Report.Text(role), cell(phase.end), "done", "–", "–"]
    }
    return [
      Report.Text(phase.label), Report.Text(role), cell(phase.end), cell(planned), cell(likely),
      Report.Text(forecast?.chance?.inWords ?? "–", isLate ? .caution : .none),
    ]
  }

  private func cell(_ date: CivilDate?) -> Report.Text {
    Report.Text(date.map(\.description) ?? "–")
  }

  /// The joint chance, where more than one date is promised.
  private var together: [Report.Block] {
    let forecast = figures.forecast
    guard forecast.phases.count(where: { $0.chance != nil }) > 1 else { return [] }
    let chance = NumberText.ofHundredInWords(forecast.allPhasesKept, of: forecast.trials)
    return [.paragraph("All these promises together are kept in \(chance) futures.")]
  }
}
