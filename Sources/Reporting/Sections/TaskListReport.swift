package import PlanModel

/// The answer of `specplan tasks` as a report: what was read of the task tables.
package enum TaskListReport {
  /// Returns the report on what was read, also when it cannot be planned.
  package static func report(on project: Project) -> Report {
    let title = project.header.title
    let heading = Report.Block.heading(level: 1, title.isEmpty ? "Tasks" : title)
    guard !project.activities.isEmpty else {
      let file = project.header.span.file
      return Report([
        heading,
        .callout(
          Report.Callout(.warning, "No task table was found\(file.isEmpty ? "" : " in \(file)").")),
      ])
    }
    let relations = Dictionary(grouping: project.relations, by: \.successor)
    let table = Report.Table(
      columns: [
        .name("ID"), .text("Discipline"), .text("Task"), .text("Effort"), .number("Hours"),
        .text("Depends on"),
      ],
      rows: project.activities.map { row(of: $0, relations: relations[$0.id] ?? []) })
    return Report(
      [heading, .paragraph(Report.Text(totals(of: project)))] + specs(of: project)
        + [.table(table)])
  }

  private static func row(
    of activity: Activity, relations: [PrecedenceRelation]
  ) -> [Report.Text] {
    let waits = relations.map(\.notation) + activity.waitsFor.map(\.name)
    return [
      Report.Text(activity.id.text, .strong), Report.Text(activity.discipline.code),
      Report.Text(activity.title), Report.Text(activity.estimate.text),
      Report.Text(NumberText.quantity(activity.effort.hours, decimals: 1, "h")),
      Report.Text(waits.joined(separator: ", ")),
    ]
  }

  /// The specs, when there are several, and the files that are none.
  private static func specs(of project: Project) -> [Report.Block] {
    let note: [Report.Block] = project.leftOutSentences.map {
      .paragraph(Report.Text($0, .faint))
    }
    guard project.specs.count > 1 else { return note }
    let rows: [[Report.Text]] = SpecFigures.all(of: project).map { spec in
      [
        Report.Text(spec.spec.name, .strong), Report.Text(spec.spec.file),
        Report.Text("\(spec.activities.count)"),
        Report.Text(
          NumberText.quantity(spec.effort(in: project).hours, decimals: 1, "h")),
        Report.Text(spec.waitsFor.joined(separator: ", ")),
      ]
    }
    let table = Report.Table(
      columns: [
        .text("Spec"), .text("File"), .number("Tasks"), .number("Hours"), .text("Waits for"),
      ], rows: rows)
    return note + [.table(table)]
  }

  private static func totals(of project: Project) -> String {
    let tasks = NumberText.count(project.activities.count, "task")
    let links = NumberText.count(
      project.relations.count, "dependency", plural: "dependencies")
    let hours = project.activities.reduce(0) { $0 + $1.effort.hours }
    return "\(tasks), \(links), \(NumberText.short(hours)) hours of likely effort."
  }
}
