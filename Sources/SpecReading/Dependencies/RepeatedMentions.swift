import PlanModel

/// Finds the terms of a dependency cell that name what the cell named before.
///
/// A task that stands in two tables may name the same in both. Very long ranges and cells are not
/// looked at to the end.
struct RepeatedMentions {
  /// How many tasks a term, and a cell, may name.
  private static let limits = (term: 100, cell: 1_000)

  private struct Mention: Hashable {
    var task: Int
    var kind: PrecedenceRelation.Kind
    var lag: RelationEntry.Lag?
  }

  private var line = 0
  private var known: Set<Mention> = []

  /// Returns whether the cell named all of `tasks` before as `term` does, and remembers them.
  mutating func repeats(_ term: DependencyTerm, _ tasks: ArraySlice<Int>) -> Bool {
    if term.span.line != line { (line, known) = (term.span.line, []) }
    guard tasks.count <= Self.limits.term, known.count <= Self.limits.cell else { return false }
    var isRepeated = !tasks.isEmpty
    for task in tasks {
      let mention = Mention(task: task, kind: term.kind, lag: term.lag)
      if known.insert(mention).inserted { isRepeated = false }
    }
    return isRepeated
  }
}

extension Diagnostic.Message {
  /// A task or range that stands twice in the dependencies of one task.
  static func repeated(_ tasks: [Activity.ID], in id: Activity.ID) -> Self {
    let name = tasks.first?.text.excerpt ?? ""
    return Self(
      .needlessDependency, "\(id.text.excerpt) already waits for \(name), named before",
      help: "remove this dependency: no date changes")
  }
}
