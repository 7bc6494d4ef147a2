import PlanModel

/// When those who do an activity are there in a trial, and how fast work goes then.
///
/// They are nobody, one person, or several who work together. It answers as the plan does, and
/// differs only where the plan never looks. A trial can outlast the last day of all of them with
/// the team; then others take over, each at the speed and in the working days of whom they stand
/// in for. And no answer lies beyond a horizon of millions of years, so that no sum overflows.
struct WorkCapacity: Sendable {
  /// The latest moment there is, in minutes.
  static let horizon = CapacityProfile.horizon
  /// The greatest effort of an activity in a trial, in microminutes.
  static let greatestEffort = 10_000_000_000_000_000

  private let profile: CapacityProfile
  /// Whoever begins later is done at the horizon: no product of a rate and a minute overflows.
  let reach: Int

  /// Full time for ever, with nobody to be away: the project's own working time.
  static func always(on axis: WorkAxis) -> WorkCapacity {
    WorkCapacity(
      CapacityProfile(rates: [], cycle: [Rate.full.permille], minutesPerDay: axis.minutesPerDay))
  }

  /// Creates the capacity of `person` on `axis`.
  init(of person: Person, on axis: WorkAxis) {
    self.init(adding: [(person, 1)], on: axis)
  }

  /// Creates the capacity of several people who work together, each at a speed.
  ///
  /// What they do in a minute is the sum of rate × speed, in millionths; so this is a capacity
  /// of speed `unitSpeed`. Its sums never round, as those of the plan do not.
  ///
  /// - Complexity: O(*k* · *d*) for *k* people and *d* working days up to the last exception.
  init(ofCrew crew: [(person: Person, speed: Rate)], on axis: WorkAxis) {
    self.init(adding: crew.map { ($0.person, $0.speed.permille) }, on: axis)
  }

  /// The speed of those whose speeds are part of their rates.
  static let unitSpeed = Speed(permille: 1)

  /// Adds up the rates of people, each so many times; after their last day of those who stand in.
  private init(adding people: [(person: Person, times: Int)], on axis: WorkAxis) {
    let sum = Self.sum(of: people, on: axis)
    guard !sum.lastsForever else {
      self.init(sum)
      return
    }
    let last = people.compactMap(\.person.until).max() ?? axis.start
    let others = Self.sum(of: people.map { (Self.standIn(for: $0.person), $0.times) }, on: axis)
    let fullTime = people.reduce(0) { $0 + Rate.full.permille * $1.times }
    let days = axis.workdayCount(before: last.adding(days: 1))
    // From here on no holiday shifts the weekdays.
    let steady = axis.workdayCount(
      before: max(last, axis.calendar.holidays.max() ?? last).adding(days: 2))
    let week = axis.calendar.workweek.count
    self.init(
      CapacityProfile(
        rates: (0..<days).map(sum.rate)
          + (days..<steady).map { others.lastsForever ? others.rate(onWorkday: $0) : fullTime },
        cycle: others.lastsForever ? (steady..<steady + week).map(others.rate) : [fullTime],
        minutesPerDay: axis.minutesPerDay))
  }

  /// Somebody like `person` who stays for ever and is never on leave.
  private static func standIn(for person: Person) -> Person {
    Person(id: person.id, skills: person.skills, capacity: person.capacity)
  }

  /// The sum of the rates of people, each so many times.
  private static func sum(
    of people: [(person: Person, times: Int)], on axis: WorkAxis
  ) -> CapacityProfile {
    if people.count == 1, people[0].times == 1 {
      return CapacityProfile(of: people[0].person, on: axis)
    }
    let profiles = people.map { (CapacityProfile(of: $0.person, on: axis), $0.times) }
    func rate(onWorkday day: Int) -> Int {
      profiles.reduce(0) { $0 + $1.0.rate(onWorkday: day) * $1.1 }
    }
    let exceptions = people.flatMap { person, _ in
      person.leave.map(\.upperBound) + [person.from, person.until].compactMap { $0 }
    }
    let last = (exceptions + axis.calendar.holidays).max() ?? axis.start
    let days = axis.workdayCount(before: last.adding(days: 2))
    let week = axis.calendar.workweek.count
    return CapacityProfile(
      rates: (0..<days).map(rate), cycle: (days..<days + week).map(rate),
      minutesPerDay: axis.minutesPerDay)
  }

  private init(_ profile: CapacityProfile) {
    self.profile = profile
    reach = min(Self.horizon, (1 << 61) / max(1, profile.highestRate))
  }

  /// The rate on a working day, in thousandths.
  func rate(onWorkday day: Int) -> Int { profile.rate(onWorkday: day) }

  /// The highest rate on any day, in thousandths.
  var highestRate: Int { profile.highestRate }

  /// The working day from which on the rate is always the same, if there is one.
  var steadyDay: Int? { profile.steadyDay }

  /// Returns the thousandths of a minute offered before `minute`, as far as sums reach.
  func offered(before minute: Int) -> Int { profile.capacity(before: min(minute, reach)) }

  /// Returns the first minute at or after `minute` in which somebody is there.
  func firstMinute(from minute: Int) -> Int {
    guard minute < reach else { return Self.horizon }
    return min(profile.firstMinute(from: minute) ?? Self.horizon, Self.horizon)
  }

  /// Returns the minute at which `effort` microminutes begun at `minute` are done.
  func finish(from minute: Int, effort: Int, speed: Int) -> Int {
    guard minute <= reach else { return Self.horizon }
    let end = profile.finish(
      from: minute, effort: Effort(microminutes: effort), speed: Rate(permille: speed))
    return min(end ?? Self.horizon, Self.horizon)
  }

  /// Returns the earliest start, at best minute 0, of work that is not done before `minute`.
  func earliestStart(finishingAt minute: Int, effort: Int, speed: Int) -> Int {
    guard effort > 0 else { return max(0, minute) }
    let tooEarly = profile.latestStart(
      finishingBy: min(minute - 1, reach), effort: Effort(microminutes: effort),
      speed: Rate(permille: speed))
    return tooEarly.map { $0 + 1 } ?? 0
  }
}
