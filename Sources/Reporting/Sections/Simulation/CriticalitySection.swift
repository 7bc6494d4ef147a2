import PlanModel

/// The tasks that decide the finish most often, and how closely it follows them.
struct CriticalitySection: ReportSection {
  /// The figures of the analysis.
  let figures: AnalysisFigures

  /// How many tasks are shown; the JSON document lists all.
  private static let limit = 15

  var blocks: [Report.Block] {
    let tasks = figures.byCriticality
    guard !tasks.isEmpty else { return [] }
    return [
      .heading(level: 2, "What decides the finish"),
      .table(
        Report.Table(
          columns: [
            .name("ID"), .text("Task"), .text("Person"), .entry("P50"), .entry("P80"),
            .entry("In the plan"), .number("Critical"), .number("Cruciality"), .number("SSI"),
          ], rows: tasks.prefix(Self.limit).map(row))),
      .list([
        "In the plan: critical if the plan's finish moves as soon as the task slips.",
        """
        Critical: in how many futures the task lies on a chain, through links and people, that \
        decides the finish.
        """,
        "Cruciality: how closely the finish follows the task's length, from −1 to 1.",
        """
        SSI: what is worth making surer, as it is often critical and its length strays; 1 is as \
        much as the finish strays.
        """,
      ]),
      .paragraph(Report.Text(errors(of: tasks.prefix(Self.limit)), .faint)),
    ]
  }

  /// The greatest sampling errors of the rows, and how many rows are left out.
  private func errors(of shown: ArraySlice<Int>) -> String {
    let forecast = figures.forecast
    let dates = shown.flatMap { forecast.activities[$0].finish }.filter { $0.percent != 95 }
    let date = figures.plan.error(
      dates.contains { $0.error == nil } ? nil : dates.compactMap(\.error).max() ?? .zero)
    let share = shown.map { figures.criticality(at: $0).error }.max() ?? 0
    let rest = figures.byCriticality.count - shown.count
    let more = rest > 0 ? " \(NumberText.count(rest, "more task")) in the JSON document." : ""
    return "Sampling error at most: \(date) on a date, "
      + "\(NumberText.error(share * 100, decimals: 1, "%")) on critical, about "
      + "±\u{A0}\(NumberText.fixed(figures.greatestCorrelationError, decimals: 2)) on "
      + "cruciality.\(more)"
  }

  private func row(at index: Int) -> [Report.Text] {
    let activity = figures.forecast.activities[index]
    let isPlanned = figures.analysis.plan.analysis.entries[index].isCritical
    func day(_ percent: Int) -> Report.Text {
      let found = activity.finish.first { $0.percent == percent }
      return Report.Text(found.map { "\(figures.plan.finishDay($0.moment))" } ?? "–")
    }
    return [
      Report.Text(figures.project.activities[index].id.text, isPlanned ? .critical : .none),
      Report.Text(figures.project.activities[index].title),
      Report.Text(figures.plan.names(figures.plan.schedule.entries[index].people)),
      day(50), day(80), isPlanned ? Report.Text("critical", .critical) : "can slip",
      Report.Text(NumberText.percent(activity.criticalTrials, of: figures.forecast.trials)),
      Report.Text(NumberText.fixed(activity.cruciality, decimals: 2)),
      Report.Text(NumberText.fixed(activity.sensitivity, decimals: 2)),
    ]
  }
}
