import PlanModel

/// The rules on what cannot be in two places at once.
extension ScheduleChecker {
  /// Nobody does two things at once; what takes no time is done beside others.
  func personOverlaps() -> [ScheduleViolation] {
    var entries: [Person.ID: [Schedule.Entry]] = [:]
    for entry in schedule.entries {
      for person in Set(entry.people) { entries[person, default: []].append(entry) }
    }
    return project.team.people.flatMap { person in
      overlaps(among: entries[person.id] ?? []).map {
        ScheduleViolation.overlap($0, $1, person.id)
      }
    }
  }

  /// No unit of a pool is held by two at once.
  func unitOverlaps() -> [ScheduleViolation] {
    var entries: [Pool.ID: [Int: [Schedule.Entry]]] = [:]
    for entry in schedule.entries {
      for held in entry.units {
        for number in Set(held.numbers) {
          entries[held.pool, default: [:]][number, default: []].append(entry)
        }
      }
    }
    return project.team.pools.flatMap { pool in
      let byNumber = entries[pool.id] ?? [:]
      return byNumber.keys.sorted().flatMap { number in
        overlaps(among: byNumber[number] ?? []).map {
          ScheduleViolation.unitOverlap($0, $1, pool.id, unit: number)
        }
      }
    }
  }

  /// The pairs of which the second starts before the first, which ends latest so far, is finished.
  private func overlaps(among entries: [Schedule.Entry]) -> [(Activity.ID, Activity.ID)] {
    let lasting = entries.filter { $0.finish > $0.start }.enumerated().sorted {
      ($0.element.start, $0.offset) < ($1.element.start, $1.offset)
    }.map(\.element)
    guard var last = lasting.first else { return [] }
    var found: [(Activity.ID, Activity.ID)] = []
    for entry in lasting.dropFirst() {
      if entry.start < last.finish { found.append((last.activity, entry.activity)) }
      if entry.finish > last.finish { last = entry }
    }
    return found
  }
}
