import PlanModel

/// Those who may do a task must be there long enough to finish it, and all tasks like it.
///
/// Somebody who is there in every week for ever finishes everything. Where all who may do a kind
/// of tasks leave or have no capacity, one of them must have the time for each task from its
/// earliest day on, and together they must have the time for all. This is necessary for a plan,
/// not sufficient: links and other work are left out.
struct NeverAvailableRule: ProjectRule {
  func check(_ subject: CheckedProject, into diagnostics: inout Diagnostics) {
    let project = subject.project
    let axis = project.axis
    for kind in TaskKind.kinds(in: subject) where kind.people.count >= kind.crew {
      let lasting = kind.people.filter { $0.isThereForEver(project.calendar) }
      let hasOwner = kind.owner.map { owner in lasting.contains { $0.id == owner } } ?? true
      guard lasting.count < kind.crew || !hasOwner else { continue }
      let offers = kind.people.map { person in
        Offer(
          person: person.id, profile: CapacityProfile(of: person, on: axis),
          speed: person.skills[kind.skill] ?? .none)
      }
      let hopeless = kind.tasks.filter { task in
        let start = project.releaseMoment(of: task, on: axis).minutes
        let able = offers.filter { $0.canFinish(task.effort, from: start) }
        let isOwned = kind.owner.map { owner in able.contains { $0.person == owner } } ?? true
        return able.count < kind.crew || !isOwned
      }
      let reasons = kind.people.filter { person in !lasting.contains { $0.id == person.id } }
        .map { ($0, $0.absenceText(from: axis.start, in: project.calendar)) }
      if let first = hopeless.first {
        diagnostics.emit(
          .neverThere(hopeless.map(\.id), of: kind, reasons: reasons), at: first.span)
      } else if lasting.isEmpty {
        let needed = kind.tasks.reduce(Effort.zero) { $0 + $1.effort }
        let offered = offers.reduce(Effort.zero) { $0 + $1.total }
        guard offered < needed else { continue }
        diagnostics.emit(
          .notThereLongEnough(kind, offered: offered, needed: needed, reasons: reasons),
          at: kind.first.span)
      }
    }
  }
}

/// What one person who leaves offers to a kind of tasks.
private struct Offer {
  /// The last moment that is looked at: after the last year that a team file may name.
  private static let workdays = 100_000

  let person: Person.ID
  let profile: CapacityProfile
  let speed: Rate

  /// The effort that the person can do in all.
  var total: Effort {
    let capacity = profile.capacity(before: Self.workdays * profile.minutesPerDay)
    return Effort(microminutes: capacity * speed.permille)
  }

  /// Returns whether the person, with nothing else to do, ever finishes a task.
  func canFinish(_ effort: Effort, from minute: Int) -> Bool {
    profile.finish(from: minute, effort: effort, speed: speed) != nil
  }
}

extension Person {
  /// Whether there is no last day, and a weekday with some capacity.
  fileprivate func isThereForEver(_ calendar: WorkCalendar) -> Bool {
    until == nil && isEverThere(in: calendar)
  }
}

extension Diagnostic.Message {
  /// What helps with work of one skill.
  private static func help(_ kind: TaskKind) -> String {
    let others =
      kind.owner == nil || kind.crew > 1
      ? "give somebody else the skill \(kind.skill.code.excerpt)" : "name another owner"
    return "raise 'capacity', move 'until', or \(others)"
  }

  fileprivate static func neverThere(
    _ tasks: [Activity.ID], of kind: TaskKind, reasons: [(person: Person, text: String)]
  ) -> Self {
    let who =
      kind.crew > 1
      ? "\(tasks.listed) \(tasks.count == 1 ? "takes" : "take") \(kind.crew) people at a time, and "
        + "too few with the skill \(kind.skill.code.excerpt) are there long enough"
      : "\(kind.nobodyIs) there long enough for \(tasks.listed)"
    return Self(
      .neverAvailable, "\(who): \(reasons.map(\.text).listedReasons)", help: help(kind),
      notes: notes(reasons))
  }

  fileprivate static func notThereLongEnough(
    _ kind: TaskKind, offered: Effort, needed: Effort, reasons: [(person: Person, text: String)]
  ) -> Self {
    let verb = kind.people.count == 1 ? "has" : "have together"
    let (hours, all) = (Int(offered.hours), Int(needed.hours.rounded(.up)))
    return Self(
      .neverAvailable,
      "the time for \(kind.tasks.map(\.id).listed) is too short: \(kind.people.map(\.id).listed) "
        + "\(verb) \(hours) of \(all) hours of \(kind.skill.code.excerpt) work before they leave",
      help: help(kind), notes: notes(reasons))
  }

  /// Where the first few people stand in the team file.
  private static func notes(
    _ reasons: [(person: Person, text: String)]
  ) -> [Diagnostic.Note] {
    reasons.prefix(4).compactMap { person, text in
      person.span.map { Diagnostic.Note(span: $0, text: text) }
    }
  }
}
