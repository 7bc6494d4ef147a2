/// How much of one person is there on each working day of a project axis, and what follows of it.
///
/// The capacity is a constant rate through each working day. A table of prefix sums covers the
/// days up to the person's last exception (leave, holiday, joining, leaving); after it the weeks
/// repeat, so that every finish has an exact answer in integers:
///
///     finish(s, W) = min { t ≥ s : speed · Σ_{m in [s, t)} capacity(m) ≥ W }
package struct CapacityProfile: Sendable {
  /// The latest moment there is, in minutes: millions of years away, and no sum overflows.
  package static let horizon = 1 << 40

  /// Minutes in a working day.
  package let minutesPerDay: Int
  /// Rates, in thousandths, of the days in the table.
  private let rates: [Int]
  /// Sums of the rates before each day of the table, one longer than it.
  private let prefix: [Int]
  /// Rates of the days after the table, repeated for ever.
  private let cycle: [Int]
  /// Sums of the cycle's rates before each of its days, one longer than it.
  private let cyclePrefix: [Int]

  /// Creates the profile of `person` on `axis`.
  ///
  /// - Complexity: O(*d*) for *d* working days up to the last exception.
  package init(of person: Person, on axis: WorkAxis) {
    var last = axis.calendar.holidays.last ?? axis.start
    for range in person.leave { last = max(last, range.upperBound) }
    if let from = person.from { last = max(last, from) }
    if let until = person.until { last = max(last, until.adding(days: 1)) }
    let count = axis.workdayCount(before: max(last, axis.start).adding(days: 1))
    let days = (0..<count).map { person.capacity(on: axis.date(ofWorkday: $0)).permille }
    let week = (0..<axis.calendar.workweek.count).map { offset in
      person.capacity(on: axis.date(ofWorkday: count + offset)).permille
    }
    self.init(rates: days, cycle: week, minutesPerDay: axis.minutesPerDay)
  }

  /// Creates a profile from rates in thousandths: those of `rates`, then `cycle` for ever.
  ///
  /// - Precondition: `cycle` is not empty, `minutesPerDay` is positive, no rate is negative.
  package init(rates: [Int], cycle: [Int], minutesPerDay: Int) {
    precondition(!cycle.isEmpty && minutesPerDay > 0)
    self.rates = rates
    self.cycle = cycle
    self.minutesPerDay = minutesPerDay
    prefix = rates.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }
    cyclePrefix = cycle.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }
  }

  /// The rate on a working day, in thousandths.
  package func rate(onWorkday day: Int) -> Int {
    day < rates.count ? rates[day] : cycle[(day - rates.count) % cycle.count]
  }

  /// The highest rate on any day, in thousandths.
  package var highestRate: Int { max(rates.max() ?? 0, cycle.max() ?? 0) }

  /// The working day from which on the rate is always the same, if there is one.
  package var steadyDay: Int? {
    cycle.allSatisfy { $0 == cycle[0] } ? rates.count : nil
  }

  /// The rate of every day, in thousandths, if it is always the same and not zero.
  package var constantRate: Int? {
    guard let rate = cycle.first, rate > 0, cycle.allSatisfy({ $0 == rate }),
      rates.allSatisfy({ $0 == rate })
    else { return nil }
    return rate
  }

  /// The one rate at which the person is there whenever they are, in thousandths, if it is one.
  package var onlyRate: Int? {
    let present = Set(rates).union(cycle).subtracting([0])
    return present.count == 1 ? present.first : nil
  }

  /// Whether the person is there on every working day.
  package var isAlwaysThere: Bool { !rates.contains(0) && !cycle.contains(0) }

  /// Whether the person is there again and again, so that any work comes to an end.
  package var lastsForever: Bool { cyclePrefix[cycle.count] > 0 }

  /// The capacity offered before `minute`, in thousandths of a minute.
  package func capacity(before minute: Int) -> Int {
    let (day, rest) = minute.quotientAndRemainder(dividingBy: minutesPerDay)
    return sum(beforeWorkday: day) * minutesPerDay + rate(onWorkday: day) * rest
  }

  /// Returns the first minute at or after `minute` in which the person is there, if any.
  ///
  /// After the `horizon` nobody is.
  package func firstMinute(from minute: Int) -> Int? {
    guard minute <= Self.horizon else { return nil }
    return firstMinute(offering: capacity(before: minute) + 1).map { reached in
      // The capacity is reached at the end of the minute in which it is offered.
      max(minute, reached - 1)
    }
  }

  /// Returns the smallest minute at which work begun at `minute` is done, or `nil` if never.
  ///
  /// Work of no effort is done at once; what is not done by the `horizon` never is.
  ///
  /// - Complexity: O(log *d*) for *d* days in the table.
  package func finish(from minute: Int, effort: Effort, speed: Rate) -> Int? {
    guard effort.microminutes > 0 else { return minute }
    guard speed.permille > 0, minute <= Self.horizon else { return nil }
    let needed = (effort.microminutes + speed.permille - 1) / speed.permille
    let finish = firstMinute(offering: capacity(before: minute) + needed)
    return finish.flatMap { $0 <= Self.horizon ? $0 : nil }
  }

  /// Returns the latest minute at which the work can begin and still be done by `deadline`.
  ///
  /// The result lies in a minute in which the person is there, and is `nil` if even minute 0 is
  /// too late.
  package func latestStart(finishingBy deadline: Int, effort: Effort, speed: Rate) -> Int? {
    guard deadline >= 0 else { return nil }
    guard effort.microminutes > 0 else { return deadline }
    guard speed.permille > 0 else { return nil }
    let needed = (effort.microminutes + speed.permille - 1) / speed.permille
    let target = capacity(before: min(deadline, Self.horizon)) - needed
    guard target >= 0 else { return nil }
    // The latest minute s with capacity(before: s) ≤ target: one before the first above it.
    guard let above = firstMinute(offering: target + 1) else { return deadline }
    return min(above - 1, deadline)
  }

  /// The smallest minute before which at least `target` thousandths of a minute are offered.
  private func firstMinute(offering target: Int) -> Int? {
    guard target > 0 else { return 0 }
    let inTable = prefix[rates.count] * minutesPerDay
    if target <= inTable {
      let day = lastIndex(of: prefix, scaledBelow: target)
      let missing = target - prefix[day] * minutesPerDay
      return day * minutesPerDay + (missing + rates[day] - 1) / rates[day]
    }
    let perCycle = cyclePrefix[cycle.count] * minutesPerDay
    guard perCycle > 0 else { return nil }
    let beyond = target - inTable
    let cycles = (beyond - 1) / perCycle
    let rest = beyond - cycles * perCycle
    let day = lastIndex(of: cyclePrefix, scaledBelow: rest)
    let missing = rest - cyclePrefix[day] * minutesPerDay
    let days = rates.count + cycles * cycle.count + day
    return days * minutesPerDay + (missing + cycle[day] - 1) / cycle[day]
  }

  /// The last index whose sum, in minutes, is still below `target`, which is positive.
  private func lastIndex(of sums: [Int], scaledBelow target: Int) -> Int {
    sums.partitioningIndex { $0 * minutesPerDay >= target } - 1
  }

  /// The sum of the rates of all days before `day`.
  private func sum(beforeWorkday day: Int) -> Int {
    guard day > rates.count else { return prefix[day] }
    let (cycles, rest) = (day - rates.count).quotientAndRemainder(dividingBy: cycle.count)
    return prefix[rates.count] + cycles * cyclePrefix[cycle.count] + cyclePrefix[rest]
  }
}
