import PlanModel

/// How much of a person's working time the plan uses until the plan's finish.
///
/// Capacity counts, not the clock: on a day at 80 % a person offers 0.8 person-days. Leave and
/// the days before joining, after leaving and before the day of `--as-of` offer nothing.
struct PersonLoad: Sendable {
  /// Who.
  let person: Person
  /// Positions of the activities the person does, in the order they are done.
  let activities: [Int]
  /// Person-days at work on activities.
  let busyDays: Double
  /// Person-days offered until the plan's finish.
  let offeredDays: Double

  /// Person-days offered and not used.
  var idleDays: Double { offeredDays - busyDays }
  /// The share of what is offered that is used; 0 when nothing is offered.
  var share: Double { offeredDays > 0 ? busyDays / offeredDays : 0 }
}

extension PlanFigures {
  /// How much of each person's time the plan uses, in the team's order.
  var loads: [PersonLoad] {
    let entries = schedule.entries
    let first = project.planningMoment(on: axis).minutes
    var byPerson: [Person.ID: [Int]] = [:]
    for (position, entry) in entries.enumerated() {
      for person in entry.people { byPerson[person, default: []].append(position) }
    }
    return project.team.people.map { person in
      let done = (byPerson[person.id] ?? []).sorted {
        (entries[$0].start, $0) < (entries[$1].start, $1)
      }
      let profile = CapacityProfile(of: person, on: axis)
      let busy = done.reduce(0) { sum, index in
        sum + profile.capacity(before: entries[index].finish.minutes)
          - profile.capacity(before: entries[index].start.minutes)
      }
      let offered = max(
        0, profile.capacity(before: schedule.finish.minutes) - profile.capacity(before: first))
      let perDay = Double(axis.minutesPerDay) * 1_000
      return PersonLoad(
        person: person, activities: done, busyDays: Double(busy) / perDay,
        offeredDays: Double(offered) / perDay)
    }
  }
}
