import NetworkAnalysis
import PlanModel

/// The minutes before which an activity may not start and may not finish.
///
/// With `LatestBounds` the only place that tells the kinds of relations apart where durations
/// depend on when and by whom an activity is done.
struct EarliestBounds {
  /// The start is not before it.
  var start: Int
  /// The finish is not before it.
  var finish = 0

  /// Waits for `arc`, whose tail runs from `tailStart` to `tailFinish`.
  @inline(__always)
  mutating func wait(for arc: PrecedenceNetwork.Arc, tailStart: Int, tailFinish: Int) {
    switch arc.kind {
    case .finishToStart: start = max(start, tailFinish + arc.lag)
    case .startToStart: start = max(start, tailStart + arc.lag)
    case .finishToFinish: finish = max(finish, tailFinish + arc.lag)
    case .startToFinish: finish = max(finish, tailStart + arc.lag)
    }
  }
}

/// The minutes after which an activity may not start and may not finish.
struct LatestBounds {
  /// The start is not after it.
  var start = Int.max
  /// The finish is not after it.
  var finish: Int

  /// Is awaited by `arc`, whose head runs from `headStart` to `headFinish`.
  @inline(__always)
  mutating func precede(by arc: PrecedenceNetwork.Arc, headStart: Int, headFinish: Int) {
    switch arc.kind {
    case .finishToStart: finish = min(finish, headStart - arc.lag)
    case .startToStart: start = min(start, headStart - arc.lag)
    case .finishToFinish: finish = min(finish, headFinish - arc.lag)
    case .startToFinish: start = min(start, headFinish - arc.lag)
    }
  }
}
