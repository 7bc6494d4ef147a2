import PlanModel

extension Forecast {
  /// Adds how much each person is needed, from the sums of efforts and the finishes of all trials.
  mutating func addLoads(_ tally: TrialTally, plan: SimulatedPlan) {
    guard let activities = tally.activities, !activities.efforts.isEmpty else { return }
    let people = plan.project.team.people
    var worked = Array(repeating: 0.0, count: people.count)
    var works = Array(repeating: false, count: people.count)
    for (parts, effort) in zip(plan.shares.parts, activities.efforts) {
      let minutes = Double(effort) / Double(activities.trials) / 1_000_000
      for part in parts {
        worked[part.person] += minutes * part.minutes
        works[part.person] = true
      }
    }
    let first = plan.project.planningMoment(on: plan.axis).minutes
    loads = people.indices.filter { works[$0] }.map { number in
      let profile = CapacityProfile(of: people[number], on: plan.axis)
      let past = profile.capacity(before: min(first, CapacityProfile.horizon))
      let offered = tally.finishes.reduce(into: Int128(0)) { sum, finish in
        sum += Int128(max(0, profile.capacity(before: min(finish, CapacityProfile.horizon)) - past))
      }
      return Load(
        person: people[number].id, workedMinutes: worked[number],
        offeredMinutes: Double(offered) / 1_000 / Double(tally.finishes.count))
    }
  }
}
