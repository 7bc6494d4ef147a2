import NetworkAnalysis
import PlanModel

/// A precedence relation as trials look at it: which events are tied, and how far apart.
struct TrialArc: Sendable {
  /// Position of the predecessor.
  let tail: Int
  /// Position of the successor.
  let head: Int
  /// The least working time between the events, in minutes.
  let lag: Int
  /// Whether it waits for the predecessor's finish; else for its start.
  let tiesTailFinish: Bool
  /// Whether the successor's finish waits; else its start.
  let tiesHeadFinish: Bool

  /// Whether the head never finishes before the tail.
  var endsLater: Bool { tiesTailFinish && lag >= 0 }

  /// Takes what trials need of an arc of the network.
  init(_ arc: PrecedenceNetwork.Arc) {
    tail = arc.tail
    head = arc.head
    // A longer lag than the horizon says no more than the horizon.
    lag = min(max(arc.lag, -WorkCapacity.horizon), WorkCapacity.horizon)
    tiesTailFinish = arc.kind == .finishToStart || arc.kind == .finishToFinish
    tiesHeadFinish = arc.kind == .finishToFinish || arc.kind == .startToFinish
  }
}
