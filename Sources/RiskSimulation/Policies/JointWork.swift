/// What several people do together who were not planned to: each at a rate and a speed of their own.
///
/// It answers as the `WorkCapacity` of a planned crew does. Who leaves is missed by the others; once
/// all have left, somebody stands in for each.
struct JointWork {
  private let members: [TrialClaims.Member]
  private let capacities: CapacityTable
  /// When the last of them leaves; `Int.max` if somebody stays.
  private let departure: Int

  /// Creates the joint work of the given people.
  init(of members: [TrialClaims.Member], capacities: CapacityTable) {
    self.members = members
    self.capacities = capacities
    departure = members.reduce(0) { max($0, $1.departure) }
  }

  /// Returns the minute at which `effort` microminutes begun at `minute` are done.
  ///
  /// - Complexity: O(*k*) for *k* people while their rates last; else O(*k* log *t*) for *t*
  ///   minutes.
  func finish(from minute: Int, effort: Int) -> Int {
    guard effort > 0 else { return minute }
    let (rate, end) = rate(at: minute)
    if rate > 0, effort <= 1 << 56 {
      let finish = minute + (effort + rate - 1) / rate
      if finish <= end { return finish }
    }
    let highest = members.reduce(0) {
      $0 + capacities.highestRate(of: $1.person) * $1.speed.permille
    }
    let reach = min(WorkCapacity.horizon, (1 << 61) / max(1, highest))
    guard minute < reach else { return WorkCapacity.horizon }
    return firstMinute(doing: done(before: minute) + effort, in: minute..<reach)
  }

  /// What is done in a minute, in microminutes, and the minute until which the rate surely lasts.
  private func rate(at minute: Int) -> (microminutes: Int, end: Int) {
    var sum = 0
    var end = Int.max
    for member in members {
      let isThere = minute < member.departure
      let (rate, last) = capacities.rate(of: member.person, at: minute)
      sum += isThere ? rate * member.speed.permille : 0
      end = min(end, isThere ? min(last, member.departure) : departure)
    }
    return minute < departure ? (sum, end) : (0, minute)
  }

  /// The microminutes done before a minute; the minute is within reach.
  private func done(before minute: Int) -> Int {
    members.reduce(0) { sum, member in
      func offered(before minute: Int) -> Int {
        capacities.offered(by: member.person, before: minute)
      }
      let inPerson = offered(before: min(minute, member.departure))
      let standIn = minute > departure ? offered(before: minute) - offered(before: departure) : 0
      return sum + (inPerson + standIn) * member.speed.permille
    }
  }

  /// The first minute before which at least `target` is done; the horizon if none is in range.
  private func firstMinute(doing target: Int, in range: Range<Int>) -> Int {
    var low = range.lowerBound
    var step = 1
    while low + step < range.upperBound, done(before: low + step) < target {
      low += step
      step *= 2
    }
    guard low + step < range.upperBound || done(before: range.upperBound) >= target else {
      return WorkCapacity.horizon
    }
    // Done before `high`, and not before `low`.
    var high = min(low + step, range.upperBound)
    while low + 1 < high {
      let middle = (low + high) / 2
      if done(before: middle) < target { low = middle } else { high = middle }
    }
    return high
  }
}
