import PlanModel

/// Looks up the tasks that nodes name, and reports names of none.
struct TaskNames {
  private let index: TaskIndex
  private var unknowns: UnknownDependency
  private var limit = FindingLimit()

  /// Indexes the ids of `nodes`.
  init(_ nodes: [TaskNode]) {
    index = TaskIndex(nodes.map(\.entry))
    unknowns = UnknownDependency(index: index, externals: [])
  }

  /// Returns the node whose id `text` is, if there is one.
  func node(_ text: String) -> Int? { index.position(of: text) }

  /// Records that `text` names no task.
  mutating func report(
    _ text: String, at span: SourceSpan, into diagnostics: inout Diagnostics
  ) {
    if limit.allows() { unknowns.report(text, at: span, into: &diagnostics) }
  }
}
