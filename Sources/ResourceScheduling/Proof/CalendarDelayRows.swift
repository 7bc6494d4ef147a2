/// Calendar delays laid out for propagation, with their inverses.
struct CalendarDelayRows: ~Copyable {
  /// The stretches of row *r* are `stretches[first[r] ..< first[r + 1]]`.
  private let stretches: FlatList<CalendarDelay.Stretch>
  private let first: FlatList<Int32>

  /// Beyond all times that a statement of the search can hold.
  private static let beyond = 1 << 30

  /// Lays out a row for each delay.
  init(_ delays: [CalendarDelay]) {
    stretches = FlatList(delays.flatMap(\.stretches))
    first = FlatList(
      delays.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.stretches.count)) })
  }

  /// The value of a row's function; far below everything before its first stretch.
  ///
  /// - Complexity: O(log *s*) for *s* stretches.
  func value(_ row: Int, at time: Int) -> Int {
    let next = next(row) { $0.from > time }
    guard next > Int(first[row]) else { return -Self.beyond }
    return min(stretches[next - 1].value(at: time), Self.beyond)
  }

  /// The least time at which a row's function reaches `value`; far beyond everything if none.
  ///
  /// - Complexity: O(log *s*) for *s* stretches.
  func leastTime(_ row: Int, reaching value: Int) -> Int {
    let end = Int(first[row + 1])
    let next = next(row) { $0.to >= value }
    // Before the next stretch begins so high, the one before may rise so far.
    if next > Int(first[row]) {
      let before = stretches[next - 1]
      let time = before.from + (value - before.to)
      if before.most >= value, next == end || time < stretches[next].from { return time }
    }
    return next < end ? stretches[next].from : Self.beyond
  }

  /// The first stretch of a row that satisfies a condition which all later ones satisfy.
  @inline(__always)
  private func next(_ row: Int, where isLater: (CalendarDelay.Stretch) -> Bool) -> Int {
    var low = Int(first[row])
    var high = Int(first[row + 1])
    while low < high {
      let middle = (low + high) / 2
      if isLater(stretches[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
