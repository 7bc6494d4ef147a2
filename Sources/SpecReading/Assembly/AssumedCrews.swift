import PlanModel

/// Adds people to an assumed team until it can do what takes several of a discipline at a time.
struct AssumedCrews {
  /// How many people are added at most; what takes more stays without a crew, which is a finding.
  private static let limit = 1_000

  /// Changes `team` if it is assumed, and says of each discipline that gets more than one person.
  func add(
    to team: inout Team, for activities: [Activity], assumptions: inout [Assumption]
  ) {
    guard team.isAssumed else { return }
    var left = Self.limit
    var crews: [Skill: Int] = [:]
    for activity in activities where activity.people > 1 && activity.effort > .zero {
      let further = activity.people - (crews[activity.discipline] ?? 1)
      guard further > 0, further <= left else { continue }
      left -= further
      crews[activity.discipline] = activity.people
    }
    guard !crews.isEmpty else { return }
    var disciplines: [Skill] = []
    var seen: Set<Skill> = []
    for activity in activities where seen.insert(activity.discipline).inserted {
      disciplines.append(activity.discipline)
    }
    team.people = Team.assumed(for: disciplines, crews: crews).people
    for skill in disciplines {
      if let people = crews[skill] { assumptions.append(.crew(skill, people: people)) }
    }
  }
}
