import PlanModel

/// What some people offer together before each minute.
struct GroupCapacity {
  /// The sum of their rates, in thousandths, if none ever changes.
  private let constant: Int?
  /// Thousandths of a minute they offer before each day.
  private let sums: [Int]
  private let rates: [Int]
  private let minutesPerDay: Int

  /// Adds up `profiles` up to `horizon`.
  init(_ profiles: [CapacityProfile], horizon: Int) {
    minutesPerDay = profiles.first?.minutesPerDay ?? 1
    let known = profiles.compactMap(\.constantRate)
    guard known.count < profiles.count else {
      constant = known.reduce(0, +)
      sums = []
      rates = []
      return
    }
    constant = nil
    let minutes = minutesPerDay
    rates = (0...horizon / minutes).map { day in
      profiles.reduce(0) { $0 + $1.rate(onWorkday: day) }
    }
    sums = rates.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1 * minutes) }
  }

  /// The capacity offered before `minute`, which is not after the horizon.
  func before(_ minute: Int) -> Int {
    if let constant { return constant * minute }
    let day = minute / minutesPerDay
    return sums[day] + rates[day] * (minute - day * minutesPerDay)
  }
}
