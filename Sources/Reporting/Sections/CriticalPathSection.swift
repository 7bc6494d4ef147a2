import PlanModel

/// One driving chain from the start to the finish, through links and people.
struct CriticalPathSection: ReportSection {
  /// The figures of the plan.
  let figures: PlanFigures

  var blocks: [Report.Block] {
    let path = figures.plan.analysis.criticalPath
    guard !path.isEmpty else { return [] }
    return [
      .heading(level: 2, "Critical path, through links and people"),
      .table(
        Report.Table(
          columns: [
            .name("ID"), .text("Task"), .text("Person"), .entry("Start"), .entry("Finish"),
            .text("Held by"),
          ],
          rows: path.compactMap(row))),
    ]
  }

  private func row(of step: ScheduleAnalysis.Step) -> [Report.Text]? {
    guard let index = figures.position[step.activity] else { return nil }
    let entry = figures.schedule.entries[index]
    return [
      Report.Text(step.activity.text, .critical),
      Report.Text(figures.project.activities[index].title),
      Report.Text(figures.names(entry.people)),
      Report.Text(figures.startDay(entry).description),
      Report.Text(figures.finishDay(entry.finish).description),
      Report.Text(figures.words(for: step.driver)),
    ]
  }
}
