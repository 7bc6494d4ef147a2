import PlanModel

/// When those who do an activity are there in a trial, and how fast work goes then.
///
/// They are nobody, one person, or several who work together. It answers as the plan does, and
/// differs only where the plan never looks. A trial can outlast the last day of all of them with
/// the team; then others take over at the same speeds, full time. And no answer lies beyond a
/// horizon of millions of years, so that no sum overflows.
struct WorkCapacity: Sendable {
  /// The latest moment there is, in minutes.
  static let horizon = CapacityProfile.horizon
  /// The greatest effort of an activity in a trial, in microminutes.
  static let greatestEffort = 10_000_000_000_000_000

  private let profile: CapacityProfile
  /// Whoever begins later is done at the horizon: no product of a rate and a minute overflows.
  private let reach: Int

  /// Full time for ever, with nobody to be away: the project's own working time.
  static func always(on axis: WorkAxis) -> WorkCapacity {
    WorkCapacity(
      profile: CapacityProfile(
        rates: [], cycle: [Rate.full.permille], minutesPerDay: axis.minutesPerDay))
  }

  /// Creates the capacity of `person` on `axis`.
  init(of person: Person, on axis: WorkAxis) {
    let profile = CapacityProfile(of: person, on: axis)
    self.init(profile: profile, until: person.until, on: axis, standIns: Rate.full.permille)
  }

  /// Creates the capacity of several people who work together, each at a speed.
  ///
  /// What they do in a minute is the sum of rate × speed, in millionths; so this is a capacity
  /// of speed `unitSpeed`. Its sums never round, as those of the plan do not.
  ///
  /// - Complexity: O(*k* · *d*) for *k* people and *d* working days up to the last exception.
  init(ofCrew crew: [(person: Person, speed: Rate)], on axis: WorkAxis) {
    let profiles = crew.map { CapacityProfile(of: $0.person, on: axis) }
    func rate(onWorkday day: Int) -> Int {
      zip(crew, profiles).reduce(0) { $0 + $1.1.rate(onWorkday: day) * $1.0.speed.permille }
    }
    let exceptions = crew.flatMap { person, _ in
      person.leave.map(\.upperBound) + [person.from, person.until].compactMap { $0 }
    }
    let last = (exceptions + axis.calendar.holidays).max() ?? axis.start
    let days = axis.workdayCount(before: last.adding(days: 2))
    let week = axis.calendar.workweek.count
    self.init(
      profile: CapacityProfile(
        rates: (0..<days).map(rate), cycle: (days..<days + week).map(rate),
        minutesPerDay: axis.minutesPerDay),
      until: crew.compactMap(\.person.until).max(), on: axis,
      standIns: crew.reduce(0) { $0 + Rate.full.permille * $1.speed.permille })
  }

  /// The speed of those whose speeds are part of their rates, in thousandths.
  static let unitSpeed = 1

  /// Takes over a profile, and after its last day the rate of those who stand in.
  private init(profile: CapacityProfile, until: CivilDate?, on axis: WorkAxis, standIns: Int) {
    guard !profile.lastsForever else {
      self.init(profile: profile)
      return
    }
    let days = until.map { axis.workdayCount(before: $0.adding(days: 1)) } ?? 0
    self.init(
      profile: CapacityProfile(
        rates: (0..<days).map { profile.rate(onWorkday: $0) }, cycle: [standIns],
        minutesPerDay: axis.minutesPerDay))
  }

  private init(profile: CapacityProfile) {
    self.profile = profile
    reach = min(Self.horizon, (1 << 61) / max(1, profile.highestRate))
  }

  /// The rate on a working day, in thousandths.
  func rate(onWorkday day: Int) -> Int { profile.rate(onWorkday: day) }

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
