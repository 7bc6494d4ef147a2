import PlanModel

/// How much each person works and offers in each step of the plan, for a chart.
///
/// A step is a working day, or so many of them that there are not too many steps. What a person
/// offers after the plan's finish does not count, so that the sums are those of `PersonLoad`.
struct LoadSeries {
  /// One person's part.
  struct Row {
    /// Who.
    let person: Person.ID
    /// Person-hours at work in each step.
    let busyHours: [Double]
    /// Person-hours offered in each step.
    let offeredHours: [Double]
  }

  /// How many steps there are at most.
  static let most = 2_000

  /// How many working days a step covers.
  let workdaysPerStep: Int
  /// The first day of each step.
  let steps: [CivilDate]
  /// A row for each person, in the team's order.
  let rows: [Row]

  /// Adds up the load of a plan.
  ///
  /// - Complexity: O(*a* · *s*) for *a* assignments of at most *s* steps each.
  init(_ figures: PlanFigures) {
    let finish = figures.schedule.finish.minutes
    let planned = figures.project.planningMoment(on: figures.axis).minutes..<Int.max
    let perDay = figures.axis.minutesPerDay
    let days = (finish + perDay - 1) / perDay
    let workdaysPerStep = max(1, (days + Self.most - 1) / Self.most)
    let perStep = workdaysPerStep * perDay
    let count = (days + workdaysPerStep - 1) / workdaysPerStep
    self.workdaysPerStep = workdaysPerStep
    steps = (0..<count).map { figures.axis.date(ofWorkday: $0 * workdaysPerStep) }

    var runs: [Person.ID: [Range<Int>]] = [:]
    for entry in figures.schedule.entries where entry.start < entry.finish {
      for person in entry.people {
        runs[person, default: []].append(entry.start.minutes..<entry.finish.minutes)
      }
    }
    rows = figures.project.team.people.map { person in
      let profile = CapacityProfile(of: person, on: figures.axis)
      func hours(_ range: Range<Int>) -> Double {
        // Thousandths of a minute.
        Double(
          profile.capacity(before: range.upperBound) - profile.capacity(before: range.lowerBound))
          / 60_000
      }
      var busy = [Double](repeating: 0, count: count)
      for run in runs[person.id] ?? [] {
        for step in (run.lowerBound / perStep)...((run.upperBound - 1) / perStep) {
          busy[step] += hours(run.clamped(to: step * perStep..<(step + 1) * perStep))
        }
      }
      let offered = (0..<count).map {
        hours(($0 * perStep..<min(($0 + 1) * perStep, finish)).clamped(to: planned))
      }
      return Row(person: person.id, busyHours: busy, offeredHours: offered)
    }
  }
}
