/// A stretch of time in which a capacity has one rate.
struct CapacityStretch: Sendable {
  /// The minute in which it begins; it ends where the next one begins.
  let start: Int
  /// The rate, in thousandths.
  let rate: Int
  /// Thousandths of a minute that are offered before it begins.
  let offered: Int
  /// The rate as a divisor; 1 where nothing is offered.
  private let reciprocal: Reciprocal

  private init(start: Int, rate: Int, offered: Int) {
    self.start = start
    self.rate = rate
    self.offered = offered
    reciprocal = Reciprocal(of: max(1, rate))
  }

  /// What follows the last stretch: no minute and no offer comes after it.
  static let never = CapacityStretch(start: Int.max, rate: 0, offered: Int.max)

  /// A stretch of which nothing is known but what was offered up to it.
  static func unknown(after last: CapacityStretch, from start: Int) -> CapacityStretch {
    CapacityStretch(start: start, rate: 0, offered: last.offered(before: start))
  }

  /// Returns the stretches of a capacity in its first days.
  ///
  /// - Complexity: O(*d*) for *d* days.
  static func stretches(
    of capacity: WorkCapacity, days: Int, minutesPerDay: Int
  ) -> [CapacityStretch] {
    var stretches: [CapacityStretch] = []
    for day in 0..<days {
      let rate = capacity.rate(onWorkday: day)
      guard stretches.last?.rate != rate else { continue }
      let start = day * minutesPerDay
      stretches.append(
        CapacityStretch(
          start: start, rate: rate, offered: stretches.last?.offered(before: start) ?? 0))
    }
    return stretches
  }

  /// Returns the thousandths of a minute offered before a minute of the stretch.
  @inline(__always)
  func offered(before minute: Int) -> Int { offered &+ rate &* (minute &- start) }

  /// Returns the first minute of the stretch before which so much is offered.
  ///
  /// - Precondition: something is offered in the stretch, and more than before it is asked for.
  @inline(__always)
  func minute(offering target: Int) -> Int {
    start &+ reciprocal.roundedUpQuotient(of: target &- offered)
  }
}
