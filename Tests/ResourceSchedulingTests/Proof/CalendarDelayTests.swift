import PlanTestSupport
import Testing

@testable import ResourceScheduling

/// Delays by calendars, held against a count of every minute.
struct CalendarDelayTests {
  /// Who works alone on something, with random absences.
  private static func runs(seed: Int) -> [CalendarDelay.Run] {
    var random = SplitMix64(seed: UInt64(seed))
    return (0..<Int.random(in: 1...3, using: &random)).map { _ in
      var ranges: [Range<Int>] = []
      var minute = Int.random(in: 0...12, using: &random)
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        let end = minute + Int.random(in: 1...9, using: &random)
        ranges.append(minute..<end)
        minute = end + Int.random(in: 1...15, using: &random)
      }
      return CalendarDelay.Run(
        presence: Int.random(in: 0...14, using: &random), absences: Absences(ranges))
    }
  }

  /// The minute at which somebody has been there long enough, one minute after the other.
  private func end(of run: CalendarDelay.Run, from minute: Int) -> Int {
    func isAway(_ minute: Int) -> Bool {
      run.absences.ranges.contains { $0.contains(minute) }
    }
    var now = minute
    while isAway(now) { now += 1 }
    var left = run.presence
    while left > 0 {
      if !isAway(now) { left -= 1 }
      now += 1
    }
    return now
  }

  @Test func isTheEarliestFinishOfWhoeverFinishesFirst() {
    var changes = 0
    for seed in 0..<400 {
      let runs = Self.runs(seed: seed)
      let delay = CalendarDelay(earliestOf: runs)
      if delay != nil { changes += 1 }
      let least = runs.map(\.presence).min() ?? 0
      for minute in 0..<90 {
        let earliest = runs.map { end(of: $0, from: minute) }.min()
        #expect(
          delay?.value(at: minute) ?? minute + least == earliest, "seed \(seed), minute \(minute)")
      }
    }
    #expect(changes > 200)
  }

  @Test func saysTheLeastTimeThatReachesAValue() {
    for seed in 0..<400 {
      guard let delay = CalendarDelay(earliestOf: Self.runs(seed: seed)) else { continue }
      let rows = CalendarDelayRows([CalendarDelay([]), delay])
      for value in 0..<90 {
        #expect(rows.value(1, at: value) == delay.value(at: value))
        let least = rows.leastTime(1, reaching: value)
        #expect(delay.value(at: least) >= value)
        #expect(least == 0 || delay.value(at: least - 1) < value)
      }
    }
  }

  /// A delay on times that are all even says the same when two minutes count as one.
  @Test func saysTheSameInALargerUnit() {
    for seed in 0..<400 {
      let runs = Self.runs(seed: seed).map { run in
        CalendarDelay.Run(
          presence: 2 * run.presence,
          absences: Absences(
            run.absences.ranges.map { 2 * $0.lowerBound..<2 * $0.upperBound }))
      }
      guard let delay = CalendarDelay(earliestOf: runs) else { continue }
      #expect(delay.divisors.allSatisfy { $0.isMultiple(of: 2) })
      let half = delay.divided(by: 2)
      for time in 0..<90 { #expect(2 * half.value(at: time) == delay.value(at: 2 * time)) }
    }
  }

  @Test func findsWhatTwoAbsencesHaveInCommon() {
    for seed in 0..<200 {
      let first = Self.runs(seed: seed)[0].absences
      let second = Self.runs(seed: seed + 1_000)[0].absences
      let common = first.intersection(second)
      for minute in 0..<90 {
        #expect(common.contains(minute) == (first.contains(minute) && second.contains(minute)))
        #expect(first.contains(minute) == first.ranges.contains { $0.contains(minute) })
      }
    }
  }
}
