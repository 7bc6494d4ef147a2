import PlanModel

/// The capacities of all crews, with a fast answer for the days that trials mostly look at.
///
/// A flat table holds, for each crew and day, the capacity offered before the day. It says
/// what `WorkCapacity` says; where it ends, that is asked instead.
struct CapacityTable: Sendable {
  private let crews: [WorkCapacity]
  private let minutesPerDay: Int
  /// How many days the table has.
  private let days: Int
  /// Thousandths of a minute offered before each day, for one crew after the other.
  private let offered: [Int]
  /// The rate on each day in thousandths, for one crew after the other.
  private let rates: [Int]

  /// Creates the table of so many days.
  init(of crews: [WorkCapacity], minutesPerDay: Int, days: Int) {
    self.crews = crews
    self.minutesPerDay = minutesPerDay
    self.days = days
    var offered: [Int] = []
    var rates: [Int] = []
    for crew in crews {
      var sum = 0
      for day in 0..<days {
        let rate = crew.rate(onWorkday: day)
        offered.append(sum)
        rates.append(rate)
        sum += rate * minutesPerDay
      }
    }
    self.offered = offered
    self.rates = rates
  }

  /// How many crews there are.
  var count: Int { crews.count }

  /// Returns the first minute at or after `minute` in which somebody of the crew is there.
  @inline(__always)
  func firstMinute(of crew: Int, from minute: Int) -> Int {
    let day = minute / minutesPerDay
    if day < days, rates[crew &* days &+ day] > 0 { return minute }
    return crews[crew].firstMinute(from: minute)
  }

  /// Returns the minute at which the crew has done `effort` microminutes begun at `minute`.
  @inline(__always)
  func finish(of crew: Int, from minute: Int, effort: Int, speed: Int) -> Int {
    guard effort > 0 else { return minute }
    let (day, rest) = minute.quotientAndRemainder(dividingBy: minutesPerDay)
    if day < days {
      let end = (crew &+ 1) &* days
      var cell = crew &* days &+ day
      let needed = (effort &+ speed &- 1) / speed
      let target = offered[cell] &+ rates[cell] &* rest &+ needed
      while cell &+ 1 < end, offered[cell &+ 1] < target { cell &+= 1 }
      // On the last day of the table what is offered after it is not known.
      if cell &+ 1 < end {
        let missing = target &- offered[cell]
        let minutes = (missing &+ rates[cell] &- 1) / rates[cell]
        return (cell &- crew &* days) &* minutesPerDay &+ minutes
      }
    }
    return crews[crew].finish(from: minute, effort: effort, speed: speed)
  }

  /// Returns the earliest start of the crew's work that is not done before `minute`.
  func earliestStart(of crew: Int, finishingAt minute: Int, effort: Int, speed: Int) -> Int {
    crews[crew].earliestStart(finishingAt: minute, effort: effort, speed: speed)
  }
}
