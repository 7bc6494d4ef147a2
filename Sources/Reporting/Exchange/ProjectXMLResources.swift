import PlanModel

/// People and pools, and what they are assigned to.
extension ProjectXMLFile {
  /// The people in the team's order, numbered from 1, then the pools.
  var resources: [XMLElement] {
    let team = figures.project.team
    let people = team.people.enumerated().map { index, person in
      XMLElement(
        "Resource",
        [
          XMLElement("UID", index + 1), XMLElement("ID", index + 1),
          XMLElement("Name", person.id.name), XMLElement("Type", 1),
          XMLElement("MaxUnits", units(person.capacity.max() ?? .full)),
        ] + (person.hourlyRate.map { [XMLElement("StandardRate", "\($0)")] } ?? []) + [
          XMLElement("CalendarUID", calendarNumber(of: index))
        ])
    }
    let pools = team.pools.enumerated().map { index, pool in
      XMLElement(
        "Resource",
        [
          XMLElement("UID", team.people.count + index + 1),
          XMLElement("ID", team.people.count + index + 1), XMLElement("Name", pool.id.name),
          XMLElement("Type", 1), XMLElement("MaxUnits", pool.units), XMLElement("CalendarUID", 1),
        ])
    }
    return people + pools
  }

  /// Who and what each activity takes.
  var assignments: [XMLElement] {
    let team = figures.project.team
    let person = Dictionary(
      uniqueKeysWithValues: team.people.enumerated().map { ($0.element.id, $0.offset) })
    let pool = Dictionary(
      uniqueKeysWithValues: team.pools.enumerated().map { ($0.element.id, $0.offset) })
    var assignments: [XMLElement] = []
    for (position, entry) in figures.schedule.entries.enumerated() {
      for id in entry.people {
        guard let number = person[id] else { continue }
        let capacity = team.people[number].capacity.max() ?? .full
        let work = profiles[id].map {
          ($0.capacity(before: entry.finish.minutes) - $0.capacity(before: entry.start.minutes))
            / 1_000
        }
        assignments.append(
          assignment(
            assignments.count + 1, task: position, resource: number + 1,
            units: units(capacity), work: work ?? 0))
      }
      for held in entry.units {
        guard let number = pool[held.pool] else { continue }
        assignments.append(
          assignment(
            assignments.count + 1, task: position, resource: team.people.count + number + 1,
            units: "\(held.numbers.count)", work: 0))
      }
    }
    return assignments
  }

  private func assignment(
    _ number: Int, task: Int, resource: Int, units: String, work: Int
  ) -> XMLElement {
    let entry = figures.schedule.entries[task]
    return XMLElement(
      "Assignment",
      [
        XMLElement("UID", number), XMLElement("TaskUID", task + 1),
        XMLElement("ResourceUID", resource), XMLElement("Units", units),
        XMLElement("Work", Self.duration(minutes: work)),
        XMLElement("Start", Self.dateTime(clock.start(entry.start))),
        XMLElement("Finish", Self.dateTime(clock.finish(entry.finish))),
      ])
  }

  /// A share of the time: `0.8`.
  private func units(_ rate: Rate) -> String {
    NumberText.plain(Double(rate.permille) / 1_000, decimals: 3)
  }
}
