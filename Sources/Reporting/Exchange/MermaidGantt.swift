package import PlanModel

/// The schedule as a Gantt chart in Mermaid's notation, which code hosts draw in Markdown.
///
/// A section for each person, the phases that follow below, and promised days as milestones.
package struct MermaidGantt: PlanFile {
  private let figures: PlanFigures

  /// Creates the chart of a plan.
  package init(_ plan: Plan) { figures = PlanFigures(plan) }

  package var text: String {
    let calendar = figures.project.calendar
    let off = Weekday.allCases.filter { !calendar.workweek.contains($0) }
      .map { "\($0)" }
    let excluded = (off + calendar.holidays.map(\.description)).joined(separator: ", ")
    let head = [
      "gantt", "    title \(MermaidText.label(figures.project.header.title))",
      "    dateFormat YYYY-MM-DD", "    axisFormat %d %b",
    ]
    let days = excluded.isEmpty ? [] : ["    excludes \(excluded)"]
    let lines = head + days + sections + phases + promises
    return lines.map { $0 + "\n" }.joined()
  }

  /// The tasks of each person in the order of their start; a task of several is with the first.
  private var sections: [String] {
    let entries = figures.schedule.entries
    let order = entries.indices.sorted { (entries[$0].start, $0) < (entries[$1].start, $1) }
    let people = figures.project.team.people.map { Optional($0.id) } + [nil]
    return people.flatMap { person in
      let own = order.filter { entries[$0].people.first == person }
      guard !own.isEmpty else { return [String]() }
      let name = person.map { MermaidText.label($0.name) } ?? "Nobody"
      return ["    section \(name)"] + own.map(task)
    }
  }

  private func task(_ position: Int) -> String {
    let entry = figures.schedule.entries[position]
    let activity = figures.project.activities[position]
    var tags: [String] = []
    if figures.plan.analysis.entries[position].isCritical { tags.append("crit") }
    if entry.start == entry.finish { tags.append("milestone") }
    return bar(
      "\(activity.id) \(activity.title)", tags: tags, from: figures.startDay(entry),
      through: figures.finishDay(entry.finish))
  }

  private var phases: [String] {
    let blocks = figures.project.phases.compactMap { phase -> String? in
      guard let start = figures.plannedStart(ofBlock: phase),
        let end = figures.plannedEnd(of: phase), start < end
      else { return nil }
      return bar(
        phase.label, tags: [], from: figures.startDay(start), through: figures.finishDay(end))
    }
    return blocks.isEmpty ? [] : ["    section Phases"] + blocks
  }

  private var promises: [String] {
    guard let promise = figures.project.promise else { return [] }
    let likely = figures.finishDay(figures.forecast.release.percentile(80).moment)
    return [
      "    section Dates",
      bar("Promised", tags: ["milestone"], from: promise.date, through: promise.date),
      bar("80 of 100 futures", tags: ["milestone"], from: likely, through: likely),
    ]
  }

  /// A bar; Mermaid's end is the morning after the last day.
  private func bar(
    _ label: String, tags: [String], from first: CivilDate, through last: CivilDate
  ) -> String {
    let end = tags.contains("milestone") ? first : last.adding(days: 1)
    let fields = tags + [first.description, end == first ? "0d" : end.description]
    return "    \(MermaidText.label(label)) :\(fields.joined(separator: ", "))"
  }
}
