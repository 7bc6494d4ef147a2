import NetworkAnalysis
import PlanModel

/// One trial in which only links count, worked out by definition, slowly.
///
/// Starts are pushed until every relation is met; what matters is found by delaying one activity and
/// pushing again. Nothing is shared with the simulation.
struct LinkTrial {
  let network: PrecedenceNetwork
  /// How long each activity takes, in minutes.
  let durations: [Int]
  /// The minute before which it cannot start.
  let floors: [Int]
  /// Whether it lies behind, so that it cannot be what the end waits for.
  let isSettled: [Bool]
  /// The earliest starts.
  private(set) var starts: [Int] = []

  init(_ network: PrecedenceNetwork, durations: [Int], floors: [Int], isSettled: [Bool]) {
    self.network = network
    self.durations = durations
    self.floors = floors
    self.isSettled = isSettled
    starts = pushed(floors)
  }

  /// The earliest starts that are none before the given ones.
  private func pushed(_ least: [Int]) -> [Int] {
    var start = least
    var isMoved = true
    while isMoved {
      isMoved = false
      for arc in network.arcs {
        let needed = Self.bound(of: arc, starts: start, durations: durations)
        guard start[arc.head] < needed else { continue }
        start[arc.head] = needed
        isMoved = true
      }
    }
    return start
  }

  /// The start that an arc asks of its head.
  private static func bound(
    of arc: PrecedenceNetwork.Arc, starts: [Int], durations: [Int]
  ) -> Int {
    let (start, finish) = (starts[arc.tail], starts[arc.tail] + durations[arc.tail])
    return switch arc.kind {
    case .finishToStart: finish + arc.lag
    case .startToStart: start + arc.lag
    case .finishToFinish: finish + arc.lag - durations[arc.head]
    case .startToFinish: start + arc.lag - durations[arc.head]
    }
  }

  var finishes: [Int] { zip(starts, durations).map(+) }

  var end: Int { finishes.max() ?? 0 }

  /// The end when one activity starts so many minutes later.
  private func end(delaying position: Int, by minutes: Int) -> Int {
    var least = starts
    least[position] += minutes
    return zip(pushed(least), durations).map(+).max() ?? 0
  }

  /// Whether a minute of delay moves the end.
  func isCritical(_ position: Int) -> Bool { end(delaying: position, by: 1) > end }

  /// The greatest delay that does not move the end.
  func slack(_ position: Int) -> Int {
    var (kept, moved) = (0, end - finishes[position] + 1)
    while kept + 1 < moved {
      let middle = (kept + moved) / 2
      if end(delaying: position, by: middle) > end { moved = middle } else { kept = middle }
    }
    return kept
  }

  /// The path from the first activity that finishes last, and need not be followed by the finish of
  /// another, each time to the first whose relation is met to the minute.
  var path: [Int] {
    var path: [Int] = []
    var next = starts.indices.first { position in
      finishes[position] == end && !isSettled[position]
        && !network.arcs.contains {
          $0.tail == position && $0.lag >= 0 && !isSettled[$0.head]
            && ($0.kind == .finishToStart || $0.kind == .finishToFinish)
        }
    }
    while let position = next {
      path.append(position)
      next =
        network.arcs.first { arc in
          arc.head == position
            && Self.bound(of: arc, starts: starts, durations: durations) == starts[position]
        }?.tail
    }
    return path.reversed()
  }
}
