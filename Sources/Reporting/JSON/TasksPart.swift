import PlanModel

/// The tasks as they were read, with what each waits for.
struct TasksPart: JSONPart {
  /// What was read.
  let project: Project

  var json: JSONValue {
    let relations = Dictionary(grouping: project.relations, by: \.successor)
    return .array(project.activities) { activity in
      TaskPart(
        activity: activity, relations: relations[activity.id] ?? [], phases: project.phases
      ).json
    }
  }
}

/// One task as it was read.
struct TaskPart: JSONPart {
  /// The task.
  let activity: Activity
  /// Those into the task, in the order of the spec.
  let relations: [PrecedenceRelation]
  /// The phases, for the name of the one that owns it.
  let phases: [Phase]

  var json: JSONValue {
    [
      "id": .string(activity.id.text),
      "title": .string(activity.title),
      "discipline": .string(activity.discipline.code),
      "source": SourcePart(span: activity.span).json,
      "estimate": EstimatePart(estimate: activity.estimate).json,
      "effortHours": .number(activity.effort.hours),
      "doneEffortHours": .number(activity.doneEffort.hours),
      "dependsOn": .array(predecessors) { .string($0.text) },
      "relations": .array(relations) { relation in
        [
          "on": .string(relation.predecessor.text),
          "kind": .string(relation.kind.rawValue),
          "lagMinutes": .integer(relation.lag.minutes),
        ]
      },
      "waitsFor": .array(activity.waitsFor) { .string($0.name) },
      "owner": .text(describing: activity.owner),
      "notBefore": .text(describing: activity.notBefore),
      "deadline": .text(describing: activity.deadline),
      "needs": .array(activity.needs) { need in
        ["pool": .string(need.pool.name), "units": .integer(need.units)]
      },
      "status": .string(activity.status.name),
      "doneShare": .number(activity.status.share),
      "isSettled": .boolean(activity.isSettled),
      "priority": .string(activity.priority),
      "urgency": activity.urgency.map { .integer($0) } ?? .null,
      "stories": .array(activity.stories) { .string($0) },
      "statedOwner": .string(activity.statedOwner),
      "people": .integer(activity.people),
      "actualHours": .number(activity.actual?.hours),
      "rework": activity.rework.map {
        ExposurePart(exposure: .init(likelihood: $0.likelihood, impact: $0.impact)).json
      } ?? .null,
      "phase": .text(phases.first { $0.id == activity.phase }?.name),
    ]
  }

  /// The tasks it waits for, each once.
  private var predecessors: [Activity.ID] {
    var seen: Set<Activity.ID> = []
    return relations.map(\.predecessor).filter { seen.insert($0).inserted }
  }
}

/// An effort as the author wrote it and as it was understood.
struct EstimatePart: JSONPart {
  /// What the author wrote.
  let estimate: Estimate

  var json: JSONValue {
    [
      "text": .string(estimate.text),
      "low": .number(estimate.low),
      "likely": .number(estimate.likely),
      "high": .number(estimate.high),
      "unit": .string(estimate.unit.rawValue),
    ]
  }
}
