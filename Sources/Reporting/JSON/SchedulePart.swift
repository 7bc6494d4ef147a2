import PlanModel

/// The dated, staffed plan, its bound, and what holds each task.
struct SchedulePart: JSONPart {
  /// The figures of the plan.
  let figures: PlanFigures

  var json: JSONValue {
    let scheduling = figures.plan.scheduling
    let start = figures.schedule.entries.map(\.start).min() ?? .start
    return [
      "start": .string(figures.startDay(start).description),
      "finish": .string(figures.finishDay(figures.schedule.finish).description),
      "release": .string(figures.finishDay(figures.plan.release).description),
      "finishMinutes": .integer(figures.schedule.finish.minutes),
      "releaseMinutes": .integer(figures.plan.release.minutes),
      "lowerBound": [
        "name": .string(scheduling.bound.argument.code),
        "disciplines": .array(scheduling.bound.argument.skills) { .string($0.code) },
        "finish": .string(figures.finishDay(scheduling.bound.finish).description),
        "finishMinutes": .integer(scheduling.bound.finish.minutes),
      ],
      "gapPercent": .number(scheduling.gap * 100),
      "provedOptimal": .boolean(scheduling.isProvenOptimal),
      "schedules": .integer(scheduling.schedules),
      "isInterrupted": .boolean(scheduling.isInterrupted),
      "staffingSearch": .string(scheduling.staffingSearch.code),
      "nodes": .integer(scheduling.staffingSearch.nodes),
      "criticalPath": .array(figures.plan.analysis.criticalPath) { step in
        ["id": .string(step.activity.text), "heldBy": DriverPart(driver: step.driver).json]
      },
      "tasks": tasks,
      "lateTasks": LateTasksPart(
        tasks: LateTask.tasks(of: figures.project, in: figures.schedule), axis: figures.axis
      ).json,
    ]
  }

  private var tasks: JSONValue {
    .array(zip(figures.schedule.entries, figures.plan.analysis.entries)) { entry, analysis in
      [
        "id": .string(entry.activity.text),
        "start": .string(figures.startDay(entry).description),
        "finish": .string(figures.finishDay(entry.finish).description),
        "startMinutes": .integer(entry.start.minutes),
        "finishMinutes": .integer(entry.finish.minutes),
        "people": .array(entry.people) { .string($0.name) },
        "pools": .array(entry.units) { held in
          ["name": .string(held.pool.name), "units": .array(held.numbers) { .integer($0) }]
        },
        "totalFloatMinutes": .integer(analysis.totalFloat.minutes),
        "critical": .boolean(analysis.isCritical),
        "heldBy": .array(analysis.drivers) { DriverPart(driver: $0).json },
      ]
    }
  }
}

/// What holds a task where it is.
struct DriverPart: JSONPart {
  /// The driver.
  let driver: ScheduleAnalysis.Driver

  var json: JSONValue {
    switch driver {
    case .projectStart: ["by": "start"]
    case .relation(let id, let kind):
      ["by": "relation", "task": .string(id.text), "kind": .string(kind.rawValue)]
    case .person(let id, let person):
      ["by": "person", "task": .string(id.text), "person": .string(person.name)]
    case .pool(let id, let pool, let unit):
      [
        "by": "pool", "task": .string(id.text), "pool": .string(pool.name),
        "unit": .integer(unit),
      ]
    case .absence(let people): ["by": "absence", "people": .array(people) { .string($0.name) }]
    case .release(let reason, let day): release(reason, day)
    }
  }
}

extension DriverPart {
  /// A day that no other task sets.
  private func release(_ reason: ReleaseReason, _ day: CivilDate) -> JSONValue {
    let day = JSONValue.string(day.description)
    return switch reason {
    case .notBefore: ["by": "not-before", "day": day]
    case .arrival(let external):
      ["by": "external", "external": .string(external.name), "day": day]
    case .asOf: ["by": "as-of", "day": day]
    }
  }
}

extension LowerBound.Argument {
  /// The argument as a stable word.
  var code: String {
    switch self {
    case .criticalPath: "critical-path"
    case .load: "load"
    case .staffingModel: "staffing-model"
    case .window: "window"
    case .pool: "pool"
    case .energeticReasoning: "energetic-reasoning"
    case .exhaustiveSearch: "exhaustive-search"
    }
  }

  /// The disciplines it speaks of.
  var skills: [Skill] {
    switch self {
    case .load(let skills), .window(let skills): skills
    case .criticalPath, .pool, .staffingModel, .energeticReasoning, .exhaustiveSearch: []
    }
  }
}

extension SchedulingResult.StaffingSearch {
  /// The name in documents.
  fileprivate var code: String {
    switch self {
    case .searched: "searched"
    case .gaveUp: "gave-up"
    case .leftOut: "left-out"
    case .notNeeded: "not-needed"
    }
  }

  /// Nodes that were searched; 0 without an answer.
  fileprivate var nodes: Int {
    if case .searched(let nodes) = self { nodes } else { 0 }
  }
}
