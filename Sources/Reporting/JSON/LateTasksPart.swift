import PlanModel

/// The tasks that end after their own deadlines.
struct LateTasksPart: JSONPart {
  /// The tasks.
  let tasks: [LateTask]
  /// The project's working days.
  let axis: WorkAxis

  var json: JSONValue {
    .array(tasks) { task in
      [
        "id": .string(task.activity.id.text),
        "deadline": .string(task.deadline.description),
        "finish": .string(axis.finishDate(of: task.finish).description),
        "lateMinutes": .integer(task.lateness.minutes),
      ]
    }
  }
}
