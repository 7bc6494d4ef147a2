import PlanModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The working time that illness takes from the activities of those who fall ill.
///
/// Spells of three working days come over a person as a Poisson process in the time that they
/// work. The spells during different activities are then independent, so that each activity draws
/// its own: with *d* days of work on it, their number is Poisson distributed with the mean
///
///     d · q ⁄ (1 − q) ⁄ 3,  q = sick days a year ⁄ working days a year
///
/// so that in the long run a share *q* of the working days is lost, and the mean effort grows to
/// 1 ⁄ (1 − q) of what it was. What a spell takes is added as effort at the person's speed. Illness
/// between activities costs nothing.
struct SicknessDraws: Sendable {
  /// Working days of one spell of illness.
  static let daysPerSpell = 3.0
  /// Weeks in a year.
  private static let weeksPerYear = 52.0
  /// The most of all working days that illness may take.
  private static let greatestShare = 0.9

  /// Somebody who may fall ill during an activity.
  private struct Worker: Sendable {
    let stream: RandomStream
    /// Mean number of spells for each microminute of the activity's effort.
    let spellRate: Double
    /// What the crew misses in one spell, in microminutes.
    let spellEffort: Double
  }

  /// Those who may fall ill during each activity.
  private let workers: [[Worker]]

  /// Creates the draws of a project whose activities are done by the given people.
  init(project: Project, people: [[Person.ID]], seed: UInt64) {
    let sick = Dictionary(
      project.team.people.filter { $0.sickDaysPerYear > 0 }.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    guard !sick.isEmpty else {
      workers = Array(repeating: [], count: people.count)
      return
    }
    let team = Dictionary(
      project.team.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let calendar = project.calendar
    workers = zip(project.activities, people).map { activity, crew in
      guard !activity.isSettled else { return [] }
      let efforts = crew.map { name in
        team[name].map { $0.dailyEffort(in: activity.discipline, calendar: calendar) } ?? 0
      }
      let crewEffort = efforts.reduce(0, +)
      guard crewEffort > 0 else { return [] }
      return zip(crew, efforts).compactMap { name, effort in
        guard let person = sick[name], effort > 0 else { return nil }
        let days = Double(max(1, calendar.workweek.count)) * Self.weeksPerYear
        let share = min(person.sickDaysPerYear / days, Self.greatestShare)
        return Worker(
          stream: RandomStream(
            seed: seed, key: StableKey("\(name.name)\n\(activity.id.text)"), purpose: .sickness),
          spellRate: share / (1 - share) / Self.daysPerSpell / crewEffort,
          spellEffort: effort * Self.daysPerSpell)
      }
    }
  }

  /// Whether an activity's effort can be changed.
  func change(_ position: Int) -> Bool { !workers[position].isEmpty }

  /// Adds what illness takes to the activity's efforts in a row of trials.
  func apply(to efforts: inout [Double], of position: Int, firstTrial: Int, width: Int) {
    for worker in workers[position] {
      for column in 0..<width where efforts[column] > 0 {
        let share = worker.stream.uniform(trial: firstTrial + column)
        let spells = Self.spells(mean: worker.spellRate * efforts[column], share: share)
        efforts[column] += spells * worker.spellEffort
      }
    }
  }

  /// The number of spells below which the given share of all numbers lies, by their mean.
  ///
  /// Many spells are as good as normally distributed.
  private static func spells(mean: Double, share: Double) -> Double {
    guard mean < 500 else {
      let score = NormalDistribution.quantile(share)
      return max(0, (mean + mean.squareRoot() * score).rounded())
    }
    var count = 0.0
    var chance = exp(-mean)
    var sum = chance
    while sum <= share, count < 1_000 {
      count += 1
      chance *= mean / count
      sum += chance
    }
    return count
  }
}

extension Person {
  /// What the person does on an average working day, in microminutes of effort.
  fileprivate func dailyEffort(in skill: Skill, calendar: WorkCalendar) -> Double {
    guard let speed = skills[skill] else { return 0 }
    let rates = calendar.workweek.map { Double(capacity[$0.rawValue].permille) }
    let average = rates.reduce(0, +) / Double(max(1, rates.count))
    return Double(speed.permille) * average * Double(calendar.minutesPerDay)
  }
}
