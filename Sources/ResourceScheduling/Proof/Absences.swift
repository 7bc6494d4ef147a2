import PlanModel

/// When somebody is away, in minutes of the project's working time.
struct Absences: Hashable, Sendable {
  /// Stretches of absence, in order and apart from each other.
  let ranges: [Range<Int>]

  /// Creates absences from stretches in order and apart from each other.
  init(_ ranges: [Range<Int>]) { self.ranges = ranges }

  /// The absences of a person that begin before `horizon`, after which they count as there.
  ///
  /// - Complexity: O(*d*) for *d* days up to the horizon.
  init(_ profile: CapacityProfile, before horizon: Int) {
    var ranges: [Range<Int>] = []
    guard !profile.isAlwaysThere else {
      self.init(ranges)
      return
    }
    let length = profile.minutesPerDay
    for day in 0..<(max(0, horizon) + length - 1) / length
    where profile.rate(onWorkday: day) == 0 {
      let begin = ranges.last?.upperBound == day * length ? ranges.removeLast().lowerBound : nil
      ranges.append((begin ?? day * length)..<(day + 1) * length)
    }
    self.init(ranges)
  }

  /// When this one and the other are away.
  ///
  /// - Complexity: O(*r*) for *r* stretches of both.
  func intersection(_ other: Absences) -> Absences {
    var common: [Range<Int>] = []
    var (own, others) = (ranges[...], other.ranges[...])
    while let first = own.first, let second = others.first {
      if first.overlaps(second) { common.append(first.clamped(to: second)) }
      if first.upperBound < second.upperBound { own.removeFirst() } else { others.removeFirst() }
    }
    return Absences(common)
  }

  /// Whether the minute lies in an absence.
  func contains(_ minute: Int) -> Bool {
    let next = ranges.partitioningIndex { $0.upperBound > minute }
    return next < ranges.count && ranges[next].lowerBound <= minute
  }

  /// The minute at which someone who begins at `minute` has been there for `presence` minutes.
  ///
  /// Somebody who is away begins with the return; a presence of 0 asks for that minute alone.
  /// - Complexity: O(log *r* + *k*) for *r* stretches, *k* of them in between.
  func end(of presence: Int, from minute: Int) -> Int {
    var next = ranges.partitioningIndex { $0.upperBound > minute }
    var begin = minute
    if next < ranges.count, ranges[next].lowerBound <= minute {
      begin = ranges[next].upperBound
      next += 1
    }
    var end = begin + presence
    while next < ranges.count, ranges[next].lowerBound < end {
      end += ranges[next].count
      next += 1
    }
    return end
  }

  /// The first minute from which `presence` minutes do not end before the absence at `index`.
  ///
  /// Whoever begins then, or later, still has something to do after the absence. It may be below 0.
  func firstInterruptedMinute(of presence: Int, byAbsenceAt index: Int) -> Int {
    var begin = ranges[index].lowerBound - presence
    var before = index - 1
    while before >= 0, ranges[before].upperBound > begin {
      begin -= ranges[before].count
      before -= 1
    }
    return begin + 1
  }
}
