import PlanModel

/// A place in which a task is listed once more, with the same id and title.
struct TaskRepeat {
  /// The effort that is given there.
  let estimate: Estimate
  /// What it waits for there, as written.
  let dependencies: [SpecText]
  /// The id, or where there is none the row.
  let idSpan: SourceSpan
  /// The row.
  let span: SourceSpan

  /// Takes what `row` says.
  init(_ row: TaskRow) {
    estimate = row.entry.estimate
    dependencies = row.dependencies
    idSpan = row.idSpan
    span = row.entry.span
  }
}
