import PlanModel

/// The activities with their links, and the phases that follow them.
extension ProjectXMLFile {
  /// The activities in the project's order, numbered from 1, then the phases after them.
  var tasks: [XMLElement] {
    let relations = Dictionary(grouping: figures.project.relations, by: \.successor)
    let activities = figures.project.activities.indices.map { position in
      task(position, relations: relations[figures.project.activities[position].id] ?? [])
    }
    return activities + blocks(after: activities.count)
  }

  private func task(_ position: Int, relations: [PrecedenceRelation]) -> XMLElement {
    let activity = figures.project.activities[position]
    let entry = figures.schedule.entries[position]
    let start = clock.start(entry.start)
    let isMilestone = entry.start == entry.finish
    let shown = isMilestone ? clock.finish(entry.finish) : start
    let notes = figures.plan.analysis.entries[position].drivers.map(figures.words)
    let deadline = activity.deadline.map {
      [XMLElement("Deadline", "\($0)T\(Self.time(clock.lastMinute))")]
    }
    return XMLElement(
      "Task",
      numbers(position, name: "\(activity.id) \(activity.title)") + [
        XMLElement("Type", 1), XMLElement("IsNull", 0),
        XMLElement("WBS", activity.id.text), XMLElement("OutlineLevel", 1),
        XMLElement("Start", Self.dateTime(shown)),
        XMLElement("Finish", Self.dateTime(clock.finish(entry.finish))),
        XMLElement("Duration", Self.duration(minutes: workedMinutes(of: entry))),
        XMLElement("DurationFormat", 7),
        XMLElement("Work", Self.duration(activity.openEffort)),
        XMLElement("EffortDriven", 0), XMLElement("Estimated", 0),
        XMLElement("Milestone", isMilestone ? 1 : 0), XMLElement("Summary", 0),
        XMLElement("Critical", figures.plan.analysis.entries[position].isCritical ? 1 : 0),
        XMLElement("ConstraintType", 4), XMLElement("ConstraintDate", Self.dateTime(shown)),
      ] + (deadline ?? [])
        + (notes.isEmpty ? [] : [XMLElement("Notes", notes.joined(separator: "\n"))])
        + relations.compactMap(link))
  }

  private func numbers(_ position: Int, name: String) -> [XMLElement] {
    [XMLElement("UID", position + 1), XMLElement("ID", position + 1), XMLElement("Name", name)]
  }

  /// A link; its lag counts tenths of minutes of working time.
  private func link(_ relation: PrecedenceRelation) -> XMLElement? {
    guard let tail = figures.position[relation.predecessor] else { return nil }
    let kind =
      switch relation.kind {
      case .finishToFinish: 0
      case .finishToStart: 1
      case .startToFinish: 2
      case .startToStart: 3
      }
    return XMLElement(
      "PredecessorLink",
      [
        XMLElement("PredecessorUID", tail + 1), XMLElement("Type", kind),
        XMLElement("CrossProject", 0), XMLElement("LinkLag", relation.lag.minutes * 10),
        XMLElement("LagFormat", 7),
      ])
  }

  /// The phases after the activities, each held by its date.
  private func blocks(after count: Int) -> [XMLElement] {
    figures.project.phases.compactMap { phase -> (Phase, WorkMoment, WorkMoment)? in
      guard let start = figures.plannedStart(ofBlock: phase),
        let end = figures.plannedEnd(of: phase), start < end
      else { return nil }
      return (phase, start, end)
    }.enumerated().map { index, block in
      let (phase, start, end) = block
      return XMLElement(
        "Task",
        numbers(count + index, name: phase.label) + [
          XMLElement("Type", 1), XMLElement("IsNull", 0), XMLElement("OutlineLevel", 1),
          XMLElement("Start", Self.dateTime(clock.start(start))),
          XMLElement("Finish", Self.dateTime(clock.finish(end))),
          XMLElement("Duration", Self.duration(minutes: (end - start).minutes)),
          XMLElement("DurationFormat", 7), XMLElement("Estimated", 0),
          XMLElement("Milestone", 0), XMLElement("Summary", 0),
          XMLElement("ConstraintType", 4),
          XMLElement("ConstraintDate", Self.dateTime(clock.start(start))),
        ])
    }
  }

  /// The project's minutes from start to finish on days on which those who do it are there.
  private func workedMinutes(of entry: Schedule.Entry) -> Int {
    let length = (entry.finish - entry.start).minutes
    let perDay = figures.axis.minutesPerDay
    guard let person = entry.people.first.flatMap({ profiles[$0] }), length > 0 else {
      return length
    }
    let days = entry.start.minutes / perDay...(entry.finish.minutes - 1) / perDay
    return days.reduce(0) { sum, day in
      guard person.rate(onWorkday: day) > 0 else { return sum }
      let first = max(entry.start.minutes, day * perDay)
      return sum + min(entry.finish.minutes, (day + 1) * perDay) - first
    }
  }
}
