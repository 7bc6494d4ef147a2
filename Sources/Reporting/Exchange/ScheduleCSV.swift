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
      let entry = figures.schedule.entries[position]
      let analysis = plan.analysis.entries[position]
      return [
        activity.id.text, activity.title, entry.people.map(\.name).joined(separator: "; "),
        figures.startDay(entry).description, figures.finishDay(entry.finish).description,
        "\(entry.start.minutes)", "\(entry.finish.minutes)",
        NumberText.plain(analysis.totalFloat.days(of: plan.project.calendar), decimals: 2),
        analysis.isCritical ? "yes" : "no",
        NumberText.plain(plan.forecast.criticality(position) * 100, decimals: 2),
        NumberText.plain(activity.effort.hours, decimals: 2),
        analysis.drivers.map(figures.words).joined(separator: "; "),
      ]
    }
    return CSVTable(
      columns: [
        "id", "title", "people", "start", "finish", "start_minute", "finish_minute", "float_days",
        "critical", "critical_percent", "effort_hours", "held_by",
      ], rows: rows
    ).text
  }
}
