import NetworkAnalysis
import PlanModel

/// A project prepared for scheduling: positions instead of names, minutes instead of dates.
///
/// Activities and people are known by their positions in the project and the team.
struct SchedulingProblem: Sendable {
  /// The project.
  let project: Project
  /// Its relations.
  let network: PrecedenceNetwork
  /// What each person offers.
  let profiles: [CapacityProfile]
  /// The effort of each activity that the plan counts on.
  let efforts: [Effort]
  /// The minute before which each activity may not start.
  let releases: [Int]
  /// Who may do each activity and stays long enough to end it, in the team's order.
  let eligible: [[Int]]
  /// The speed of each person in each discipline, a row for each discipline.
  private let speeds: [Rate]
  /// The row of each activity's discipline.
  private let row: [Int]

  /// Prepares `project`, whose relations are those of `network`.
  ///
  /// - Complexity: O(*n* · *p* + *m*) for *n* activities, *p* people and *m* relations, and the
  ///   days up to the last exception of each person.
  init(project: Project, network: PrecedenceNetwork) {
    precondition(network.count == project.activities.count)
    let axis = project.axis
    let people = project.team.people
    let disciplines = project.disciplines
    let rowOf = Dictionary(uniqueKeysWithValues: zip(disciplines, disciplines.indices))
    let row = project.activities.map { rowOf[$0.discipline] ?? 0 }
    let speeds = disciplines.flatMap { skill in people.map { $0.skills[skill] ?? .none } }
    let profiles = people.map { CapacityProfile(of: $0, on: axis) }
    let releases = project.activities.map { project.releaseMoment(of: $0, on: axis).minutes }
    let skilled = disciplines.indices.map { row in
      people.indices.filter { speeds[row * people.count + $0] > .none }
    }
    eligible = project.activities.indices.map { position in
      let activity = project.activities[position]
      return skilled[row[position]].filter { person in
        if let owner = activity.owner, people[person].id != owner { return false }
        let speed = speeds[row[position] * people.count + person]
        return profiles[person].finish(
          from: releases[position], effort: activity.effort, speed: speed) != nil
      }
    }
    self.project = project
    self.network = network
    self.profiles = profiles
    self.releases = releases
    self.speeds = speeds
    self.row = row
    efforts = project.activities.map(\.effort)
  }

  /// How many activities there are.
  var count: Int { efforts.count }

  /// Whether the activity takes a person's time; a milestone does not.
  func takesTime(_ activity: Int) -> Bool { efforts[activity].microminutes > 0 }

  /// The speed at which a person does an activity.
  func speed(of person: Int, in activity: Int) -> Rate {
    speeds[row[activity] * profiles.count + person]
  }

  /// The capacity an activity takes of a person, in thousandths of a minute.
  func capacityNeeded(_ activity: Int, by person: Int) -> Int {
    let speed = speed(of: person, in: activity).permille
    return (efforts[activity].microminutes + speed - 1) / speed
  }

  /// A lower bound on the minutes from start to finish when this person does the activity.
  ///
  /// The whole of it runs at the person's highest daily rate.
  func leastDuration(_ activity: Int, by person: Int) -> Int {
    let needed = capacityNeeded(activity, by: person)
    guard needed > 0 else { return 0 }
    let rate = profiles[person].highestRate
    return (needed + rate - 1) / rate
  }

  /// The smallest minute at which the activity is done if this person starts it at `minute`.
  func finish(of activity: Int, by person: Int, from minute: Int) -> Int? {
    profiles[person].finish(
      from: minute, effort: efforts[activity], speed: speed(of: person, in: activity))
  }

  /// The latest start with which this person is done by `deadline`.
  func latestStart(of activity: Int, by person: Int, finishingBy deadline: Int) -> Int? {
    profiles[person].latestStart(
      finishingBy: deadline, effort: efforts[activity], speed: speed(of: person, in: activity))
  }

  /// The first minute that satisfies `bounds` and in which the person is there.
  func earliestStart(of activity: Int, by person: Int, within bounds: EarliestBounds) -> Int? {
    earliestStart(of: activity, by: person, effort: efforts[activity], within: bounds)
  }

  /// The earliest run that satisfies `bounds`, if the activity takes so much effort.
  func run(
    of activity: Int, by person: Int, effort: Effort, within bounds: EarliestBounds
  ) -> (start: Int, finish: Int)? {
    let start = earliestStart(of: activity, by: person, effort: effort, within: bounds)
    guard let start else { return nil }
    return profiles[person].finish(
      from: start, effort: effort, speed: speed(of: person, in: activity)
    ).map { (start, $0) }
  }

  /// A finish that comes too early moves the start.
  ///
  /// The smallest start whose finish is not before the bound follows the latest whose finish is.
  private func earliestStart(
    of activity: Int, by person: Int, effort: Effort, within bounds: EarliestBounds
  ) -> Int? {
    var start = max(0, bounds.start)
    if bounds.finish > start {
      let tooEarly = profiles[person].latestStart(
        finishingBy: bounds.finish - 1, effort: effort, speed: speed(of: person, in: activity))
      if let tooEarly { start = max(start, tooEarly + 1) }
    }
    return effort.microminutes > 0 ? profiles[person].firstMinute(from: start) : start
  }
}
