import PlanModel

/// Every activity with its person, dates, float and criticality.
struct TasksSection: ReportSection {
  /// The figures of the plan.
  let figures: PlanFigures

  var blocks: [Report.Block] {
    guard !figures.project.activities.isEmpty else { return [] }
    return [
      .heading(level: 2, "Tasks"), .table(table),
      .paragraph(
        Report.Text(
          "Float: how far a task can slip before the plan's finish moves. Critical: the share of "
            + "futures in which the task decides the finish. \(effort)", .faint)),
    ]
  }

  private var effort: String {
    figures.project.asOf == nil
      ? "Effort: likely person-days." : "Effort: likely person-days that are left."
  }

  private var table: Report.Table {
    Report.Table(
      columns: [
        .name("ID"), .text("Task"), .text("Person"), .entry("Start"), .entry("Finish"),
        .number("Float"), .number("Critical"), .number("Effort"),
      ],
      rows: figures.project.activities.indices.map(row(at:)))
  }

  private func row(at index: Int) -> [Report.Text] {
    let activity = figures.project.activities[index]
    let entry = figures.schedule.entries[index]
    let analysis = figures.plan.analysis.entries[index]
    let forecast = figures.forecast
    guard !activity.isSettled else { return rowOfSettled(at: index) }
    let emphasis: Report.Emphasis = analysis.isCritical ? .critical : .none
    return [
      Report.Text(activity.id.text, emphasis), Report.Text(activity.title),
      Report.Text(figures.names(entry.people)),
      Report.Text(figures.startDay(entry).description),
      Report.Text(figures.finishDay(entry.finish).description),
      Report.Text(figures.days(analysis.totalFloat), emphasis),
      Report.Text(
        NumberText.percent(forecast.activities[index].criticalTrials, of: forecast.trials)),
      Report.Text(figures.days(activity.effort)),
    ]
  }

  /// The row of what is done or dropped, whose dates nobody knows.
  private func rowOfSettled(at index: Int) -> [Report.Text] {
    let activity = figures.project.activities[index]
    return [
      Report.Text(activity.id.text), Report.Text(activity.title),
      Report.Text(figures.people(at: index)), "–", Report.Text(activity.status.name),
      "–", "–", "–",
    ]
  }
}
