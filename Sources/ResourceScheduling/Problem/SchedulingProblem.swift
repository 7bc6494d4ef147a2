import NetworkAnalysis
import PlanModel

/// A project prepared for scheduling: positions instead of names, minutes instead of dates.
///
/// Activities, people and pools are known by their positions in the project and the team. What
/// can be held by one activity at a time is a *unit*: every person, by position, and after them
/// every unit of the pools in their order.
struct SchedulingProblem: Sendable {
  /// Units of a pool that an activity holds.
  struct Demand: Hashable, Sendable {
    /// The position of the pool.
    var pool: Int
    /// How many of its units.
    var units: Int
  }

  /// The project.
  let project: Project
  /// Its relations.
  let network: PrecedenceNetwork
  /// What each person offers.
  let profiles: [CapacityProfile]
  /// The effort of each activity that the plan counts on.
  let efforts: [Effort]
  /// How many people each activity takes; none if it has no effort.
  let crewSizes: [Int]
  /// The minute before which each activity may not start.
  let releases: [Int]
  /// The minute by which each activity should be finished, `Int.max` without one.
  let deadlines: [Int]
  /// How much an early finish of each activity counts among schedules that end alike; positive.
  ///
  /// Activities without an urgency count least.
  let weights: [Int]
  /// Who may do each activity and stays long enough to end it, in the team's order.
  ///
  /// Of an activity for several people each of them could end it alone.
  let eligible: [[Int]]
  /// Who must be among the people of each activity, if somebody must: the owner of joint work.
  let required: [Int?]
  /// What each activity holds beside people, by the order of its needs.
  let demands: [[Demand]]
  /// Which units belong to each pool.
  let poolUnits: [Range<Int>]
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
    let crewSizes = project.activities.map { $0.openEffort > .zero ? $0.people : 0 }
    let skilled = disciplines.indices.map { row in
      people.indices.filter { speeds[row * people.count + $0] > .none }
    }
    let owners = project.activities.map { activity in
      activity.owner.flatMap { owner in people.firstIndex { $0.id == owner } }
    }
    eligible = project.activities.indices.map { position in
      guard crewSizes[position] > 0 else { return [] }
      let activity = project.activities[position]
      return skilled[row[position]].filter { person in
        if crewSizes[position] == 1, activity.owner != nil, owners[position] != person {
          return false
        }
        let speed = speeds[row[position] * people.count + person]
        return profiles[person].finish(
          from: releases[position], effort: activity.openEffort, speed: speed) != nil
      }
    }
    required = crewSizes.indices.map { crewSizes[$0] > 1 ? owners[$0] : nil }
    var first = people.count
    poolUnits = project.team.pools.map { pool in
      defer { first += pool.units }
      return first..<first + pool.units
    }
    let poolOf = Dictionary(
      zip(project.team.pools.map(\.id), project.team.pools.indices),
      uniquingKeysWith: { first, _ in first })
    demands = project.activities.map { activity in
      guard activity.openEffort > .zero else { return [] }
      return activity.needs.compactMap { need in
        poolOf[need.pool].map { Demand(pool: $0, units: need.units) }
      }
    }
    deadlines = project.activities.map { activity in
      guard let day = activity.deadline, !activity.isSettled else { return Int.max }
      return axis.moment(endOf: day).minutes
    }
    let least = project.activities.compactMap(\.urgency).max() ?? 0
    weights = project.activities.map { activity in
      activity.urgency.map { 1 + max(0, least + 1 - $0) } ?? 1
    }
    self.project = project
    self.network = network
    self.profiles = profiles
    self.releases = releases
    self.speeds = speeds
    self.row = row
    self.crewSizes = crewSizes
    efforts = project.activities.map(\.openEffort)
  }

  /// How many activities there are.
  var count: Int { efforts.count }

  /// How many units there are: people, and units of pools.
  var unitCount: Int { poolUnits.last?.upperBound ?? profiles.count }

  /// The pool that a unit belongs to; `nil` for a person.
  func pool(of unit: Int) -> Int? {
    unit < profiles.count ? nil : poolUnits.firstIndex { $0.contains(unit) }
  }

  /// Whether the activity goes on for some time; a milestone does not.
  func takesTime(_ activity: Int) -> Bool { efforts[activity] > .zero }

  /// Whether enough people may do the activity, and the pools have the units it holds.
  func isPossible(_ activity: Int) -> Bool {
    let hasOwner = required[activity].map(eligible[activity].contains) ?? true
    return eligible[activity].count >= crewSizes[activity] && hasOwner
      && demands[activity].allSatisfy { $0.units <= poolUnits[$0.pool].count }
  }

  /// The speed at which a person does an activity.
  func speed(of person: Int, in activity: Int) -> Rate {
    speeds[row[activity] * profiles.count + person]
  }

  /// The crew of an activity when the given units work on it; only people make a crew.
  func crew(of activity: Int, units: [Int]) -> Crew {
    switch crewSizes[activity] {
    case 0: .nobody
    case 1: .one(profiles[units[0]], speed(of: units[0], in: activity))
    case let size:
      .several(units.prefix(size).map { (profiles[$0], speed(of: $0, in: activity)) })
    }
  }
}
