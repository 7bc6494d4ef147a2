import PlanModel
import PlanTestSupport
import Testing

@testable import ResourceScheduling

/// When work is done by the table of a calendar, against a walk through all minutes.
struct CalendarTableTests {
  /// Ten minutes a day; the rates of some days, and then of each week.
  private static func rates(seed: UInt64) -> (days: [Int], week: [Int]) {
    var random = SplitMix64(seed: seed)
    func draw(_ count: Int) -> [Int] {
      (0..<count).map { _ in [0, 0, 300, 800, 1_000, 1_000][Int.random(in: 0..<6, using: &random)] }
    }
    let days = draw(Int.random(in: 0...30, using: &random))
    return (days, draw(4) + [1_000])
  }

  @Test(arguments: 0..<30)
  func findsTheMinutesThatAWalkFinds(seed: Int) {
    let rates = Self.rates(seed: UInt64(seed))
    let table = CalendarTable(
      [
        CapacityProfile(rates: [], cycle: [1_000], minutesPerDay: 10),
        CapacityProfile(rates: rates.days, cycle: rates.week, minutesPerDay: 10),
      ])
    let minutes = (0..<900).map { minute in
      let day = minute / 10
      return day < rates.days.count
        ? rates.days[day] : rates.week[(day - rates.days.count) % rates.week.count]
    }
    var random = SplitMix64(seed: UInt64(seed))
    for _ in 0..<60 {
      let minute = Int.random(in: 0...330, using: &random)
      let needed = Int.random(in: 1...90_000, using: &random)
      let first = table.firstMinute(1, from: minute)
      #expect(first == (minute..<900).first { minutes[$0] > 0 })
      let finish = table.finish(1, from: minute, needed: needed)
      #expect(finish == Self.finish(minutes, from: minute, needed: needed))
      let latest = table.latestStart(1, finishingBy: minute, needed: needed)
      let walked = (0...minute).last { start in
        minutes[start] > 0 && Self.finish(minutes, from: start, needed: needed) ?? .max <= minute
      }
      #expect(latest == walked ?? -1)
    }
    let nothing = table.finish(1, from: 17, needed: 0)
    #expect(nothing == 17)
  }

  /// Beyond the days that are laid out the profile itself is asked.
  @Test func goesOnBeyondItsDays() {
    let profile = CapacityProfile(rates: [0, 500], cycle: [1_000, 0], minutesPerDay: 10)
    let table = CalendarTable([profile])
    let last = 10 * CalendarTable.dayLimit
    for minute in [last - 25, last - 1, last, last + 7] {
      for needed in [1, 9_000, 31_000, 200_000_000] {
        let effort = Effort(microminutes: needed)
        let finish = table.finish(0, from: minute, needed: needed)
        #expect(finish == profile.finish(from: minute, effort: effort, speed: Rate(permille: 1)))
      }
      let first = table.firstMinute(0, from: minute)
      #expect(first == profile.firstMinute(from: minute))
    }
  }

  @Test func neverReachesWhoHasLeft() {
    let table = CalendarTable([CapacityProfile(rates: [1_000], cycle: [0], minutesPerDay: 10)])
    #expect(table.finish(0, from: 0, needed: 10_000) == 10)
    #expect(table.finish(0, from: 0, needed: 10_001) == .unreachable)
    #expect(table.firstMinute(0, from: 10) == .unreachable)
  }

  private static func finish(_ minutes: [Int], from minute: Int, needed: Int) -> Int? {
    var left = needed
    for now in minute..<minutes.count {
      left -= minutes[now]
      if left <= 0 { return now + 1 }
    }
    return nil
  }
}
