package import PlanModel

/// Tasks, promises and forecasts as an iCalendar file: RFC 5545.
///
/// Every task is an event of whole days with its people as categories, so that a calendar can show
/// one person's alone. The stamps are the project's first day: the same plan gives the same bytes.
package struct ICalendarFile: PlanFile {
  private let figures: PlanFigures

  /// Creates the calendar of a plan.
  package init(_ plan: Plan) { figures = PlanFigures(plan) }

  package var text: String {
    let lines =
      [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//specplan//specplan//EN", "CALSCALE:GREGORIAN",
        "X-WR-CALNAME:\(Self.escaped(figures.project.header.title))",
      ] + open.flatMap(task) + days + ["END:VCALENDAR"]
    return lines.flatMap(Self.folded).map { $0 + "\r\n" }.joined()
  }

  /// The activities that lie ahead; of the others nobody knows the days.
  private var open: [Int] {
    figures.project.activities.indices.filter { !figures.project.activities[$0].isSettled }
  }

  private func task(_ position: Int) -> [String] {
    let activity = figures.project.activities[position]
    let entry = figures.schedule.entries[position]
    let people = entry.people.map(\.name)
    let drivers = figures.plan.analysis.entries[position].drivers.map(figures.words)
    let progress = ActivityProgress(of: activity)
    let work = "\(figures.days(activity.effort)) of work"
    let words =
      [
        progress.isPartDone ? "\(work) left, \(progress.words)" : work,
        people.joined(separator: ", "),
      ]
      + drivers.map { "held by: \($0)" } + ["\(activity.span.file):\(activity.span.line)"]
    let person = people.isEmpty ? "" : " (\(people.joined(separator: ", ")))"
    return event(
      "task", name: activity.id.text, title: "\(activity.id) \(activity.title)\(person)",
      words: words.filter { !$0.isEmpty }, categories: people, from: figures.startDay(entry),
      through: figures.finishDay(entry.finish))
  }

  /// The promised days, the planned end, and the release of 80 of 100 futures.
  private var days: [String] {
    var events: [String] = []
    func add(_ kind: String, _ name: String, _ title: String, on day: CivilDate) {
      events += event(
        kind, name: name, title: title, words: [], categories: ["Milestone"], from: day,
        through: day)
    }
    for phase in figures.project.phases {
      guard let end = phase.end else { continue }
      add("phase", "\(phase.id.position)", "Promised end of \(phase.label)", on: end)
    }
    if let promise = figures.project.promise {
      add("promise", "release", "Promised release", on: promise.date)
    }
    add("plan", "release", "Planned release", on: figures.finishDay(figures.plan.release))
    let likely = figures.forecast.release.percentile(80).moment
    add("forecast", "p80", "80 of 100 futures are released", on: figures.finishDay(likely))
    return events
  }

  private func event(
    _ kind: String, name: String, title: String, words: [String], categories: [String],
    from first: CivilDate, through last: CivilDate
  ) -> [String] {
    [
      "BEGIN:VEVENT", "UID:\(kind)-\(Self.identifier(name))@specplan",
      "DTSTAMP:\(Self.basic(figures.project.start.date))T000000Z",
      "DTSTART;VALUE=DATE:\(Self.basic(first))",
      "DTEND;VALUE=DATE:\(Self.basic(last.adding(days: 1)))", "SUMMARY:\(Self.escaped(title))",
    ]
      + (words.isEmpty ? [] : ["DESCRIPTION:\(Self.escaped(words.joined(separator: "\n")))"])
      + (categories.isEmpty
        ? [] : ["CATEGORIES:\(categories.map(Self.escaped).joined(separator: ","))"])
      + ["TRANSP:TRANSPARENT", "END:VEVENT"]
  }

  /// The date as ISO 8601 writes it without hyphens.
  private static func basic(_ date: CivilDate) -> String {
    date.description.replacing("-", with: "")
  }

  /// Letters, digits and hyphens of a name; all else by its number, so that names stay apart.
  private static func identifier(_ name: String) -> String {
    name.unicodeScalars.map { scalar in
      scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
        || scalar == "-" ? String(scalar) : "_\(scalar.value)_"
    }.joined()
  }

  private static func escaped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map {
      HarmlessText.make($0).replacing("\\", with: "\\\\").replacing(";", with: "\\;")
        .replacing(",", with: "\\,")
    }.joined(separator: "\\n")
  }

  /// Lines of at most 75 bytes; those that go on a line begin with a space.
  private static func folded(_ line: String) -> [String] {
    var lines: [String] = []
    var current = String.UnicodeScalarView()
    var length = 0
    for scalar in line.unicodeScalars {
      let bytes = UTF8.width(scalar)
      if length + bytes > 75 {
        lines.append(String(current))
        current = String.UnicodeScalarView([" "])
        length = 1
      }
      current.append(scalar)
      length += bytes
    }
    return lines + [String(current)]
  }
}
