import PlanModel

/// The hours of the clock that other tools want for the minutes of working days.
///
/// The plan knows how long a working day is, but not when it begins. It is taken to begin at nine,
/// or earlier where it would not end by midnight else, and to have no breaks.
struct WorkdayClock: Sendable {
  /// A day and a minute of it.
  struct Reading: Hashable, Sendable {
    /// The day.
    let date: CivilDate
    /// Minutes since the midnight with which the day begins, up to 1,440.
    let minute: Int

    /// The hour and the minute with two digits each: `09:30`.
    var time: String { "\(Self.padded(minute / 60)):\(Self.padded(minute % 60))" }

    private static func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
  }

  private let axis: WorkAxis
  /// The minute of the day at which work begins.
  let firstMinute: Int
  /// The minute of the day at which work ends.
  let lastMinute: Int

  /// Creates the clock of a plan's working days.
  init(_ axis: WorkAxis) {
    self.axis = axis
    let length = min(axis.minutesPerDay, 1_439)
    firstMinute = min(9 * 60, 1_439 - length)
    lastMinute = firstMinute + length
  }

  /// What the clock shows when work that starts at `moment` begins.
  func start(_ moment: WorkMoment) -> Reading {
    Reading(
      date: axis.startDate(of: moment),
      minute: min(lastMinute, firstMinute + max(0, moment.minutes) % axis.minutesPerDay))
  }

  /// What the clock shows when work that ends at `moment` is done: at a boundary the earlier day.
  func finish(_ moment: WorkMoment) -> Reading {
    guard moment.minutes > 0 else { return start(.start) }
    let minutes = (moment.minutes - 1) % axis.minutesPerDay + 1
    return Reading(
      date: axis.finishDate(of: moment), minute: min(lastMinute, firstMinute + minutes))
  }
}
