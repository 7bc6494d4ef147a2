import NetworkAnalysis
import PlanModel

/// One reason for which an activity may have to wait, with the bound that it sets.
struct Wait: Hashable {
  /// Where the bound comes from.
  enum Source: Hashable {
    /// Another activity's start or finish.
    case arc(PrecedenceNetwork.Arc)
    /// A minute that no other activity sets.
    case minute(Int)
  }

  /// The reason, by its names.
  let hold: Hold
  /// Where the bound comes from.
  let source: Source

  /// The activity that is waited for, if it is one.
  var tail: Int? {
    guard case .arc(let arc) = source else { return nil }
    return arc.tail
  }

  /// Whether a person or a unit of a pool is waited for, rather than a relation or a day.
  var isForUnit: Bool {
    switch hold {
    case .person, .pool: true
    case .projectStart, .relation, .absence, .release: false
    }
  }

  /// Tightens `bounds` by what the wait asks for when the others run at `times`.
  func tighten(_ bounds: inout EarliestBounds, at times: FixedOrderPass.Times) {
    switch source {
    case .arc(let arc):
      bounds.wait(for: arc, tailStart: times.start[arc.tail], tailFinish: times.finish[arc.tail])
    case .minute(let minute): bounds.start = max(bounds.start, minute)
    }
  }
}

extension Sequence<Wait> {
  /// Returns what all of them ask for together when the others run at `times`.
  func bounds(at times: FixedOrderPass.Times) -> EarliestBounds {
    reduce(into: EarliestBounds(start: 0)) { $1.tighten(&$0, at: times) }
  }
}
