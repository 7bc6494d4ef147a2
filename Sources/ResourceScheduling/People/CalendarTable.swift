import PlanModel

/// What some people offer day by day, laid out for runs of a few days.
///
/// A run rarely lasts longer than some days, so they are walked through one by one; runs of many
/// days are found by bisection of the sums, and what lies beyond the table by the profile itself.
struct CalendarTable: ~Copyable {
  /// Rates in thousandths; day *d* of row *r* is at *r* · `days` + *d*.
  private let rates: FixedBuffer<Int>
  /// Thousandths of a minute offered before each day; rows are one longer.
  private let sums: FixedBuffer<Int>
  /// The first day at or after each day on which the person is there; `days` if none.
  private let present: FixedBuffer<Int>
  let minutesPerDay: Int
  private let days: Int
  private let profiles: [CapacityProfile]

  /// Days that are laid out: eight years.
  static let dayLimit = 2_048
  /// Days that are walked through before the sums are bisected.
  private static let walkLimit = 12

  /// Lays out the first days of `profiles`, a row for each.
  init(_ profiles: [CapacityProfile]) {
    self.profiles = profiles
    let minutes = profiles.first?.minutesPerDay ?? 1
    minutesPerDay = minutes
    let days = Self.dayLimit
    self.days = days
    let offered = profiles.map { profile in (0..<days).map { profile.rate(onWorkday: $0) } }
    rates = FixedBuffer(offered.flatMap { $0 })
    sums = FixedBuffer(
      offered.flatMap { row in
        row.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1 * minutes) }
      })
    present = FixedBuffer(
      offered.flatMap { row in
        var next = Array(repeating: days, count: days + 1)
        for day in row.indices.reversed() { next[day] = row[day] > 0 ? day : next[day + 1] }
        return next
      })
  }

  /// The rate on a working day, in thousandths.
  @inline(__always)
  func rate(_ row: Int, onWorkday day: Int) -> Int {
    day < days ? rates[row * days + day] : profiles[row].rate(onWorkday: day)
  }

  /// The first minute at or after `minute` in which the person is there, or `unreachable`.
  @inline(__always)
  func firstMinute(_ row: Int, from minute: Int) -> Int {
    let day = minute / minutesPerDay
    if day < days {
      let next = present[row * (days + 1) + day]
      if next < days { return next == day ? minute : next * minutesPerDay }
    }
    return profiles[row].firstMinute(from: minute) ?? .unreachable
  }

  /// The smallest minute before which, from `minute` on, `needed` is offered, or `unreachable`.
  @inline(__always)
  func finish(_ row: Int, from minute: Int, needed: Int) -> Int {
    guard needed > 0 else { return minute }
    let first = minute / minutesPerDay
    guard first < days else { return beyond(row, from: minute, needed: needed) }
    let rate = rates[row * days + first]
    let today = rate * ((first + 1) * minutesPerDay - minute)
    if needed <= today { return minute + (needed + rate - 1) / rate }
    let base = row * (days + 1)
    let target = sums[base + first + 1] + needed - today
    let limit = min(days, first + 1 + Self.walkLimit)
    var day = first + 1
    while day < limit, sums[base + day + 1] < target { day += 1 }
    if day == limit {
      guard sums[base + days] >= target else { return beyond(row, from: minute, needed: needed) }
      var high = days
      while high - day > 1 {
        let middle = (day + high) / 2
        if sums[base + middle] < target { day = middle } else { high = middle }
      }
    }
    let last = rates[row * days + day]
    return day * minutesPerDay + (target - sums[base + day] + last - 1) / last
  }

  /// The latest minute of presence from which `needed` is offered by `deadline`; -1 if none.
  func latestStart(_ row: Int, finishingBy deadline: Int, needed: Int) -> Int {
    guard deadline >= 0 else { return -1 }
    guard needed > 0 else { return deadline }
    var day = deadline / minutesPerDay
    guard day < days else {
      return profiles[row].latestStart(
        finishingBy: deadline, effort: Effort(microminutes: needed), speed: Rate(permille: 1)) ?? -1
    }
    let base = row * (days + 1)
    let rest = deadline - day * minutesPerDay
    let target = sums[base + day] + rates[row * days + day] * rest - needed
    guard target >= 0 else { return -1 }
    while sums[base + day] > target || rates[row * days + day] == 0 { day -= 1 }
    let into = (target - sums[base + day]) / rates[row * days + day]
    return day * minutesPerDay + min(into, minutesPerDay - 1)
  }

  private func beyond(_ row: Int, from minute: Int, needed: Int) -> Int {
    profiles[row].finish(
      from: minute, effort: Effort(microminutes: needed), speed: Rate(permille: 1))
      ?? .unreachable
  }
}

extension Int {
  /// A minute that never comes; a sum of a few of them does not overflow.
  static var unreachable: Int { 1 << 50 }
}
