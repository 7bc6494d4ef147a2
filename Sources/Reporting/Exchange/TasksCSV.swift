package import PlanModel

/// The tasks as they were read, a row for each, for a spreadsheet.
package struct TasksCSV: PlanFile {
  private let figures: PlanFigures

  /// Creates the table of a plan's tasks.
  package init(_ plan: Plan) { figures = PlanFigures(plan) }

  package var text: String {
    let project = figures.project
    let relations = Dictionary(grouping: project.relations, by: \.successor)
    return CSVTable(
      columns: [
        "id", "title", "discipline", "estimate", "effort_hours", "depends_on", "waits_for",
        "phase", "priority", "stories", "not_before", "deadline", "file", "line", "status",
        "done_percent", "done_effort_hours",
      ],
      rows: project.activities.map { activity in
        [
          activity.id.text, activity.title, activity.discipline.code, activity.estimate.text,
          NumberText.plain(activity.effort.hours, decimals: 2),
          (relations[activity.id] ?? []).map { $0.notation }
            .joined(separator: "; "),
          activity.waitsFor.map(\.name).joined(separator: "; "),
          activity.phase.map { project.phases[$0.position].label } ?? "", activity.priority,
          activity.stories.joined(separator: "; "), activity.notBefore?.description ?? "",
          activity.deadline?.description ?? "", activity.span.file, "\(activity.span.line)",
          activity.status.name, "\(ActivityProgress(of: activity).statedPercent)",
          NumberText.plain(activity.doneEffort.hours, decimals: 2),
        ]
      }
    ).text
  }
}
