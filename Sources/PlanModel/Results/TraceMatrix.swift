/// Which task serves which item of a spec: the traceability matrix.
package struct TraceMatrix: Sendable {
  /// What the tasks should build, by kind, then in the spec's order; each once.
  package var items: [TraceItem]
  /// By item, then in the order of the tasks.
  package var links: [TraceLink]
  /// The items that no task serves, in order.
  package var untraced: [TraceItem.ID]
  /// The tasks for which nothing in the spec asks, in order; none when that cannot be judged.
  package var unrequested: [Activity.ID]
  /// Whether the spec says enough of the feature to judge what its tasks are for.
  package var judgesTasks: Bool

  /// Creates a matrix.
  package init(
    items: [TraceItem], links: [TraceLink], untraced: [TraceItem.ID],
    unrequested: [Activity.ID] = [], judgesTasks: Bool = false
  ) {
    self.items = items
    self.links = links
    self.untraced = untraced
    self.unrequested = unrequested
    self.judgesTasks = judgesTasks
  }

  /// Returns the items of a kind, in order.
  package func items(of kind: TraceItem.Kind) -> [TraceItem] { items.filter { $0.kind == kind } }
}
