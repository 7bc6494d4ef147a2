import PlanModel

/// When an activity runs, given who does it: the arithmetic of efforts, speeds and calendars.
extension SchedulingProblem {
  /// The capacity an activity takes of a person who does it alone, in thousandths of a minute.
  func capacityNeeded(_ activity: Int, by person: Int) -> Int {
    let speed = speed(of: person, in: activity).permille
    return (efforts[activity].microminutes + speed - 1) / speed
  }

  /// A lower bound on the minutes from start to finish when this person does the activity alone.
  ///
  /// The whole of it runs at the person's highest daily rate.
  func leastDuration(_ activity: Int, by person: Int) -> Int {
    let needed = capacityNeeded(activity, by: person)
    guard needed > 0 else { return 0 }
    let rate = profiles[person].highestRate
    return (needed + rate - 1) / rate
  }

  /// A lower bound on the minutes from start to finish, whoever does the activity.
  ///
  /// - Complexity: O(*p* log *p*) for *p* eligible people.
  func leastDuration(_ activity: Int) -> Int {
    guard takesTime(activity) else { return 0 }
    switch crewSizes[activity] {
    case 0: return efforts[activity].fullSpeedDuration.minutes
    case 1: return eligible[activity].map { leastDuration(activity, by: $0) }.min() ?? 0
    case let size:
      let rates = eligible[activity].map {
        profiles[$0].highestRate * speed(of: $0, in: activity).permille
      }.sorted(by: >)
      let together = rates.prefix(size).reduce(0, +)
      guard together > 0 else { return 0 }
      return (efforts[activity].microminutes + together - 1) / together
    }
  }

  /// The first minute that satisfies `bounds` and in which somebody of the crew is there.
  func earliestStart(crew: Crew, effort: Effort, within bounds: EarliestBounds) -> Int? {
    let ready = readyMinute(crew: crew, effort: effort, within: bounds)
    return effort > .zero ? crew.firstMinute(from: ready) : ready
  }

  /// The first minute that satisfies `bounds`, whether or not somebody is there.
  ///
  /// A finish that comes too early moves the start. The smallest start whose finish is not before
  /// the bound follows the latest whose finish is.
  func readyMinute(crew: Crew, effort: Effort, within bounds: EarliestBounds) -> Int {
    let start = max(0, bounds.start)
    guard bounds.finish > start,
      let tooEarly = crew.latestStart(finishingBy: bounds.finish - 1, effort: effort)
    else { return start }
    return max(start, tooEarly + 1)
  }

  /// The earliest run that satisfies `bounds`, if the activity takes so much effort.
  func run(
    crew: Crew, effort: Effort, within bounds: EarliestBounds
  ) -> (start: Int, finish: Int)? {
    guard let start = earliestStart(crew: crew, effort: effort, within: bounds) else { return nil }
    return crew.finish(from: start, effort: effort).map { (start, $0) }
  }

  /// The latest run that satisfies `bounds` and starts in a minute in which somebody is there.
  func latestRun(
    of activity: Int, crew: Crew, within bounds: LatestBounds
  ) -> (start: Int, finish: Int)? {
    let effort = efforts[activity]
    guard let latest = crew.latestStart(finishingBy: bounds.finish, effort: effort) else {
      return nil
    }
    guard takesTime(activity) else {
      let start = min(latest, bounds.start)
      return (start, start)
    }
    // A bound on the start may lie in an absence: then the last minute before it counts.
    let start = latest <= bounds.start ? latest : crew.lastMinute(through: bounds.start)
    guard let start else { return nil }
    return crew.finish(from: start, effort: effort).map { (start, $0) }
  }
}
