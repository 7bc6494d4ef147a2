import PlanModel

/// The tasks that decide the finish most often.
struct CriticalitySection: ReportSection {
  /// The figures of the analysis.
  let figures: AnalysisFigures

  /// How many tasks are shown; the JSON document lists all.
  private static let limit = 15

  var blocks: [Report.Block] {
    let tasks = figures.byCriticality
    guard !tasks.isEmpty else { return [] }
    let rest = tasks.count - Self.limit
    let more =
      rest > 0
      ? " \(NumberText.count(rest, "more task")) in the JSON document." : ""
    return [
      .heading(level: 2, "What decides the finish"),
      .table(
        Report.Table(
          columns: [
            .text("ID"), .text("Task"), .text("Person"), .number("Critical"), .number("Error"),
          ], rows: tasks.prefix(Self.limit).map(row))),
      .paragraph(
        Report.Text(
          "Critical: the share of futures in which the task lies on a chain, through links and "
            + "people, that decides the finish.\(more)", .faint)),
    ]
  }

  private func row(at index: Int) -> [Report.Text] {
    let forecast = figures.forecast
    let chance = Forecast.Chance(
      date: figures.plan.axis.start, hits: forecast.activities[index].criticalTrials,
      trials: forecast.trials)
    let isPlanned = figures.analysis.plan.analysis.entries[index].isCritical
    return [
      Report.Text(figures.project.activities[index].id.text, isPlanned ? .critical : .none),
      Report.Text(figures.project.activities[index].title),
      Report.Text(figures.plan.names(figures.plan.schedule.entries[index].people)),
      Report.Text(NumberText.percent(chance.hits, of: chance.trials)),
      Report.Text(NumberText.error(chance.error * 100, decimals: 1, "%"), .faint),
    ]
  }
}
