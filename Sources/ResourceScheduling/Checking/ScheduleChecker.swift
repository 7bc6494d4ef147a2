package import PlanModel

/// Finds the rules that a schedule breaks, from the definition of a schedule alone.
///
/// It shares no code with the scheduler, nor with the tables by which the scheduler knows when work
/// is done: it walks the days of everybody who works. Each rule is a method of its own.
package struct ScheduleChecker {
  /// Returns every rule that `schedule` breaks as a schedule of `project`.
  ///
  /// - Complexity: O((*n* + *m*) log *n* + *d*) for *n* activities, *m* relations, and *d* days on
  ///   which people are at work.
  package static func violations(
    of schedule: Schedule, in project: Project
  ) -> [ScheduleViolation] {
    let checker = ScheduleChecker(schedule: schedule, project: project)
    // Without the right entries the other rules say nothing.
    let missing = checker.incompleteness()
    guard missing.isEmpty else { return missing }
    return checker.crews() + checker.poolUnits() + checker.runs() + checker.personOverlaps()
      + checker.unitOverlaps() + checker.relations()
  }

  /// What is checked.
  let schedule: Schedule
  /// What it is a schedule of.
  let project: Project
  /// The people by name; of equal names the first.
  let people: [Person.ID: Person]

  private init(schedule: Schedule, project: Project) {
    self.schedule = schedule
    self.project = project
    people = Dictionary(
      project.team.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Every activity with the entry that is its own.
  var pairs: Zip2Sequence<[Activity], [Schedule.Entry]> {
    zip(project.activities, schedule.entries)
  }

  /// Every activity has one entry, in the project's order.
  private func incompleteness() -> [ScheduleViolation] {
    let count = max(schedule.entries.count, project.activities.count)
    return (0..<count).compactMap { position in
      let expected = position < project.activities.count ? project.activities[position].id : nil
      let found = position < schedule.entries.count ? schedule.entries[position].activity : nil
      return expected == found ? nil : .incomplete(expected: expected, found: found)
    }
  }

  /// The events that relations tie keep their lags; what is settled waits for nothing.
  private func relations() -> [ScheduleViolation] {
    let settled = Set(project.activities.filter(\.isSettled).map(\.id))
    let entries = Dictionary(
      schedule.entries.map { ($0.activity, $0) }, uniquingKeysWith: { first, _ in first })
    return project.relations.filter { relation in
      guard !settled.contains(relation.predecessor), !settled.contains(relation.successor) else {
        return false
      }
      guard let tail = entries[relation.predecessor], let head = entries[relation.successor] else {
        return true
      }
      return switch relation.kind {
      case .finishToStart: head.start < tail.finish + relation.lag
      case .startToStart: head.start < tail.start + relation.lag
      case .finishToFinish: head.finish < tail.finish + relation.lag
      case .startToFinish: head.finish < tail.start + relation.lag
      }
    }.map { .relation($0) }
  }
}
