/// The rows in which activities keep their numbers while a pass goes over a block.
///
/// A row is free again when the last of those that wait for its activity is placed. A network then
/// needs only about as many rows as activities are under way at a time, and they stay in the nearest
/// memory. As registers are allotted to variables: M. Poletto, V. Sarkar, "Linear Scan Register
/// Allocation" (1999).
struct RowAllocation: Sendable {
  /// The row of each activity.
  let row: [Int]
  /// How many rows there are.
  let count: Int

  /// Gives each of so many activities a row of its own, in their order.
  init(keepingAllOf count: Int) {
    row = Array(0..<count)
    self.count = count
  }

  /// Gives each activity a row that it shares with none of those who still need theirs.
  ///
  /// - Parameters:
  ///   - sequence: All activities, each after its tails.
  ///   - tails: Whose rows an activity looks at when it is placed; each once for every time.
  /// - Complexity: O(*n* + *m*) for *n* activities with *m* tails.
  init(sequence: [Int], tails: (_ position: Int) -> some Sequence<Int>) {
    var readers = Array(repeating: 0, count: sequence.count)
    for position in sequence { for tail in tails(position) { readers[tail] += 1 } }
    var row = Array(repeating: 0, count: sequence.count)
    var free: [Int] = []
    var count = 0
    for position in sequence {
      // Its own row is not that of a tail: it is written while they are read.
      if let last = free.popLast() {
        row[position] = last
      } else {
        row[position] = count
        count += 1
      }
      for tail in tails(position) {
        readers[tail] -= 1
        if readers[tail] == 0 { free.append(row[tail]) }
      }
      if readers[position] == 0 { free.append(row[position]) }
    }
    self.row = row
    self.count = count
  }

  /// Gives each activity a row for the way back, from its first successor to itself.
  ///
  /// - Parameters:
  ///   - sequence: All activities, each after its tails; they are met from the last to the first.
  ///   - tails: To whose rows an activity writes when it is met.
  /// - Complexity: O(*n* + *m*) for *n* activities with *m* tails.
  init(backwards sequence: [Int], tails: (_ position: Int) -> some Sequence<Int>) {
    var row = Array(repeating: -1, count: sequence.count)
    var free: [Int] = []
    var count = 0
    func allot(_ position: Int) {
      guard row[position] < 0 else { return }
      if let last = free.popLast() {
        row[position] = last
      } else {
        row[position] = count
        count += 1
      }
    }
    for position in sequence.reversed() {
      allot(position)
      for tail in tails(position) { allot(tail) }
      free.append(row[position])
    }
    self.row = row
    self.count = count
  }
}
