import PlanModel

/// The activities with their links, and the phases that follow them.
extension ProjectXMLFile {
  /// The activities in the project's order, numbered from 1, then the phases after them.
  var tasks: [MarkupElement] {
    let relations = Dictionary(grouping: figures.project.relations, by: \.successor)
    let activities = figures.project.activities.indices.map { position in
      task(position, relations: relations[figures.project.activities[position].id] ?? [])
    }
    return activities + blocks(after: activities.count)
  }

  private func task(_ position: Int, relations: [PrecedenceRelation]) -> MarkupElement {
    let activity = figures.project.activities[position]
    let run = run(of: position)
    let isMilestone = run.start == run.finish
    let finish = Self.dateTime(clock.finish(run.finish))
    let start = isMilestone ? finish : Self.dateTime(clock.start(run.start))
    let deadline = activity.deadline.map {
      [MarkupElement("Deadline", "\($0)T\(Self.time(clock.lastMinute))")]
    }
    let isDropped = activity.isSettled && activity.status == .cancelled
    let general: [MarkupElement] =
      numbers(position, name: "\(activity.id) \(activity.title)")
      + (isDropped ? [MarkupElement("Active", 0)] : []) + [
        MarkupElement("Type", 1), MarkupElement("IsNull", 0),
        MarkupElement("WBS", activity.id.text), MarkupElement("OutlineLevel", 1),
        MarkupElement("Start", start), MarkupElement("Finish", finish),
        MarkupElement("Duration", Self.duration(minutes: run.done + run.left)),
        MarkupElement("DurationFormat", 7),
        MarkupElement("Work", Self.duration(activity.doneEffort + activity.openEffort)),
      ] + pause(of: activity, run) + [
        MarkupElement("EffortDriven", 0), MarkupElement("Estimated", 0),
        MarkupElement("Milestone", isMilestone ? 1 : 0), MarkupElement("Summary", 0),
        MarkupElement("Critical", figures.plan.analysis.entries[position].isCritical ? 1 : 0),
      ]
    return MarkupElement(
      "Task",
      general + progress(of: activity, run) + [
        MarkupElement("ConstraintType", 4), MarkupElement("ConstraintDate", start),
      ] + (deadline ?? []) + notes(on: position) + relations.compactMap(link))
  }

  private func numbers(_ position: Int, name: String) -> [MarkupElement] {
    [
      MarkupElement("UID", position + 1), MarkupElement("ID", position + 1),
      MarkupElement("Name", name),
    ]
  }

  /// A link; its lag counts tenths of minutes of working time.
  private func link(_ relation: PrecedenceRelation) -> MarkupElement? {
    guard let tail = figures.position[relation.predecessor] else { return nil }
    let kind =
      switch relation.kind {
      case .finishToFinish: 0
      case .finishToStart: 1
      case .startToFinish: 2
      case .startToStart: 3
      }
    return MarkupElement(
      "PredecessorLink",
      [
        MarkupElement("PredecessorUID", tail + 1), MarkupElement("Type", kind),
        MarkupElement("CrossProject", 0), MarkupElement("LinkLag", relation.lag.minutes * 10),
        MarkupElement("LagFormat", 7),
      ])
  }

  /// The phases after the activities, each held by its date.
  private func blocks(after count: Int) -> [MarkupElement] {
    figures.project.phases.compactMap { phase -> (Phase, WorkMoment, WorkMoment)? in
      guard let start = figures.plannedStart(ofBlock: phase),
        let end = figures.plannedEnd(of: phase), start < end
      else { return nil }
      return (phase, start, end)
    }.enumerated().map { index, block in
      let (phase, start, end) = block
      return MarkupElement(
        "Task",
        numbers(count + index, name: phase.label) + [
          MarkupElement("Type", 1), MarkupElement("IsNull", 0), MarkupElement("OutlineLevel", 1),
          MarkupElement("Start", Self.dateTime(clock.start(start))),
          MarkupElement("Finish", Self.dateTime(clock.finish(end))),
          MarkupElement("Duration", Self.duration(minutes: (end - start).minutes)),
          MarkupElement("DurationFormat", 7), MarkupElement("Estimated", 0),
          MarkupElement("Milestone", 0), MarkupElement("Summary", 0),
          MarkupElement("ConstraintType", 4),
          MarkupElement("ConstraintDate", Self.dateTime(clock.start(start))),
        ])
    }
  }

  /// The project's minutes from start to finish on days on which those who do it are there.
  func workedMinutes(of entry: Schedule.Entry) -> Int {
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
