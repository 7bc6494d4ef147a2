/// A rule that one activity's event waits for another's.
package struct PrecedenceRelation: Hashable, Sendable {
  /// Which event of the successor waits for which event of the predecessor.
  package enum Kind: String, CaseIterable, Sendable {
    /// The successor starts after the predecessor finishes.
    case finishToStart = "FS"
    /// The successor starts after the predecessor starts.
    case startToStart = "SS"
    /// The successor finishes after the predecessor finishes.
    case finishToFinish = "FF"
    /// The successor finishes after the predecessor starts.
    case startToFinish = "SF"
  }

  /// The activity that is waited for.
  package var predecessor: Activity.ID
  /// The activity that waits.
  package var successor: Activity.ID
  /// Which events are tied.
  package var kind: Kind
  /// The least project working time between the two events; negative for a lead.
  package var lag: WorkDuration
  /// Whether nobody wrote it, and only the order of the tasks in their file says so.
  package var isOrderOnly = false
  /// Where the author wrote it: the id, range or word in the dependency cell.
  package var span: SourceSpan

  /// Creates a relation.
  package init(
    from predecessor: Activity.ID, to successor: Activity.ID, kind: Kind = .finishToStart,
    lag: WorkDuration = .zero, span: SourceSpan
  ) {
    self.predecessor = predecessor
    self.successor = successor
    self.kind = kind
    self.lag = lag
    self.span = span
  }
}
