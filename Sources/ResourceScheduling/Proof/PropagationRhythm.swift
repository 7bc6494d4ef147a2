/// How often a dear propagator runs on each resource: more rarely while it finds nothing.
///
/// A propagator that only strengthens the search may be left out at any time. Its runs are counted,
/// so the rhythm repeats from run to run.
struct PropagationRhythm: ~Copyable {
  private static let longestWait = 8

  private var waits: FlatList<Int>
  private var skipped: FlatList<Int>

  /// Starts with a run each time, for `count` resources.
  init(count: Int) {
    waits = FlatList(repeating: 0, count: count)
    skipped = FlatList(repeating: 0, count: count)
  }

  /// Whether the propagator should run now; counts the time it is left out.
  mutating func isDue(_ resource: Int) -> Bool {
    if skipped[resource] >= waits[resource] {
      skipped[resource] = 0
      return true
    }
    skipped[resource] += 1
    return false
  }

  /// Notes whether a run moved a bound or found a conflict.
  mutating func note(_ resource: Int, paid: Bool) {
    waits[resource] = paid ? waits[resource] / 2 : min(waits[resource] + 1, Self.longestWait)
  }
}
