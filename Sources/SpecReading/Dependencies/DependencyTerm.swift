import PlanModel

/// One thing that a dependency cell names.
struct DependencyTerm {
  /// What is named.
  enum Target {
    /// A task or a range, as positions among the tasks.
    case tasks(ArraySlice<Int>)
    /// A word such as `All BE tasks`; the task itself and those that wait for it are not meant.
    case all(ArraySlice<Int>)
    /// An external dependency.
    case external(ExternalDependency.ID)
    /// Another spec, or tasks of it.
    case spec(SpecMention)

    /// Whether it may name more than is written: a range or `All`.
    var isExpanded: Bool {
      switch self {
      case .tasks(let tasks): tasks.count > 1
      case .all: true
      case .external, .spec: false
      }
    }
  }

  /// What is named.
  var target: Target
  /// Which events are tied.
  var kind: PrecedenceRelation.Kind = .finishToStart
  /// The time between them, if written.
  var lag: RelationEntry.Lag?
  /// The id, range or word.
  var span: SourceSpan
}
