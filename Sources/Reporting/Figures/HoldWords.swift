import PlanModel

/// The words for what holds a task, and for what would be without it.
struct HoldWords {
  /// The calendar that turns working time into days.
  let calendar: WorkCalendar
  /// How many units each pool has; of a single one the number is not said.
  private let poolSizes: [Pool.ID: Int]
  /// How places are named: by line, and by file where there are several.
  private let places: RowPlaces
  /// Where external dependencies were written.
  private let externals: [ExternalDependency.ID: SourceSpan]

  /// Prepares the words for a project.
  init(_ project: Project) {
    calendar = project.calendar
    poolSizes = Dictionary(
      project.team.pools.map { ($0.id, $0.units) }, uniquingKeysWith: { first, _ in first })
    places = RowPlaces(
      files: project.activities.lazy.map(\.span.file) + project.externals.map(\.span.file))
    externals = Dictionary(
      project.externals.map { ($0.id, $0.span) }, uniquingKeysWith: { first, _ in first })
  }

  /// What holds a task, for a cell: `waits for BE-2 (line 41)`.
  func phrase(_ hold: Hold) -> String {
    switch hold {
    case .projectStart: "the project's start"
    case .relation(let relation): phrase(relation)
    case .person(let id, let person): "\(person) does \(id) first"
    case .pool(let id, let pool, let unit): "\(id) holds \(name(of: pool, unit: unit)) first"
    case .absence(let absence): phrase(absence)
    case .release(.notBefore, let day): "not before \(day)"
    case .release(.arrival(let external), let day):
      "waits for “\(external)”, \(day)\(place(of: external))"
    case .release(.asOf, let day): "the rest is planned from \(day)"
    }
  }

  /// The same as a clause: `it waits for BE-2 (line 41)`.
  func clause(_ hold: Hold) -> String {
    switch hold {
    case .projectStart: "it starts with the project"
    case .release(.notBefore, let day): "it may not start before \(day)"
    case .relation, .release(.arrival, _): "it \(phrase(hold))"
    case .person, .pool, .absence, .release(.asOf, _): phrase(hold)
    }
  }

  /// The condition under which `subject` is free of a reason: `it did not wait for BE-2`.
  func condition(without hold: Hold, for subject: String) -> String {
    switch hold {
    case .projectStart: "the project had started before"
    case .relation(let relation): condition(without: relation, for: subject)
    case .person(let id, let person): "\(person) did not have to do \(id) before \(subject)"
    case .pool(let id, let pool, let unit):
      "\(id) did not hold \(name(of: pool, unit: unit)) before \(subject)"
    case .absence(let absence): condition(without: absence)
    case .release(.notBefore, let day), .release(.asOf, let day):
      "\(subject) could start before \(day)"
    case .release(.arrival(let external), _): "\(subject) did not wait for “\(external)”"
    }
  }

  /// Working time in days, and in minutes if it is too short to show in days.
  func time(_ duration: WorkDuration) -> String {
    let tenth = calendar.minutesPerDay / 20
    guard duration != .zero, abs(duration.minutes) < max(1, tenth) else {
      return duration.inDays(of: calendar)
    }
    return "\(NumberText.grouped(duration.minutes))\u{A0}min"
  }

  private func phrase(_ relation: PrecedenceRelation) -> String {
    let other = relation.predecessor
    let place = " (\(place(relation.span)))"
    let lag = relation.lag
    guard !relation.isOrderOnly else { return "comes after \(other) in the file\(place)" }
    let time = time(lag < .zero ? .zero - lag : lag)
    let event: String
    switch relation.kind {
    case .finishToStart where lag == .zero: return "waits for \(other)\(place)"
    case .finishToStart: event = "the finish of \(other)"
    case .startToStart, .startToFinish: event = "the start of \(other)"
    case .finishToFinish: event = "the finish of \(other)"
    }
    let verb =
      switch relation.kind {
      case .finishToStart, .startToStart: "starts"
      case .finishToFinish, .startToFinish: "finishes"
      }
    if lag == .zero { return "\(verb) after \(event)\(place)" }
    return lag > .zero
      ? "\(verb) \(time) after \(event)\(place)"
      : "\(verb) at most \(time) before \(event)\(place)"
  }

  private func phrase(_ absence: Absence) -> String {
    let person = absence.person
    return switch absence.cause {
    case .leave(let days): "\(person) is on leave \(text(of: days))"
    case .notYetThere(let day): "\(person) joins on \(day)"
    case .gone(let day): "\(person) leaves after \(day)"
    case .weekdayOff(let day): "\(person) does not work on \(day.pluralName)"
    }
  }

  private func condition(without relation: PrecedenceRelation, for subject: String) -> String {
    let other = relation.predecessor
    let place = " (\(place(relation.span)))"
    return switch relation.kind {
    case .finishToStart: "\(subject) did not wait for \(other)\(place)"
    case .startToStart: "\(subject) did not wait for the start of \(other)\(place)"
    case .finishToFinish: "\(subject) could finish before \(other)\(place)"
    case .startToFinish: "\(subject) could finish before the start of \(other)\(place)"
    }
  }

  private func condition(without absence: Absence) -> String {
    let person = absence.person
    return switch absence.cause {
    case .leave(let days): "\(person) were not on leave \(text(of: days))"
    case .notYetThere(let day): "\(person) were with the team before \(day)"
    case .gone(let day): "\(person) stayed after \(day)"
    case .weekdayOff(let day): "\(person) worked on \(day.pluralName)"
    }
  }

  private func text(of days: ClosedRange<CivilDate>) -> String {
    days.lowerBound == days.upperBound
      ? "on \(days.lowerBound)" : "from \(days.lowerBound) to \(days.upperBound)"
  }

  private func name(of pool: Pool.ID, unit: Int) -> String {
    poolSizes[pool] ?? 1 > 1 ? "unit \(unit) of \(pool)" : pool.name
  }

  private func place(of external: ExternalDependency.ID) -> String {
    externals[external].map { " (\(place($0)))" } ?? ""
  }

  /// A line of the spec: `line 41`, and `payments.md:41` where there are several.
  private func place(_ span: SourceSpan) -> String {
    let text = places.text(of: span).string
    return text.contains(":") ? text : "line\u{A0}\(text)"
  }
}

extension Weekday {
  /// The English name of all such days: `Mondays`.
  fileprivate var pluralName: String {
    [
      "Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays",
    ][rawValue]
  }
}
