import PlanModel

/// What the spec says of itself, when work starts and what was promised.
struct ProjectPart: JSONPart {
  /// The figures of the plan.
  let figures: PlanFigures

  var json: JSONValue {
    let project = figures.project
    return [
      "title": .string(project.header.title),
      "status": .text(project.header.status),
      "author": .text(project.header.author),
      "created": .text(describing: project.header.created),
      "updated": .text(describing: project.header.updated),
      "start": .string(figures.axis.start.description),
      "startReason": .string(project.start.reason.code),
      "asOf": .text(describing: project.asOf),
      "promise": promise,
      "calendar": [
        "workweek": .array(project.calendar.workweek) { .string($0.shortName.lowercased()) },
        "holidays": .array(project.calendar.holidays) { .string($0.description) },
        "minutesPerDay": .integer(project.calendar.minutesPerDay),
      ],
      "effortPersonDays": .number(figures.totalEffortDays),
      "doneEffortPersonDays": .number(figures.doneEffortDays),
      "teamIsAssumed": .boolean(project.team.isAssumed),
    ]
  }

  private var promise: JSONValue {
    guard let promise = figures.project.promise else { return .null }
    let (source, phase): (String, String?) =
      switch promise.source {
      case .teamFile: ("team-file", nil)
      case .phase(let name): ("phase", name)
      }
    return [
      "date": .string(promise.date.description), "source": .string(source),
      "phase": .text(phase),
    ]
  }
}

extension ProjectStart.Reason {
  /// The reason as a stable word.
  fileprivate var code: String {
    switch self {
    case .commandLine: "command-line"
    case .teamFile: "team-file"
    case .phase: "phase"
    case .nextWorkday: "next-workday"
    }
  }
}
