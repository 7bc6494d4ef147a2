import NetworkAnalysis
import PlanModel
import PlanTestSupport
import RiskSimulation
import Testing

/// What must hold in every trial in which people do the work.
struct TrialLawTests {
  static let policies: [SimulationPolicy] = [.dispatch, .greedy, .fixed]

  @Test(arguments: CertainPlan.plain.prefix(50) + CertainPlan.shared.prefix(50))
  func keepsEverybodyAtOneThingAtATime(plan: CertainPlan) {
    for policy in Self.policies {
      let entries = VariedTrial(plan).record(policy).entries
      for person in plan.project.team.people {
        let own = entries.filter { $0.people.contains(person.id) && $0.start < $0.finish }
          .sorted { $0.start < $1.start }
        for (before, after) in zip(own, own.dropFirst()) { #expect(before.finish <= after.start) }
      }
    }
  }

  /// Somebody is there in the first minute of work and in the last.
  @Test(arguments: CertainPlan.plain.prefix(50) + CertainPlan.shared.prefix(50))
  func letsNobodyBeginOrEndWhenAllAreAway(plan: CertainPlan) {
    let trial = VariedTrial(plan)
    let days = PersonDays(of: trial.project)
    let team = trial.project.team.people
    let perDay = trial.project.axis.minutesPerDay
    for policy in Self.policies {
      for entry in trial.record(policy).entries
      where !entry.people.isEmpty && entry.start < entry.finish {
        for minute in [entry.start.minutes, entry.finish.minutes - 1] {
          #expect(
            team.indices.contains { person in
              entry.people.contains(team[person].id)
                && days.rate(of: person, onWorkday: minute / perDay) > 0
            })
        }
      }
    }
  }

  /// What people work at their speeds is what the activities take, but for the last minute of each.
  @Test(arguments: CertainPlan.plain.prefix(50))
  func conservesWork(plan: CertainPlan) throws {
    let trial = VariedTrial(plan)
    for policy in Self.policies {
      let record = trial.record(policy)
      for person in plan.project.team.people {
        var least = 0.0
        var count = 0
        for (position, entry) in record.entries.enumerated() where entry.people == [person.id] {
          let speed = try #require(person.skills[plan.project.activities[position].discipline])
          least += Double(trial.efforts[position].microminutes) / Double(speed.permille)
          count += 1
        }
        let worked = Double(record.workedMillis[person.id] ?? 0)
        #expect(worked >= least - 0.001)
        #expect(worked <= least + Double(count) * 1_000)
      }
    }
  }

  /// Whoever does it has the skill, and the owner takes part.
  @Test(arguments: CertainPlan.plain.prefix(50) + CertainPlan.shared.prefix(50))
  func givesWorkOnlyToWhoMayDoIt(plan: CertainPlan) {
    let record = VariedTrial(plan).record(.greedy)
    for (position, entry) in record.entries.enumerated() {
      let activity = plan.project.activities[position]
      #expect(entry.people.count == plan.schedule.entries[position].people.count)
      let skilled = plan.project.team.people(with: activity.discipline).map(\.id)
      #expect(entry.people.allSatisfy(skilled.contains))
      guard let owner = activity.owner, !entry.people.isEmpty else { continue }
      #expect(entry.people.contains(owner))
    }
  }

  /// No activity waits while all its relations are met and somebody with the skill is idle.
  @Test(arguments: CertainPlan.plain.prefix(40))
  func neverWaitsForASpecificPersonWhenGreedy(plan: CertainPlan) {
    let trial = VariedTrial(plan)
    let entries = trial.record(.greedy).entries
    let project = trial.project
    let days = PersonDays(of: project)
    let perDay = project.axis.minutesPerDay
    for (position, entry) in entries.enumerated() where !entry.people.isEmpty {
      let incoming = plan.network.incoming(position)
      guard incoming.allSatisfy({ $0.kind == .finishToStart && $0.lag == 0 }) else { continue }
      let activity = project.activities[position]
      let earliest =
        ([project.releaseMoment(of: activity, on: project.axis)]
        + incoming.map { entries[$0.tail].finish }).max() ?? .start
      let moments =
        ([earliest] + entries.map(\.finish)).map(\.minutes)
        + (0..<200).map { $0 * perDay }
      for moment in moments
      where earliest.minutes <= moment && moment < entry.start.minutes {
        for (number, person) in project.team.people.enumerated()
        where person.skills[activity.discipline] != nil
          && (activity.owner == nil || activity.owner == person.id)
        {
          let isBusy = entries.contains {
            $0.people.contains(person.id) && $0.start.minutes <= moment
              && moment < $0.finish.minutes
          }
          #expect(isBusy || days.rate(of: number, onWorkday: moment / perDay) == 0)
        }
      }
    }
  }

  /// Each cause comes exactly at the start, and an absence alone explains a start without others.
  @Test(arguments: CertainPlan.plain.prefix(50) + CertainPlan.shared.prefix(50))
  func namesWhatHoldsEveryStart(plan: CertainPlan) {
    for policy in Self.policies {
      let entries = VariedTrial(plan).record(policy).entries
      for (position, entry) in entries.enumerated() {
        #expect(!entry.causes.isEmpty)
        for cause in entry.causes {
          switch cause {
          case .relation(let tail):
            #expect(plan.network.incoming(position).contains { $0.tail == tail })
          case .person(let before):
            #expect(!Set(entries[before].people).isDisjoint(with: entry.people))
            #expect(entries[before].finish == entry.start)
          case .pool(let before):
            let held = Set(plan.schedule.entries[before].units.map(\.pool))
            #expect(!held.isDisjoint(with: plan.schedule.entries[position].units.map(\.pool)))
            #expect(entries[before].finish == entry.start)
          case .release: break
          case .absence: #expect(entry.causes == [.absence] && !entry.people.isEmpty)
          }
        }
      }
    }
  }
}
