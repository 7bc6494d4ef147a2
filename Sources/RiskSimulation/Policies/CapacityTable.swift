import PlanModel

/// The capacities of people and crews as stretches of one rate each, for trials to look up.
///
/// It says what `WorkCapacity` says. A stretch lasts as long as the rate stays the same: of most
/// people one is enough, and each leave adds two. Where the rate changes with the weekday for
/// ever, the stretches end at some day; what comes after is asked of `WorkCapacity` itself.
struct CapacityTable: Sendable {
  /// Where the stretches of somebody lie.
  private struct Extent {
    /// Where the entries of `index` begin.
    let index: Int
    /// The number of the last of these entries.
    let lastBlock: Int
    /// From this minute on the stretches say nothing.
    let end: Int
  }

  /// Days of so many minutes, as a power of two, share an entry of the index.
  private static let blockBits = 11

  private let capacities: [WorkCapacity]
  private let extents: [Extent]
  private let stretches: [CapacityStretch]
  /// The stretch in which each block of minutes begins.
  private let index: [Int]

  /// Creates the table, of so many days where rates change for ever.
  init(of capacities: [WorkCapacity], minutesPerDay: Int, days: Int) {
    var extents: [Extent] = []
    var stretches: [CapacityStretch] = []
    var index: [Int] = []
    for capacity in capacities {
      let first = stretches.count
      let isEndless = capacity.steadyDay.map { $0 < days } ?? false
      stretches += CapacityStretch.stretches(
        of: capacity, days: isEndless ? (capacity.steadyDay ?? 0) + 1 : days,
        minutesPerDay: minutesPerDay)
      let end = isEndless ? capacity.reach : min(days * minutesPerDay, capacity.reach)
      if !isEndless { stretches.append(.unknown(after: stretches[stretches.count - 1], from: end)) }
      let lastBlock = stretches[stretches.count - 1].start >> Self.blockBits
      extents.append(Extent(index: index.count, lastBlock: lastBlock, end: end))
      var stretch = first
      for block in 0...lastBlock {
        while stretch + 1 < stretches.count,
          stretches[stretch + 1].start <= block << Self.blockBits
        { stretch += 1 }
        index.append(stretch)
      }
      stretches.append(.never)
    }
    self.capacities = capacities
    self.extents = extents
    self.stretches = stretches
    self.index = index
  }

  /// How many people and crews there are.
  var count: Int { capacities.count }

  /// Returns the stretch in which a minute lies; `nil` if only `WorkCapacity` knows.
  @inline(__always)
  private func stretch(of number: Int, at minute: Int) -> Int? {
    let extent = extents[number]
    guard minute < extent.end else { return nil }
    var stretch = index[extent.index &+ min(minute &>> Self.blockBits, extent.lastBlock)]
    while stretches[stretch &+ 1].start <= minute { stretch &+= 1 }
    return stretch
  }

  /// Returns whether somebody is there in a minute.
  @inline(__always)
  func isThere(_ number: Int, at minute: Int) -> Bool {
    guard let stretch = stretch(of: number, at: minute) else {
      return firstMinute(of: number, from: minute) == minute
    }
    return stretches[stretch].rate > 0
  }

  /// Returns the first minute at or after `minute` in which somebody is there.
  func firstMinute(of number: Int, from minute: Int) -> Int {
    guard let stretch = stretch(of: number, at: minute), stretches[stretch].rate > 0 else {
      return capacities[number].firstMinute(from: minute)
    }
    return minute
  }

  /// Returns the minute at which `effort` microminutes begun at `minute` are done.
  @inline(__always)
  func finish(of number: Int, from minute: Int, effort: Int, speed: Speed) -> Int {
    guard effort > 0 else { return minute }
    let finish = stretch(of: number, at: minute).flatMap {
      self.finish(in: $0, from: minute, effort: effort, speed: speed)
    }
    return finish
      ?? capacities[number].finish(from: minute, effort: effort, speed: speed.permille)
  }

  /// Returns the same if somebody is there in the minute, else `nil`.
  @inline(__always)
  func finishIfThere(of number: Int, from minute: Int, effort: Int, speed: Speed) -> Int? {
    guard let stretch = stretch(of: number, at: minute), effort > 0,
      let finish = finish(in: stretch, from: minute, effort: effort, speed: speed)
    else {
      guard isThere(number, at: minute) else { return nil }
      return finish(of: number, from: minute, effort: effort, speed: speed)
    }
    return stretches[stretch].rate > 0 ? finish : nil
  }

  /// Returns when work is done that begins in a stretch; `nil` if that is beyond the table.
  @inline(__always)
  private func finish(in stretch: Int, from minute: Int, effort: Int, speed: Speed) -> Int? {
    var stretch = stretch
    let target =
      stretches[stretch].offered(before: minute) &+ speed.reciprocal.roundedUpQuotient(of: effort)
    while stretches[stretch &+ 1].offered < target { stretch &+= 1 }
    guard stretches[stretch].rate > 0 else { return nil }
    return min(stretches[stretch].minute(offering: target), WorkCapacity.horizon)
  }

  /// Returns the earliest start of work that is not done before `minute`.
  func earliestStart(of number: Int, finishingAt minute: Int, effort: Int, speed: Speed) -> Int {
    capacities[number].earliestStart(
      finishingAt: minute, effort: effort, speed: speed.permille)
  }

  /// Returns the thousandths of a minute that are offered before `minute`.
  @inline(__always)
  func offered(by number: Int, before minute: Int) -> Int {
    guard let stretch = stretch(of: number, at: minute) else {
      return capacities[number].offered(before: minute)
    }
    return stretches[stretch].offered(before: minute)
  }

  /// Returns the rate in a minute, in thousandths, and the minute until which it surely lasts.
  ///
  /// The rate is 0 where the table does not know it.
  func rate(of number: Int, at minute: Int) -> (permille: Int, end: Int) {
    guard let stretch = stretch(of: number, at: minute) else { return (0, minute) }
    return (
      stretches[stretch].rate, min(stretches[stretch + 1].start, extents[number].end)
    )
  }

  /// The highest rate of somebody, in thousandths.
  func highestRate(of number: Int) -> Int { capacities[number].highestRate }
}
