import PlanModel

/// What each cause costs, with the error of the difference.
struct TornadoPart: JSONPart {
  /// The figures of the analysis.
  let figures: AnalysisFigures

  var json: JSONValue {
    let tornado = figures.analysis.tornado
    return [
      "causes": .array(tornado.bars, bar),
      "together": .array(tornado.together, bar),
      "tasksLeftOut": .integer(tornado.tasksLeftOut),
    ]
  }

  private func bar(_ bar: Tornado.Bar) -> JSONValue {
    let (kind, subject, tasks) = parts(of: bar.subject)
    return [
      "kind": .string(kind),
      "name": .text(subject),
      "tasks": .array(tasks) { .string($0.text) },
      "text": .string(figures.words(for: bar.subject)),
      "p50": GainPart(gain: bar.p50).json,
      "p80": GainPart(gain: bar.p80).json,
    ]
  }

  /// The kind of a switch as a stable word, whom it is about, and the tasks it names.
  private func parts(
    of subject: Switch
  ) -> (kind: String, name: String?, tasks: [Activity.ID]) {
    switch subject {
    case .risk(let id): ("risk", figures.title(of: id), [])
    case .risks: ("risks", nil, [])
    case .rework(let id): ("rework", id.text, [])
    case .reworks: ("reworks", nil, [])
    case .taskSpread(let id): ("task-spread", id.text, [])
    case .disciplineSpread(let skill): ("discipline-spread", skill.code, [])
    case .spread: ("spread", nil, [])
    case .commonFactors: ("common-factors", nil, [])
    case .beliefs: ("beliefs", nil, [])
    case .arrivalSpread(let id): ("arrival", id.name, [])
    case .arrivalSpreads: ("arrivals", nil, [])
    case .arrival(let id): ("wait", id.name, [])
    case .arrivals: ("waits", nil, [])
    case .leave(let id): ("leave", id.name, [])
    case .leaves: ("leaves", nil, [])
    case .sickness(let id): ("sickness", id.name, [])
    case .sicknesses: ("sicknesses", nil, [])
    case .calendar: ("calendar", nil, [])
    case .daysGoneBy: ("days-gone-by", nil, [])
    case .stories(let priority, let tasks): ("stories", priority.rawValue, tasks)
    }
  }
}

/// How much earlier the release comes.
struct GainPart: JSONPart {
  /// The gain.
  let gain: Gain

  var json: JSONValue {
    ["minutes": .integer(gain.time.minutes), "errorMinutes": .number(gain.errorMinutes)]
  }
}
