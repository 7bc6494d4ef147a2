import PlanModel

/// When a person is there in a trial, and how fast work goes then.
///
/// It answers as the plan's `CapacityProfile` does, and differs only where the plan never
/// looks. A trial can outlast a person's last day with the team; then somebody takes over at
/// the same speed, full time. And no answer lies beyond a horizon of millions of years, so that
/// no sum overflows.
struct PersonCapacity: Sendable {
  /// The latest moment there is, in minutes.
  static let horizon = CapacityProfile.horizon
  /// The greatest effort of an activity in a trial, in microminutes.
  static let greatestEffort = 10_000_000_000_000_000

  private let profile: CapacityProfile

  /// Full time for ever, with nobody to be away: the capacity when people are ignored.
  static func always(on axis: WorkAxis) -> PersonCapacity {
    PersonCapacity(
      profile: CapacityProfile(
        rates: [], cycle: [Rate.full.permille], minutesPerDay: axis.minutesPerDay))
  }

  /// Creates the capacity of `person` on `axis`.
  init(of person: Person, on axis: WorkAxis) {
    let profile = CapacityProfile(of: person, on: axis)
    guard !profile.lastsForever else {
      self.profile = profile
      return
    }
    let days = person.until.map { axis.workdayCount(before: $0.adding(days: 1)) } ?? 0
    self.profile = CapacityProfile(
      rates: (0..<days).map { profile.rate(onWorkday: $0) }, cycle: [Rate.full.permille],
      minutesPerDay: axis.minutesPerDay)
  }

  private init(profile: CapacityProfile) { self.profile = profile }

  /// The rate on a working day, in thousandths.
  func rate(onWorkday day: Int) -> Int { profile.rate(onWorkday: day) }

  /// Returns the first minute at or after `minute` in which the person is there.
  func firstMinute(from minute: Int) -> Int {
    guard minute < Self.horizon else { return Self.horizon }
    return min(profile.firstMinute(from: minute) ?? Self.horizon, Self.horizon)
  }

  /// Returns the minute at which `effort` microminutes begun at `minute` are done.
  func finish(from minute: Int, effort: Int, speed: Int) -> Int {
    let end = profile.finish(
      from: minute, effort: Effort(microminutes: effort), speed: Rate(permille: speed))
    return min(end ?? Self.horizon, Self.horizon)
  }

  /// Returns the earliest start, at best minute 0, of work that is not done before `minute`.
  func earliestStart(finishingAt minute: Int, effort: Int, speed: Int) -> Int {
    guard effort > 0 else { return max(0, minute) }
    let tooEarly = profile.latestStart(
      finishingBy: minute - 1, effort: Effort(microminutes: effort), speed: Rate(permille: speed))
    return tooEarly.map { $0 + 1 } ?? 0
  }
}
