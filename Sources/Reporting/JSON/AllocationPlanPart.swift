import PlanModel

/// Who does what and when, how good that is, and why each task went to whom.
struct AllocationPlanPart: JSONPart {
  /// The plan.
  let plan: AllocationPlan
  /// What was read.
  let project: Project
  /// The project's working days.
  let axis: WorkAxis

  var json: JSONValue {
    [
      "finish": day(plan.schedule.finish),
      "finishMinutes": .integer(plan.schedule.finish.minutes),
      "release": day(plan.release),
      "releaseMinutes": .integer(plan.release.minutes),
      "cost": .number(plan.cost),
      "idleHours": .number(plan.idleHours),
      "objectives": .array(plan.values, value),
      "loadsUntil": day(plan.horizon),
      "bottlenecks": .array(plan.bottlenecks, bottleneck),
      "people": .array(plan.people, person),
      "unknownRates": .array(plan.unpaid) { .string($0.name) },
      "tasks": .array(plan.schedule.entries.indices, task),
      "lateTasks": LateTasksPart(
        tasks: LateTask.tasks(of: project, in: plan.schedule), axis: axis
      ).json,
      "schedules": .integer(plan.schedules),
      "nodes": .integer(plan.nodes),
      "isInterrupted": .boolean(plan.isInterrupted),
    ]
  }

  private func value(_ value: ObjectiveValue) -> JSONValue {
    [
      "name": .string(value.objective.rawValue),
      "value": .number(value.value),
      "lowerBound": [
        "name": .string(value.argument.code),
        "disciplines": .array(value.argument.skills) { .string($0.code) },
        "value": .number(value.bound),
      ],
      "gapPercent": .number(value.gap.map { $0 * 100 }),
      "proved": .boolean(value.isProven),
    ]
  }

  private func bottleneck(_ bottleneck: Bottleneck) -> JSONValue {
    switch bottleneck {
    case .people(let people, let work):
      [
        "by": "work", "people": .array(people) { .string($0.name) },
        "disciplines": .array(work) { .string($0.code) },
      ]
    case .pool(let pool): ["by": "pool", "pool": .string(pool.name)]
    case .person(let person, let activities, let minutes, let total):
      [
        "by": "chain", "people": [.string(person.name)],
        "tasks": .array(activities) { .string($0.text) }, "minutes": .integer(minutes.minutes),
        "ofMinutes": .integer(total.minutes),
      ]
    case .chain(let activities):
      ["by": "chain", "people": [], "tasks": .array(activities) { .string($0.text) }]
    }
  }

  private func person(_ person: AllocatedPerson) -> JSONValue {
    [
      "name": .string(person.person.name),
      "tasks": .array(person.activities) { .string($0.text) },
      "workHours": .number(person.workHours),
      "firstDay": .text(describing: person.span.map { axis.startDate(of: $0.start) }),
      "lastDay": .text(describing: person.span.map { axis.finishDate(of: $0.finish) }),
      "offeredHours": .number(person.span?.offeredHours),
      "idleHours": .number(person.idleHours),
      "loadPercent": .number(person.share.map { $0 * 100 }),
      "cost": .number(person.cost),
    ]
  }

  private func task(_ index: Int) -> JSONValue {
    let entry = plan.schedule.entries[index]
    let start =
      entry.start == entry.finish
      ? axis.finishDate(of: entry.finish) : axis.startDate(of: entry.start)
    return [
      "id": .string(entry.activity.text),
      "people": .array(entry.people) { .string($0.name) },
      "pools": .array(entry.units) { held in
        ["name": .string(held.pool.name), "units": .array(held.numbers) { .integer($0) }]
      },
      "skill": .string(project.activities[index].discipline.code),
      "start": .string(start.description),
      "finish": day(entry.finish),
      "startMinutes": .integer(entry.start.minutes),
      "finishMinutes": .integer(entry.finish.minutes),
      "alternatives": plan.choices.map { .array($0[index].alternatives, alternative) } ?? .null,
    ]
  }

  private func alternative(_ alternative: AllocationChoice.Alternative) -> JSONValue {
    let outcome: JSONValue =
      alternative.outcome.map { outcome in
        [
          "finish": day(outcome.finish),
          "planFinish": day(outcome.end),
          "planFinishMinutes": .integer(outcome.end.minutes),
          "extraCost": .number(outcome.extraCost),
          "loadPercent": .number(outcome.load * 100),
          "largestLoadPercent": .number(outcome.largestLoad * 100),
          "extraLateMinutes": .integer(outcome.extraLateness.minutes),
          "keepsLimits": .boolean(outcome.keepsLimits),
        ]
      } ?? .null
    return ["person": .string(alternative.person.name), "outcome": outcome]
  }

  private func day(_ moment: WorkMoment) -> JSONValue {
    .string(axis.finishDate(of: moment).description)
  }
}

extension ObjectiveValue.Argument {
  /// The argument as a stable word.
  fileprivate var code: String {
    switch self {
    case .schedule(let bound): bound.code
    case .cheapestPeople: "cheapest-people"
    case .staffingModel: "staffing-model"
    case .evenLoad: "even-load"
    }
  }

  /// The disciplines it speaks of.
  fileprivate var skills: [Skill] {
    switch self {
    case .schedule(let bound): bound.skills
    case .evenLoad(let skills): skills
    case .cheapestPeople, .staffingModel: []
    }
  }
}
