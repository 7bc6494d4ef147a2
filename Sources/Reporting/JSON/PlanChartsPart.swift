import PlanModel

/// Series that a chart can take as they are: Gantt bars, S-curve, and load by person and day.
struct PlanChartsPart: JSONPart {
  /// The figures of the plan.
  let figures: PlanFigures

  var json: JSONValue {
    ["gantt": gantt, "curve": curve, "load": load]
  }

  private var gantt: JSONValue {
    let chart = TimelineSection(figures: figures).gantt
    return [
      "firstDay": .string(chart.firstDay.description),
      "bars": .array(chart.rows) { row in
        // A bar that ends with a day has the next day's number for its end.
        let last = max(0, Int(row.finish.rounded(.up)) - 1)
        let first = min(Int(row.start.rounded(.down)), last)
        return [
          "kind": .string(row.kind.code),
          "name": .string(row.name),
          "title": .string(row.title),
          "people": .string(row.person),
          "start": .string(chart.firstDay.adding(days: first).description),
          "finish": .string(chart.firstDay.adding(days: last).description),
          "from": .number(row.start),
          "to": .number(row.finish),
        ]
      },
      "marks": .array(chart.marks) { mark in
        [
          "kind": .string(mark.kind.code), "name": .string(mark.name),
          "date": .string(mark.date.description),
        ]
      },
    ]
  }

  private var curve: JSONValue {
    .array(figures.forecast.release.percentiles) { percentile in
      [
        "date": .string(figures.finishDay(percentile.moment).description),
        "share": .number(Double(percentile.percent) / 100),
      ]
    }
  }

  private var load: JSONValue {
    let series = LoadSeries(figures)
    return [
      "workdaysPerStep": .integer(series.workdaysPerStep),
      "steps": .array(series.steps) { .string($0.description) },
      "people": .array(series.rows) { row in
        [
          "name": .string(row.person.name),
          "busyHours": .array(row.busyHours) { .number($0) },
          "offeredHours": .array(row.offeredHours) { .number($0) },
        ]
      },
    ]
  }
}

extension Report.Gantt.Row.Kind {
  /// The kind as a stable word.
  fileprivate var code: String {
    switch self {
    case .task: "task"
    case .criticalTask: "critical-task"
    case .doneTask: "done-task"
    case .cancelledTask: "cancelled-task"
    case .phase: "phase"
    }
  }
}

extension Report.Gantt.Mark.Kind {
  /// The kind as a stable word.
  fileprivate var code: String {
    switch self {
    case .phaseEnd: "phase-end"
    case .promise: "promise"
    case .likelyRelease: "likely-release"
    case .asOf: "as-of"
    }
  }
}
