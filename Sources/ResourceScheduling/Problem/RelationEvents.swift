import PlanModel

/// Which events of two activities each kind of relation ties.
extension PrecedenceRelation.Kind {
  /// Whether the predecessor's finish is waited for, not its start.
  var tiesTailFinish: Bool { self == .finishToStart || self == .finishToFinish }

  /// Whether the successor's finish waits, not its start.
  var tiesHeadFinish: Bool { self == .finishToFinish || self == .startToFinish }
}
