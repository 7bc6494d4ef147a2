package import PlanModel

/// Finds the rules that a schedule breaks, from the definition of a schedule alone.
///
/// It shares no code with the scheduler, nor with the tables by which the scheduler knows when work
/// is done: it walks every person's days. A schedule in which it finds nothing is one.
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
    return checker.eligibility() + checker.runs() + checker.overlaps() + checker.relations()
  }

  private let schedule: Schedule
  private let project: Project

  /// Every activity has one entry, in the project's order.
  private func incompleteness() -> [ScheduleViolation] {
    let count = max(schedule.entries.count, project.activities.count)
    return (0..<count).compactMap { position in
      let expected = position < project.activities.count ? project.activities[position].id : nil
      let found = position < schedule.entries.count ? schedule.entries[position].activity : nil
      return expected == found ? nil : .incomplete(expected: expected, found: found)
    }
  }

  /// Everybody can do what they do, and nobody else owns it.
  private func eligibility() -> [ScheduleViolation] {
    let team = Dictionary(grouping: project.team.people, by: \.id)
    return zip(project.activities, schedule.entries).compactMap { activity, entry in
      guard let person = team[entry.person]?.first else {
        return .stranger(activity.id, entry.person)
      }
      let isOwner = activity.owner.map { $0 == person.id } ?? true
      let isSkilled = person.skills[activity.discipline] != nil
      return isOwner && isSkilled ? nil : .ineligible(activity.id, person.id)
    }
  }

  /// Everything starts when it may, in a minute of presence, and runs until its effort is done.
  private func runs() -> [ScheduleViolation] {
    let positions = schedule.entries.indices.sorted {
      (schedule.entries[$0].start, $0) < (schedule.entries[$1].start, $1)
    }
    let byPerson = Dictionary(grouping: positions) { schedule.entries[$0].person }
    return project.team.people.flatMap { person -> [ScheduleViolation] in
      var days = PersonWorkdays(of: person, calendar: project.calendar, from: project.start.date)
      return (byPerson[person.id] ?? []).flatMap { position in
        run(of: project.activities[position], entry: schedule.entries[position], days: &days)
      }
    }
  }

  /// What is wrong with one run, whose person's days are not yet past its start.
  private func run(
    of activity: Activity, entry: Schedule.Entry, days: inout PersonWorkdays
  ) -> [ScheduleViolation] {
    let start = entry.start.minutes
    guard start >= 0 else { return [.beforeProjectStart(activity.id)] }
    days.advance(to: start / project.calendar.minutesPerDay)
    var found: [ScheduleViolation] = []
    if days.date < earliestDay(of: activity) { found.append(.beforeRelease(activity.id)) }
    guard activity.effort > .zero else {
      if entry.finish != entry.start {
        found.append(.wrongFinish(activity.id, expected: entry.start))
      }
      return found
    }
    if days.rate == 0 { found.append(.awayAtStart(activity.id, entry.person)) }
    guard let speed = days.person.skills[activity.discipline], speed > .none else { return found }
    let finish = days.finish(from: start, effort: activity.effort, speed: speed)
    if finish != entry.finish.minutes {
      let expected = finish.map { WorkMoment(minutes: $0) }
      found.append(.wrongFinish(activity.id, expected: expected))
    }
    return found
  }

  /// The day before which the activity may not start.
  private func earliestDay(of activity: Activity) -> CivilDate {
    let arrivals = project.externals.filter { activity.waitsFor.contains($0.id) }
    let days = arrivals.compactMap(\.plannedArrival) + [activity.notBefore].compactMap { $0 }
    return days.max() ?? project.start.date
  }

  /// Nobody does two things at once; what takes no effort takes no time.
  private func overlaps() -> [ScheduleViolation] {
    let busy = schedule.entries.filter { $0.finish > $0.start }
    let byPerson = Dictionary(grouping: busy, by: \.person)
    return project.team.people.flatMap { person -> [ScheduleViolation] in
      let entries = (byPerson[person.id] ?? []).sorted { $0.start < $1.start }
      guard var last = entries.first else { return [] }
      var found: [ScheduleViolation] = []
      for entry in entries.dropFirst() {
        if entry.start < last.finish {
          found.append(.overlap(last.activity, entry.activity, person.id))
        }
        if entry.finish > last.finish { last = entry }
      }
      return found
    }
  }

  /// The events that relations tie keep their lags.
  private func relations() -> [ScheduleViolation] {
    let entries = Dictionary(
      schedule.entries.map { ($0.activity, $0) }, uniquingKeysWith: { first, _ in first })
    return project.relations.filter { relation in
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
