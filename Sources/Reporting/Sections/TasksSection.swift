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
    let progress = figures.project.activities.map(ActivityProgress.init(of:))
    let hasPartDone = progress.contains(where: \.isPartDone)
    return Report.Table(
      columns: [
        .name("ID"), .text("Task"), .text("Person"), .entry("Start"), .entry("Finish"),
        .number("Float"), .number("Critical"), .number("Effort"),
      ] + (hasPartDone ? [.number("Done")] : []),
      rows: figures.project.activities.indices.map { index in
        row(at: index)
          + (hasPartDone ? [Report.Text("\(progress[index].percent)\u{A0}%")] : [])
      })
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
      Report.Text(FloatText.words(analysis.totalFloat, of: figures.project.calendar), emphasis),
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
