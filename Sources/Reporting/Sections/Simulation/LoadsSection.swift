import PlanModel

/// How much each person is needed until the finish, on average over all futures.
struct LoadsSection: ReportSection {
  /// The figures of the analysis.
  let figures: AnalysisFigures

  var blocks: [Report.Block] {
    let loads = figures.forecast.loads
    guard !loads.isEmpty else { return [] }
    return [
      .heading(level: 2, "How busy people are"),
      .table(
        Report.Table(
          columns: [.text("Person"), .number("Works"), .number("Idle"), .number("Load")],
          rows: loads.map(row))),
      .paragraph(
        Report.Text(
          "Person-days on average over all futures, from the start until the whole project's last "
            + "task is done; leave is not idle time.", .faint)),
    ]
  }

  private func row(_ load: Forecast.Load) -> [Report.Text] {
    [
      Report.Text(load.person.name),
      Report.Text(figures.days(load.workedMinutes)), Report.Text(figures.days(load.idleMinutes)),
      Report.Text(
        NumberText.quantity(load.share * 100, decimals: 0, "%"), load.share > 0.9 ? .caution : .none
      ),
    ]
  }
}
