import PlanModel

/// The capacities of all who work, with a fast answer for the days that trials mostly look at.
///
/// A flat table holds, for each person and day, the capacity offered before the day. It says
/// what `PersonCapacity` says; where it ends, that is asked instead.
struct CapacityTable: Sendable {
  private let people: [PersonCapacity]
  private let minutesPerDay: Int
  /// How many days the table has.
  private let days: Int
  /// Thousandths of a minute offered before each day, for one person after the other.
  private let offered: [Int]
  /// The rate on each day in thousandths, for one person after the other.
  private let rates: [Int]

  /// Creates the table of so many days.
  init(of people: [PersonCapacity], minutesPerDay: Int, days: Int) {
    self.people = people
    self.minutesPerDay = minutesPerDay
    self.days = days
    var offered: [Int] = []
    var rates: [Int] = []
    for person in people {
      var sum = 0
      for day in 0..<days {
        let rate = person.rate(onWorkday: day)
        offered.append(sum)
        rates.append(rate)
        sum += rate * minutesPerDay
      }
    }
    self.offered = offered
    self.rates = rates
  }

  /// How many people there are.
  var count: Int { people.count }

  /// Returns the first minute at or after `minute` in which the person is there.
  @inline(__always)
  func firstMinute(of person: Int, from minute: Int) -> Int {
    let day = minute / minutesPerDay
    if day < days, rates[person &* days &+ day] > 0 { return minute }
    return people[person].firstMinute(from: minute)
  }

  /// Returns the minute at which the person has done `effort` microminutes begun at `minute`.
  @inline(__always)
  func finish(of person: Int, from minute: Int, effort: Int, speed: Int) -> Int {
    guard effort > 0 else { return minute }
    let (day, rest) = minute.quotientAndRemainder(dividingBy: minutesPerDay)
    if day < days {
      let end = (person &+ 1) &* days
      var cell = person &* days &+ day
      let needed = (effort &+ speed &- 1) / speed
      let target = offered[cell] &+ rates[cell] &* rest &+ needed
      while cell &+ 1 < end, offered[cell &+ 1] < target { cell &+= 1 }
      // On the last day of the table what is offered after it is not known.
      if cell &+ 1 < end {
        let missing = target &- offered[cell]
        let minutes = (missing &+ rates[cell] &- 1) / rates[cell]
        return (cell &- person &* days) &* minutesPerDay &+ minutes
      }
    }
    return people[person].finish(from: minute, effort: effort, speed: speed)
  }

  /// Returns the earliest start of the person's work that is not done before `minute`.
  func earliestStart(of person: Int, finishingAt minute: Int, effort: Int, speed: Int) -> Int {
    people[person].earliestStart(finishingAt: minute, effort: effort, speed: speed)
  }
}
