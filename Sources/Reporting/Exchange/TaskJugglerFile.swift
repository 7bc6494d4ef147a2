package import PlanModel

/// The plan as a project of TaskJuggler, which schedules it anew with the same people.
///
/// Who does what, and in which order, is fixed, so that it plans the same where its model is the
/// same: people who are there whole days, and links that hold back a start. A task with another
/// link does not begin before its planned start, and a comment says so. The file asks for a table
/// of starts and ends.
package struct TaskJugglerFile: PlanFile {
  let figures: PlanFigures
  let clock: WorkdayClock

  /// Creates the file of a plan.
  package init(_ plan: Plan) {
    figures = PlanFigures(plan)
    clock = WorkdayClock(figures.axis)
  }

  package var text: String {
    (heading + resources + tasks + blocks + report).map { $0 + "\n" }.joined()
  }

  /// The name of the activity at `position` in the file.
  func name(ofTask position: Int) -> String { "task\(position + 1)" }

  /// A text of the file: no quotation mark ends it early, and nothing in it steers.
  static func quoted(_ text: String) -> String {
    "\"\(HarmlessText.make(text).replacing("\\", with: "/").replacing("\"", with: "'").replacing("$", with: "＄"))\""
  }

  /// The project's frame: a margin after the release leaves room for another order.
  private var heading: [String] {
    let project = figures.project
    let calendar = project.calendar
    let end = figures.finishDay(max(figures.plan.release, figures.schedule.finish))
    let length = end.dayNumber - figures.axis.start.dayNumber + 1
    let hours = WorkdayClock.Reading(date: figures.axis.start, minute: clock.lastMinute).time
    let first = WorkdayClock.Reading(date: figures.axis.start, minute: clock.firstMinute).time
    let worked = calendar.workweek.map(\.tjpName).joined(separator: ", ")
    let off = Weekday.allCases.filter { !calendar.workweek.contains($0) }.map(\.tjpName)
    let daily = NumberText.plain(Double(clock.lastMinute - clock.firstMinute) / 60, decimals: 4)
    return [
      "project plan \(Self.quoted(project.header.title)) \(figures.axis.start) +\(2 * length + 60)d {",
      "  timeformat \"%Y-%m-%d %H:%M\"",
      "  timingresolution \(length <= 600 ? 5 : 60) min", "  dailyworkinghours \(daily)",
      "  workinghours \(worked) \(first) - \(hours)",
    ] + (off.isEmpty ? [] : ["  workinghours \(off.joined(separator: ", ")) off"]) + ["}"]
      + project.calendar.holidays.filter { $0 >= figures.axis.start }.map {
        "leaves holiday \"Day off\" \($0)"
      } + [""]
  }

  /// The phases that follow, each of its promised working days, one after the other.
  private var blocks: [String] {
    var last: [String: String] = [:]
    return figures.project.phases.flatMap { phase -> [String] in
      guard let days = phase.role.blockWorkdays, days > 0 else { return [] }
      let name = "phase\(phase.id.position + 1)"
      let own = figures.project.activities.indices.filter {
        figures.project.activities[$0].spec == phase.spec
      }
      let before = last[phase.spec].map { [$0] } ?? own.map(name(ofTask:))
      last[phase.spec] = name
      return [
        "task \(name) \(Self.quoted(phase.label)) {",
        "  length \(days * figures.axis.minutesPerDay)min",
      ] + (before.isEmpty ? [] : ["  depends \(before.joined(separator: ", "))"]) + ["}"]
    }
  }

  private var report: [String] {
    [
      "", "taskreport \"specplan\" {", "  formats csv", "  columns name, start, end, resources",
      "  loadunit hours", "}",
    ]
  }
}

extension Weekday {
  /// Three letters, as the file has it.
  var tjpName: String { shortName.lowercased() }
}
