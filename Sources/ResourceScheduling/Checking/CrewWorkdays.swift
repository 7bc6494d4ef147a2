import PlanModel

/// The working days of people who work together, walked one after another from the project's start.
///
/// Knows the calendar and the people and nothing else: the checker's own way from minutes to what
/// is done in them. Whole weeks are leapt over only after the last exception.
struct CrewWorkdays {
  /// Whose days; nobody stands for work that goes on by itself.
  let people: [Person]
  /// When the project works.
  let calendar: WorkCalendar
  /// The current working day.
  private(set) var date: CivilDate
  /// How many working days lie before it.
  private(set) var number = 0
  /// After this day every week is like the next.
  private let lastException: CivilDate

  /// Starts at the first working day on or after `start`.
  init(of people: [Person], calendar: WorkCalendar, from start: CivilDate) {
    self.people = people
    self.calendar = calendar
    date = start
    while !calendar.isWorkday(date) { date = date.adding(days: 1) }
    let exceptions = people.flatMap { person in
      person.leave.map(\.upperBound) + [person.from, person.until].compactMap { $0 }
    }
    lastException = (exceptions + calendar.holidays).max() ?? date
  }

  /// Whether anybody is there on the current day.
  var isAttended: Bool {
    people.isEmpty || people.contains { $0.capacity(on: date) > .none }
  }

  /// Goes to the next working day.
  mutating func advance() {
    repeat { date = date.adding(days: 1) } while !calendar.isWorkday(date)
    number += 1
  }

  /// Goes to the working day with the given number, which is not before the current one.
  mutating func advance(to workday: Int) {
    while number < workday {
      if date > lastException {
        let weeks = (workday - number) / calendar.workweek.count
        number += weeks * calendar.workweek.count
        date = date.adding(days: weeks * 7)
        guard number < workday else { return }
      }
      advance()
    }
  }

  /// Returns the smallest minute by which work begun at `minute`, on the current day, is done.
  ///
  /// - Parameters:
  ///   - minute: A minute of the current day.
  ///   - effort: The effort; positive.
  ///   - skill: What the people do, each at their own speed.
  /// - Returns: `nil` if they leave before.
  func finish(from minute: Int, effort: Effort, skill: Skill) -> Int? {
    var days = self
    // In millionths of a minute, as is capacity times speed.
    var left = effort.microminutes
    var now = minute
    while true {
      let done = days.workPerMinute(in: skill)
      let dayEnd = (days.number + 1) * calendar.minutesPerDay
      if done > 0, left <= done * (dayEnd - now) { return now + (left + done - 1) / done }
      left -= done * (dayEnd - now)
      days.advance()
      now = dayEnd
      guard days.date > lastException else { continue }
      var week = 0
      var ahead = days
      for _ in 0..<calendar.workweek.count {
        week += ahead.workPerMinute(in: skill) * calendar.minutesPerDay
        ahead.advance()
      }
      guard week > 0 else { return nil }
      let weeks = (left - 1) / week
      left -= weeks * week
      days.number += weeks * calendar.workweek.count
      days.date = days.date.adding(days: weeks * 7)
      now = days.number * calendar.minutesPerDay
    }
  }

  /// What is done in a minute of the current day, in millionths of a person-minute.
  private func workPerMinute(in skill: Skill) -> Int {
    guard !people.isEmpty else { return 1_000_000 }
    return people.reduce(0) { sum, person in
      sum + person.capacity(on: date).permille * (person.skills[skill] ?? .none).permille
    }
  }
}
