/// Makes new mirrored lists from those of one or two parents.
///
/// A list is written as a key for each activity, so that all changes together cost one sort.
struct ListVariation {
  private let tuning: GridSearchTuning
  private let count: Int

  /// Prepares for lists of the activities of `network`.
  init(_ network: GridNetwork, tuning: GridSearchTuning) {
    self.tuning = tuning
    count = network.durations.count
  }

  /// Writes the keys of a list that keeps a window of the father's activities in his order.
  ///
  /// The others keep the mother's order, before or after the window as they lie in her list. After
  /// the peak crossover of Valls, Ballestín & Quintanilla (2008), A hybrid genetic algorithm for the
  /// resource-constrained project scheduling problem.
  ///
  /// - Complexity: O(*n*).
  /// - Returns: The number that all keys are less than.
  func cross(
    mother: UnsafePointer<Int32>, father: UnsafePointer<Int32>,
    into keys: borrowing FixedBuffer<Int32>, using random: inout SeededGenerator
  ) -> Int {
    let share = tuning.window / 2 + random.next(below: tuning.window + 1)
    let length = min(count, 1 + count * share / 100)
    let first = random.next(below: count - length + 1)
    let middle = first + length / 2
    let keys = keys.base
    for index in 0..<middle {
      keys[Int(mother[index])] = Int32(truncatingIfNeeded: index)
    }
    for index in middle..<count {
      keys[Int(mother[index])] = Int32(truncatingIfNeeded: index &+ length)
    }
    for index in first..<(first + length) {
      keys[Int(father[index])] = Int32(truncatingIfNeeded: middle &+ index &- first)
    }
    return count + length
  }

  /// Gives the activities whose keys are neighbours random ones of these keys.
  ///
  /// Of the keys in `0..<limit` at most `tuning.block` are neighbours, and `boost` more.
  ///
  /// - Complexity: O(*n*).
  func shuffle(
    _ keys: borrowing FixedBuffer<Int32>, below limit: Int, boost: Int,
    using random: inout SeededGenerator
  ) {
    let length = min(limit, 2 + random.next(below: max(1, tuning.block + boost)))
    let first = Int32(truncatingIfNeeded: random.next(below: limit - length + 1))
    let width = UInt32(truncatingIfNeeded: length)
    let base = keys.base
    var noise = random.next()
    for rank in 0..<count {
      // Numbers for all are cheaper than a branch that nobody can foresee.
      noise = noise &* 0xD134_2543_DE82_EF95 &+ 1
      let key = base[rank]
      let isNear = UInt32(bitPattern: key &- first) < width
      let other = Int32(truncatingIfNeeded: ((noise &>> 32) &* UInt64(width)) &>> 32)
      base[rank] = isNear ? first &+ other : key
    }
  }
}
