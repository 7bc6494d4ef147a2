import PlanModel

/// A task of a file, or the heading of several: what the readers of formats hand over.
struct TaskNode {
  /// A task that is waited for.
  struct Reference {
    /// Its position among the nodes.
    var node: Int
    /// Where it is named.
    var span: SourceSpan
  }

  /// All but the dependencies.
  var entry: TaskEntry
  /// Where its id stands.
  var idSpan: SourceSpan
  /// The node it is a part of.
  var parent: Int?
  /// What it waits for by name.
  var waitsFor: [Reference] = []
  /// The stretch of the file it stands in, if these come one after the other.
  var stage = 0
  /// Whether it may run beside its neighbours.
  var isParallel = false
}
