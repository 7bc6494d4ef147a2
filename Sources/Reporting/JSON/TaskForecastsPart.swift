import PlanModel

/// What the trials say of each task: its finish, and what it has to do with that of the project.
struct TaskForecastsPart: JSONPart {
  /// The figures of the plan.
  let figures: PlanFigures

  var json: JSONValue {
    let forecast = figures.forecast
    return .array(forecast.activities.indices) { position in
      let activity = forecast.activities[position]
      return [
        "id": .string(figures.project.activities[position].id.text),
        "isMilestone": .boolean(figures.project.activities[position].effort == .zero),
        "finish": .object(
          activity.finish.map(figures.member) + [
            .init("meanMinutes", .number(activity.meanFinishMinutes))
          ]),
        "durationMinutes": [
          "mean": .number(activity.meanDurationMinutes),
          "standardDeviation": .number(
            forecast.trials > 1 ? activity.durationDeviationMinutes : nil),
        ],
        "criticalTrials": .integer(activity.criticalTrials),
        "criticality": .number(forecast.criticality(position)),
        "cruciality": .number(activity.cruciality),
        "scheduleSensitivity": .number(activity.sensitivity),
        "significance": .number(activity.significance),
      ]
    }
  }
}
