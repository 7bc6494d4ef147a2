package import PlanModel

/// Finds the rules that a schedule breaks, from the definition of a schedule alone.
///
/// It shares no code with the scheduler, nor with the tables by which the scheduler knows when work
/// is done: it walks the days of everybody who works.
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
    return checker.eligibility() + checker.units() + checker.runs() + checker.overlaps()
      + checker.relations()
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

  /// As many people do an activity as it takes, all can do it, and the owner is among them.
  private func eligibility() -> [ScheduleViolation] {
    let team = Dictionary(grouping: project.team.people, by: \.id)
    return zip(project.activities, schedule.entries).flatMap { activity, entry in
      var found: [ScheduleViolation] = []
      let size = activity.effort > .zero ? activity.people : 0
      let crew = Set(entry.people).count
      if crew != size || entry.people.count != crew {
        found.append(.wrongCrew(activity.id, expected: size, found: entry.people.count))
      }
      for id in entry.people {
        guard let person = team[id]?.first else {
          found.append(.stranger(activity.id, id))
          continue
        }
        let isStrange = size == 1 && activity.owner != nil && activity.owner != id
        if person.skills[activity.discipline] == nil || isStrange {
          found.append(.ineligible(activity.id, id))
        }
      }
      if let owner = activity.owner, size > 1, !entry.people.contains(owner) {
        found.append(.ownerMissing(activity.id, owner))
      }
      return found
    }
  }

  /// Everything holds the units of pools that it needs, and no others.
  private func units() -> [ScheduleViolation] {
    let sizes = Dictionary(
      project.team.pools.map { ($0.id, $0.units) }, uniquingKeysWith: { first, _ in first })
    return zip(project.activities, schedule.entries).flatMap { activity, entry in
      let needs = activity.effort > .zero ? activity.needs : []
      var found: [ScheduleViolation] = []
      for need in needs {
        let numbers = entry.units.filter { $0.pool == need.pool }.flatMap(\.numbers)
        let exist = numbers.allSatisfy { (1...max(1, sizes[need.pool] ?? 0)).contains($0) }
        if numbers.count != need.units || Set(numbers).count != need.units || !exist {
          found.append(.wrongUnits(activity.id, need.pool))
        }
      }
      for held in entry.units where !needs.contains(where: { $0.pool == held.pool }) {
        found.append(.wrongUnits(activity.id, held.pool))
      }
      return found
    }
  }

  /// Everything starts when it may, in a minute of presence, and runs until its effort is done.
  private func runs() -> [ScheduleViolation] {
    let positions = schedule.entries.indices.sorted {
      (schedule.entries[$0].start, $0) < (schedule.entries[$1].start, $1)
    }
    let team = Dictionary(grouping: project.team.people, by: \.id)
    var walks: [[Person.ID]: CrewWorkdays] = [:]
    return positions.flatMap { position -> [ScheduleViolation] in
      let entry = schedule.entries[position]
      let people = entry.people.compactMap { team[$0]?.first }
      guard people.count == entry.people.count else { return [] }
      var days =
        walks.removeValue(forKey: entry.people)
        ?? CrewWorkdays(of: people, calendar: project.calendar, from: project.start.date)
      defer { walks[entry.people] = days }
      return run(of: project.activities[position], entry: entry, days: &days)
    }
  }

  /// What is wrong with one run, whose people's days are not yet past its start.
  private func run(
    of activity: Activity, entry: Schedule.Entry, days: inout CrewWorkdays
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
    // A crew that lacks people cannot be held to a finish.
    guard entry.people.isEmpty == (activity.people == 0) else { return found }
    if !days.isAttended { found.append(.awayAtStart(activity.id, entry.people)) }
    let finish = days.finish(from: start, effort: activity.effort, skill: activity.discipline)
    if finish != entry.finish.minutes {
      let expected = finish.map { WorkMoment(minutes: $0) }
      found.append(.wrongFinish(activity.id, expected: expected))
    }
    return found
  }

  /// The day before which the activity may not start.
  private func earliestDay(of activity: Activity) -> CivilDate {
    guard !activity.isSettled else { return project.start.date }
    let arrivals = project.externals.filter { activity.waitsFor.contains($0.id) }
    let days =
      arrivals.compactMap(\.plannedArrival)
      + [activity.notBefore, project.asOf].compactMap { $0 }
    return days.max() ?? project.start.date
  }

  /// Nobody does two things at once, and no unit is held twice; what takes no effort takes no time.
  private func overlaps() -> [ScheduleViolation] {
    let busy = schedule.entries.filter { $0.finish > $0.start }
    var byPerson: [Person.ID: [Schedule.Entry]] = [:]
    var byUnit: [Pool.ID: [Int: [Schedule.Entry]]] = [:]
    for entry in busy {
      for person in Set(entry.people) { byPerson[person, default: []].append(entry) }
      for held in entry.units {
        for number in held.numbers {
          byUnit[held.pool, default: [:]][number, default: []].append(entry)
        }
      }
    }
    let people = project.team.people.flatMap { person in
      Self.overlaps(among: byPerson[person.id] ?? []).map {
        ScheduleViolation.overlap($0, $1, person.id)
      }
    }
    let units = project.team.pools.flatMap { pool in
      let held = byUnit[pool.id] ?? [:]
      return held.keys.sorted().flatMap { number in
        Self.overlaps(among: held[number] ?? []).map {
          ScheduleViolation.unitOverlap($0, $1, pool.id, unit: number)
        }
      }
    }
    return people + units
  }

  /// The pairs of which the second starts before the first is finished.
  private static func overlaps(
    among entries: [Schedule.Entry]
  ) -> [(Activity.ID, Activity.ID)] {
    let entries = entries.sorted { $0.start < $1.start }
    guard var last = entries.first else { return [] }
    var found: [(Activity.ID, Activity.ID)] = []
    for entry in entries.dropFirst() {
      if entry.start < last.finish { found.append((last.activity, entry.activity)) }
      if entry.finish > last.finish { last = entry }
    }
    return found
  }

  /// The events that relations tie keep their lags; what is settled waits for nothing.
  private func relations() -> [ScheduleViolation] {
    let entries = Dictionary(
      schedule.entries.map { ($0.activity, $0) }, uniquingKeysWith: { first, _ in first })
    let settled = Set(project.activities.filter(\.isSettled).map(\.id))
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
