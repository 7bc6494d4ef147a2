import PlanModel

/// The tasks that end after their own deadlines, and by how much.
struct LateTasksSection: ReportSection {
  /// What was read.
  let project: Project
  /// The plan.
  let schedule: Schedule

  var blocks: [Report.Block] {
    let late = LateTask.tasks(of: project, in: schedule)
    guard !late.isEmpty else { return [] }
    let axis = project.axis
    let words = HoldWords(project)
    return [
      .heading(level: 2, "Late tasks"),
      .table(
        Report.Table(
          columns: [
            .name("ID"), .text("Task"), .entry("Deadline"), .entry("Finish"), .number("Late"),
          ],
          rows: late.map { task in
            [
              Report.Text(task.activity.id.text), Report.Text(task.activity.title),
              Report.Text(task.deadline.description),
              Report.Text(axis.finishDate(of: task.finish).description),
              Report.Text(words.time(task.lateness), .caution),
            ]
          })),
      .paragraph(
        Report.Text("Late: working days after the end of the task's own deadline.", .faint)),
    ]
  }
}
