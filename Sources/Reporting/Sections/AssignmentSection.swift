import PlanModel

/// Who does which tasks, in their order.
struct AssignmentSection: ReportSection {
  /// The figures of the plan.
  let figures: PlanFigures

  var blocks: [Report.Block] {
    let loads = figures.loads.filter { !$0.activities.isEmpty }
    guard !loads.isEmpty else { return [] }
    return [
      .heading(level: 2, "Who does what"),
      .table(
        Report.Table(
          columns: [
            .text("Person"), .entry("From"), .entry("Until"), .text("Tasks, in their order"),
          ], rows: loads.map(row))),
    ]
  }

  private func row(of load: PersonLoad) -> [Report.Text] {
    let entries = load.activities.map { figures.schedule.entries[$0] }
    let first = entries.map { figures.startDay($0) }.min()
    let last = entries.map { figures.finishDay($0.finish) }.max()
    return [
      Report.Text(load.person.id.name), Report.Text(first?.description ?? "–"),
      Report.Text(last?.description ?? "–"),
      Report.Text(entries.map(\.activity.text).joined(separator: ", ")),
    ]
  }
}
