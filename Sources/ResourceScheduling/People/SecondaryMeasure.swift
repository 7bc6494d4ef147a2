/// What tells schedules of the same lateness and end apart.
enum SecondaryMeasure: Sendable {
  /// The sum of squares of the minutes at which each person is done: what can still be shortened.
  case balance
  /// The sum of the finishes, each times the activity's weight: what matters comes first.
  case weightedFinish
  /// The measure of a decoded list.
  @inline(__always)
  func value(of decoder: borrowing AppendDecoder, in tables: borrowing StaffingTables) -> Double {
    var sum = 0.0
    switch self {
    case .balance:
      for person in 0..<tables.people {
        let free = Double(decoder.state[person])
        sum += free * free
      }
    case .weightedFinish:
      for activity in 0..<tables.count {
        sum += Double(decoder.event[2 * activity + 1]) * Double(tables.weight[activity])
      }
    }
    return sum
  }
}
