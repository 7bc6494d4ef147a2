/// A task serves an item of the spec, and the words of the task that say so.
package struct TraceLink: Hashable, Sendable {
  /// How sure a link is.
  package enum Strength: String, CaseIterable, Sendable {
    /// The task names the item: its name, path, event or story.
    case named
    /// The task speaks of the item in words that say enough.
    case likely
  }

  /// What is served.
  package var item: TraceItem.ID
  /// The task that serves it.
  package var task: Activity.ID
  /// How sure that is.
  package var strength: Strength
  /// The words of the task that say so, as it writes them, in order.
  package var evidence: [String]

  /// Creates a link.
  package init(
    item: TraceItem.ID, task: Activity.ID, strength: Strength, evidence: [String]
  ) {
    self.item = item
    self.task = task
    self.strength = strength
    self.evidence = evidence
  }
}
