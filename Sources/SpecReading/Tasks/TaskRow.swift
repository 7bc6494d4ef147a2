import PlanModel

/// A task as its row says it, before its dependencies are resolved.
struct TaskRow {
  /// All but the dependencies.
  var entry: TaskEntry
  /// The cell with the id, or the row.
  var idSpan: SourceSpan
  /// What it waits for, as written.
  var dependencies: SpecText?
  /// What waits for it, as written.
  var blocks: SpecText?
}
