import PlanModel

/// Who does an activity together: nobody, one person, or several.
///
/// The work done in a minute is the sum of what each does in it, rate by speed. Nobody stands for
/// the project's own working time: what runs by itself is done at full rate in every minute.
enum Crew: Sendable {
  /// It runs by itself.
  case nobody
  /// One person with a speed.
  case one(CapacityProfile, Rate)
  /// Several people, each with a speed.
  case several([(profile: CapacityProfile, speed: Rate)])

  /// The latest moment that work of several is looked at, in minutes.
  ///
  /// Thousands of years away; a hundred people at ten times full speed do no more by then than an
  /// integer holds.
  private static let horizon = 1 << 32

  /// The first minute at or after `minute` in which at least one of them is there, if any.
  func firstMinute(from minute: Int) -> Int? {
    switch self {
    case .nobody: minute <= CapacityProfile.horizon ? minute : nil
    case .one(let profile, _): profile.firstMinute(from: minute)
    case .several(let members): members.compactMap { $0.profile.firstMinute(from: minute) }.min()
    }
  }

  /// The smallest minute at which work begun at `minute` is done, or `nil` if never.
  ///
  /// - Complexity: O(log *d*) for *d* days with exceptions; for several O(*k* log *t* log *d*)
  ///   for *k* people and *t* minutes.
  func finish(from minute: Int, effort: Effort) -> Int? {
    guard effort > .zero else { return minute }
    switch self {
    case .nobody:
      let finish = minute + effort.fullSpeedDuration.minutes
      return finish <= CapacityProfile.horizon ? finish : nil
    case .one(let profile, let speed):
      return profile.finish(from: minute, effort: effort, speed: speed)
    case .several:
      guard minute <= Self.horizon else { return nil }
      return firstMinute(doing: work(before: minute) + effort.microminutes, after: minute)
    }
  }

  /// The latest minute at which the work can begin and still be done by `deadline`, if any.
  ///
  /// It lies in a minute in which somebody is there.
  func latestStart(finishingBy deadline: Int, effort: Effort) -> Int? {
    guard deadline >= 0 else { return nil }
    guard effort > .zero else { return deadline }
    switch self {
    case .nobody:
      let start = deadline - effort.fullSpeedDuration.minutes
      return start >= 0 ? start : nil
    case .one(let profile, let speed):
      return profile.latestStart(finishingBy: deadline, effort: effort, speed: speed)
    case .several:
      let deadline = min(deadline, Self.horizon)
      let target = work(before: deadline) - effort.microminutes
      guard target >= 0 else { return nil }
      // The latest minute before which no more than `target` is done.
      guard let above = firstMinute(doing: target + 1, after: 0) else { return deadline }
      return min(above - 1, deadline)
    }
  }

  /// The last minute at or before `minute` in which somebody is there, if any.
  func lastMinute(through minute: Int) -> Int? {
    guard minute >= 0 else { return nil }
    switch self {
    case .nobody: return minute
    case .one(let profile, _): return profile.lastMinute(through: minute)
    case .several(let members):
      return members.compactMap { $0.profile.lastMinute(through: minute) }.max()
    }
  }

  /// What several would do together before `minute`, in microminutes.
  private func work(before minute: Int) -> Int {
    guard case .several(let members) = self else { return 0 }
    return members.reduce(0) { $0 + $1.profile.capacity(before: minute) * $1.speed.permille }
  }

  /// The first minute before which several have done `target`, if they ever do.
  private func firstMinute(doing target: Int, after minute: Int) -> Int? {
    guard work(before: Self.horizon) >= target else { return nil }
    var low = minute
    var step = 1
    while low + step < Self.horizon, work(before: low + step) < target {
      low += step
      step *= 2
    }
    var high = min(low + step, Self.horizon)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if work(before: middle) < target { low = middle } else { high = middle }
    }
    return high
  }
}

extension CapacityProfile {
  /// The last minute at or before `minute` in which the person is there, if any.
  ///
  /// Work that takes one thousandth of a minute and must be done by the end of `minute` starts in
  /// it at the latest.
  fileprivate func lastMinute(through minute: Int) -> Int? {
    latestStart(
      finishingBy: minute + 1, effort: Effort(microminutes: 1), speed: Rate(permille: 1))
  }
}
