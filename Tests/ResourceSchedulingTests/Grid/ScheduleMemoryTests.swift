import PlanTestSupport
import Testing

@testable import ResourceScheduling

/// The memory of schedules that were made lately.
struct ScheduleMemoryTests {
  @Test func knowsAScheduleFromTheSecondTimeOnUntilItIsCleared() {
    let memory = ScheduleMemory(bits: 10)
    for length in 1...9 {
      let starts = FixedBuffer((0..<length).map { Int32($0 * $0) })
      let times = (0..<3).map { _ in memory.remember(starts) }
      #expect(times == [false, true, true])
    }
    memory.clear()
    let again = memory.remember(FixedBuffer<Int32>([0]))
    #expect(!again)
  }

  @Test func tellsSchedulesApartThatDifferInOneStart() {
    var random = SplitMix64(seed: 1)
    var seen: Set<UInt64> = []
    let starts = FixedBuffer((0..<21).map { _ in Int32.random(in: 0...300, using: &random) })
    #expect(seen.insert(ScheduleMemory.fingerprint(starts.base, count: 21)).inserted)
    for activity in 0..<21 {
      let start = starts[activity]
      for other in 301...400 {
        starts[activity] = Int32(other)
        #expect(seen.insert(ScheduleMemory.fingerprint(starts.base, count: 21)).inserted)
      }
      starts[activity] = start
    }
  }

  /// It holds a few only, and never mistakes a new schedule for one it has seen.
  @Test func neverTakesANewScheduleForAnOldOne() {
    let memory = ScheduleMemory(bits: 2)
    for start in 0..<500 {
      let isOld = memory.remember(FixedBuffer([Int32(start), 7, Int32(-start)]))
      #expect(!isOld)
    }
  }

  /// With two places for each schedule hardly one drives out another.
  @Test(arguments: [1, 7, 250, 5_000]) func remembersMostOfASmallBudget(budget: Int) {
    let memory = ScheduleMemory(for: budget)
    let schedules = (0..<budget).map { [Int32($0), 7 * Int32($0)] }
    for starts in schedules {
      let isOld = memory.remember(FixedBuffer(starts))
      #expect(!isOld)
    }
    let known = schedules.reversed().count { memory.remember(FixedBuffer($0)) }
    #expect(known * 2 > budget)
  }
}
