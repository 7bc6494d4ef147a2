/// Makes new mirrored lists from those of one or two parents.
struct ListVariation: ~Copyable {
  private let tuning: GridSearchTuning
  private let isFathers: FixedBuffer<Bool>

  /// Prepares for lists of the activities of `network`.
  init(_ network: GridNetwork, tuning: GridSearchTuning) {
    self.tuning = tuning
    let count = network.durations.count
    isFathers = FixedBuffer(repeating: false, count: count)
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
    let count = isFathers.count
    let share = tuning.window / 2 + random.next(below: tuning.window + 1)
    let length = min(count, 1 + count * share / 100)
    let first = random.next(below: count - length + 1)
    let middle = first + length / 2
    let keys = ordering.keys.base
    isFathers.base.update(repeating: false, count: count)
    for index in first..<(first + length) {
      let rank = Int(father[index])
      isFathers[rank] = true
      keys[rank] = Int32(truncatingIfNeeded: middle + index - first)
    }
    for index in 0..<count {
      let rank = Int(mother[index])
      let key = Int32(truncatingIfNeeded: index < middle ? index : index + length)
      keys[rank] = isFathers[rank] ? keys[rank] : key
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
    let count = isFathers.count
    let length = min(count, 2 + random.next(below: max(1, tuning.block + boost)))
    let first = random.next(below: count - length + 1)
    let keys = ordering.keys.base
    for index in first..<(first + length) {
      keys[Int(list[index])] = Int32(truncatingIfNeeded: random.next(below: length))
    }
    ordering.sortBlock(list + first, length: length)
  }
}
