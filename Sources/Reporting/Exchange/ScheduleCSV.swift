package import PlanModel

/// The schedule, a row for each task, for a spreadsheet.
package struct ScheduleCSV: PlanFile {
  private let figures: PlanFigures

  /// Creates the table of a plan's schedule.
  package init(_ plan: Plan) { figures = PlanFigures(plan) }

  package var text: String {
    let plan = figures.plan
    let rows = plan.project.activities.indices.map { position in
      let activity = plan.project.activities[position]
      let analysis = plan.analysis.entries[position]
      let progress = ActivityProgress(of: activity)
      return [activity.id.text, activity.title] + run(at: position) + [
        analysis.isCritical ? "yes" : "no",
        NumberText.plain(plan.forecast.criticality(position) * 100, decimals: 2),
        NumberText.plain(activity.effort.hours, decimals: 2),
        activity.isSettled ? "" : analysis.drivers.map(figures.words).joined(separator: "; "),
        activity.status.name,
        "\(progress.statedPercent)", NumberText.plain(activity.doneEffort.hours, decimals: 2),
        activity.isSettled ? "" : "\(analysis.totalFloat.minutes)",
      ]
    }
    return CSVTable(
      columns: [
        "id", "title", "people", "start", "finish", "start_minute", "finish_minute", "float_days",
        "critical", "critical_percent", "effort_hours", "held_by", "status",
        "done_percent", "done_effort_hours", "float_minutes",
      ], rows: rows
    ).text
  }

  /// Who does an activity, from when to when, and its float; of what is behind nobody knows the days.
  private func run(at position: Int) -> [String] {
    let activity = figures.project.activities[position]
    let entry = figures.schedule.entries[position]
    guard !activity.isSettled else {
      return [activity.owner?.name ?? activity.statedOwner, "", "", "", "", ""]
    }
    let float = figures.plan.analysis.entries[position].totalFloat
    return [
      entry.people.map(\.name).joined(separator: "; "), figures.startDay(entry).description,
      figures.finishDay(entry.finish).description, "\(entry.start.minutes)",
      "\(entry.finish.minutes)",
      NumberText.plain(float.days(of: figures.project.calendar), decimals: 4),
    ]
  }
}
