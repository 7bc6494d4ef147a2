import PlanModel

/// Somebody who may do a task should be there before the project should be over.
///
/// It should be over when that is promised; without a promise, when one person had done all of it,
/// and not before four weeks. Then the plan would be one of the absence, not of the work. Where
/// nobody comes back at all, that is another rule's finding.
struct AwayThroughoutRule: ProjectRule {
  /// An absence of fewer working days is a holiday.
  private static let leastWorkdays = 20

  func check(_ subject: CheckedProject, into diagnostics: inout Diagnostics) {
    let project = subject.project
    let axis = project.axis
    let work = project.activities.reduce(0) { $0 + $1.fullSpeedDuration.minutes }
    let least = max(work, Self.leastWorkdays * axis.minutesPerDay)
    for kind in TaskKind.kinds(in: subject) where !kind.people.isEmpty {
      let begin = kind.tasks.map { project.releaseMoment(of: $0, on: axis).minutes }.min() ?? 0
      let beginDay = axis.startDate(of: WorkMoment(minutes: begin))
      guard !kind.people.contains(where: { $0.capacity(on: beginDay) > .none }) else { continue }
      let returns = kind.people.compactMap { person in
        CapacityProfile(of: person, on: axis).firstMinute(from: begin)
      }
      guard let first = returns.min() else { continue }
      let promised = project.promise.map { (date: $0.date, end: axis.moment(endOf: $0.date)) }
      let promise = promised.flatMap { $0.end.minutes > begin ? $0 : nil }
      guard first >= promise?.end.minutes ?? begin + least else { continue }
      let reasons = kind.people.map { $0.absenceText(from: beginDay, in: project.calendar) }
      diagnostics.emit(
        .away(
          kind, until: axis.startDate(of: WorkMoment(minutes: first)), promise: promise?.date,
          reasons: reasons),
        at: kind.first.span)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func away(
    _ kind: TaskKind, until day: CivilDate, promise: CivilDate?, reasons: [String]
  ) -> Self {
    let late = promise.map { ", and \($0) is promised" } ?? ""
    return Self(
      .awayThroughout,
      "\(kind.nobodyIs) there for \(kind.tasks.map(\.id).listed) before \(day)\(late): "
        + reasons.listedReasons,
      help: "check 'away' and 'from', or give somebody else the skill \(kind.skill.code.excerpt)")
  }
}
