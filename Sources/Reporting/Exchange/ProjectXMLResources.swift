import PlanModel

/// People and pools, and what they are assigned to.
extension ProjectXMLFile {
  /// The people in the team's order, numbered from 1, then the pools.
  var resources: [MarkupElement] {
    let team = figures.project.team
    let people = team.people.enumerated().map { index, person in
      MarkupElement(
        "Resource",
        [
          MarkupElement("UID", index + 1), MarkupElement("ID", index + 1),
          MarkupElement("Name", person.id.name), MarkupElement("Type", 1),
          MarkupElement("MaxUnits", units(person.capacity.max() ?? .full)),
        ] + (person.hourlyRate.map { [MarkupElement("StandardRate", "\($0)")] } ?? []) + [
          MarkupElement("CalendarUID", calendarNumber(of: index))
        ])
    }
    let pools = team.pools.enumerated().map { index, pool in
      MarkupElement(
        "Resource",
        [
          MarkupElement("UID", team.people.count + index + 1),
          MarkupElement("ID", team.people.count + index + 1), MarkupElement("Name", pool.id.name),
          MarkupElement("Type", 1), MarkupElement("MaxUnits", pool.units),
          MarkupElement("CalendarUID", 1),
        ])
    }
    return people + pools
  }

  /// Who and what each activity takes.
  var assignments: [MarkupElement] {
    let team = figures.project.team
    let person = Dictionary(
      uniqueKeysWithValues: team.people.enumerated().map { ($0.element.id, $0.offset) })
    let pool = Dictionary(
      uniqueKeysWithValues: team.pools.enumerated().map { ($0.element.id, $0.offset) })
    var assignments: [MarkupElement] = []
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
            units: units(capacity), work: work ?? 0, sharedBy: entry.people.count))
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

  /// An assignment with the work that is left, and what is done of a task by all who share it.
  private func assignment(
    _ number: Int, task: Int, resource: Int, units: String, work: Int, sharedBy people: Int = 0
  ) -> MarkupElement {
    let run = run(of: task)
    let done = people == 0 ? 0 : minutes(figures.project.activities[task].doneEffort) / people
    let start = Self.dateTime(clock.start(run.start))
    let share = done == 0 ? 0 : done * 100 / (done + work)
    let actual =
      done == 0
      ? []
      : [
        MarkupElement("PercentWorkComplete", share), MarkupElement("ActualStart", start),
        MarkupElement("ActualWork", Self.duration(minutes: done)),
      ]
    return MarkupElement(
      "Assignment",
      [
        MarkupElement("UID", number), MarkupElement("TaskUID", task + 1),
        MarkupElement("ResourceUID", resource),
      ] + actual + [
        MarkupElement("Finish", Self.dateTime(clock.finish(run.finish))),
        MarkupElement("RemainingWork", Self.duration(minutes: work)),
        MarkupElement("Start", start), MarkupElement("Units", units),
        MarkupElement("Work", Self.duration(minutes: done + work)),
      ])
  }

  /// An effort in whole minutes.
  private func minutes(_ effort: Effort) -> Int { (effort.microminutes + 500_000) / 1_000_000 }

  /// A share of the time: `0.8`.
  private func units(_ rate: Rate) -> String {
    NumberText.plain(Double(rate.permille) / 1_000, decimals: 3)
  }
}
