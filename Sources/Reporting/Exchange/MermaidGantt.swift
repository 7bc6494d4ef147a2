package import PlanModel

/// A Gantt chart in Mermaid's notation, which code hosts draw in Markdown.
///
/// A section for each person, the phases that follow below, and the days that matter as milestones.
package struct MermaidGantt: PlanFile {
  private let gantt: Report.Gantt
  private let title: String

  /// Creates the chart of a plan.
  package init(_ plan: Plan) {
    let figures = PlanFigures(plan)
    self.init(TimelineSection(figures: figures).gantt, title: plan.project.header.title)
  }

  /// Creates a chart with a title of its own, or none.
  init(_ gantt: Report.Gantt, title: String = "") {
    self.gantt = gantt
    self.title = title
  }

  package var text: String { lines.map { $0 + "\n" }.joined() }

  /// The chart's lines.
  var lines: [String] {
    let off = Weekday.allCases.filter { !gantt.calendar.workweek.contains($0) }.map { "\($0)" }
    let holidays = gantt.calendar.holidays.filter { (gantt.firstDay...gantt.lastDay).contains($0) }
    let excluded = (off + holidays.map(\.description)).joined(separator: ", ")
    return ["gantt"] + (title.isEmpty ? [] : ["    title \(MermaidText.label(title))"])
      + ["    dateFormat YYYY-MM-DD", "    axisFormat %d %b"]
      + (excluded.isEmpty ? [] : ["    excludes \(excluded)"]) + sections + dates
  }

  /// The bars of each person in the order of the chart, then those of nobody.
  ///
  /// What is behind has no day on which Mermaid could draw it.
  private var sections: [String] {
    let rows = gantt.rows.filter { $0.kind != .phase && !$0.kind.isBehind }
    var people: [String] = []
    for row in rows where !people.contains(row.person) { people.append(row.person) }
    let tasks = people.flatMap { person in
      ["    section \(person.isEmpty ? "Nobody" : MermaidText.label(person))"]
        + rows.filter { $0.person == person }.map(bar)
    }
    let phases = gantt.rows.filter { $0.kind == .phase }.map(bar)
    return tasks + (phases.isEmpty ? [] : ["    section Phases"] + phases)
  }

  private func bar(_ row: Report.Gantt.Row) -> String {
    let isMilestone = row.start == row.finish
    let first = gantt.firstDay.adding(
      days: isMilestone ? Int(row.finish.rounded(.up)) - 1 : Int(row.start))
    // The end of a bar is the morning after its last day.
    let end = gantt.firstDay.adding(days: Int(row.finish.rounded(.up)))
    let tags =
      (row.kind == .criticalTask ? ["crit"] : []) + (row.progress.isEmpty ? [] : ["active"])
      + (isMilestone ? ["milestone"] : [])
    let progress = row.progress.isEmpty ? "" : " (\(row.progress))"
    let name = (row.title.isEmpty ? row.name : "\(row.name) \(row.title)") + progress
    return line(name, tags + [first.description, isMilestone ? "0d" : end.description])
  }

  private var dates: [String] {
    guard !gantt.marks.isEmpty else { return [] }
    return ["    section Dates"]
      + gantt.marks.map { mark in
        let name =
          switch mark.kind {
          case .phaseEnd: "\(mark.name) promised"
          case .promise: "Release promised"
          case .likelyRelease: "80 of 100 futures"
          case .asOf: "Planned from here on"
          }
        return line(name, ["milestone", mark.date.description, "0d"])
      }
  }

  private func line(_ name: String, _ fields: [String]) -> String {
    "    \(MermaidText.label(name)) :\(fields.joined(separator: ", "))"
  }
}
