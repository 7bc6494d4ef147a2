import NetworkAnalysis

/// The activities that one activity waits for, through relations and through people.
///
/// The marks are stamped, so that finding the next activity's ancestors clears nothing.
struct Ancestry {
  private var stamp: [Int]
  private var current = 0
  private var stack: [Int] = []

  /// Creates the marks for so many activities.
  init(count: Int) { stamp = Array(repeating: 0, count: count) }

  /// Marks the ancestors of `activity`.
  ///
  /// - Parameters:
  ///   - activity: Whose ancestors.
  ///   - network: The relations.
  ///   - before: What the person of each activity does just before it, or -1.
  /// - Complexity: O(*n* + *m*) for *n* ancestors and *m* relations into them.
  mutating func find(of activity: Int, in network: PrecedenceNetwork, before: [Int]) {
    current += 1
    stack.removeAll(keepingCapacity: true)
    stack.append(activity)
    while let next = stack.popLast() {
      for arc in network.incoming(next) { mark(arc.tail) }
      if before[next] >= 0 { mark(before[next]) }
    }
  }

  /// Whether `other` is an ancestor of the activity last asked for.
  func contains(_ other: Int) -> Bool { stamp[other] == current }

  private mutating func mark(_ activity: Int) {
    guard stamp[activity] != current else { return }
    stamp[activity] = current
    stack.append(activity)
  }
}
