/// Makes new mirrored lists from those of one or two parents.
struct ListVariation {
  private let tuning: GridSearchTuning
  private let count: Int

  /// Prepares for lists of the activities of `network`.
  init(_ network: GridNetwork, tuning: GridSearchTuning) {
    self.tuning = tuning
    count = network.durations.count
  }

  /// Writes a list that keeps a window of the father's activities together in his order.
  ///
  /// The others keep the mother's order, before or after the window as they lie in her list. After
  /// the peak crossover of Valls, Ballestín & Quintanilla (2008), A hybrid genetic algorithm for the
  /// resource-constrained project scheduling problem.
  ///
  /// - Complexity: O(*n* + *m*).
  func cross(
    mother: UnsafePointer<Int32>, father: UnsafePointer<Int32>,
    ordering: inout ActivityOrdering, into list: UnsafeMutablePointer<Int32>,
    using random: inout SeededGenerator
  ) {
    let share = tuning.window / 2 + random.next(below: tuning.window + 1)
    let length = min(count, 1 + count * share / 100)
    let first = random.next(below: count - length + 1)
    let middle = first + length / 2
    let keys = ordering.keys.base
    for index in 0..<middle {
      keys[Int(mother[index])] = Int32(truncatingIfNeeded: index)
    }
    for index in middle..<count {
      keys[Int(mother[index])] = Int32(truncatingIfNeeded: index + length)
    }
    for index in first..<(first + length) {
      keys[Int(father[index])] = Int32(truncatingIfNeeded: middle + index - first)
    }
    ordering.sortRaised(upTo: count + length, into: list)
  }

  /// Puts a block of neighbours in `list` in a random order as far as arcs allow.
  ///
  /// The longest block has `tuning.block` activities and `boost` more.
  ///
  /// - Complexity: O(*l* + *m*) for *l* activities and *m* arcs that leave them.
  func shuffle(
    _ list: UnsafeMutablePointer<Int32>, boost: Int, ordering: inout ActivityOrdering,
    using random: inout SeededGenerator
  ) {
    let length = min(count, 2 + random.next(below: max(1, tuning.block + boost)))
    let first = random.next(below: count - length + 1)
    let keys = ordering.keys.base
    for index in first..<(first + length) {
      keys[Int(list[index])] = Int32(truncatingIfNeeded: random.next(below: length))
    }
    ordering.sortBlock(list + first, length: length)
  }
}
