import NetworkAnalysis
import PlanModel
import PlanTestSupport
import RiskSimulation
import Testing

/// What must hold when nothing is uncertain.
struct ZeroSpreadTests {
  static let randomProjects = (0..<200).map { RandomProject(seed: UInt64($0)) }

  @Test(arguments: randomProjects)
  func repeatsThePlanWhenItsOrderIsKept(random: RandomProject) throws {
    let project = Self.certain(random.project)
    let plan = try SerialPlan(of: project)
    let forecast = Self.forecast(project, plan, .fixed)
    #expect(forecast.certainFinish == plan.schedule.finish)
    for (entry, activity) in zip(plan.schedule.entries, forecast.activities) {
      #expect(activity.meanFinishMinutes == Double(entry.finish.minutes))
    }
  }

  @Test(arguments: randomProjects)
  func repeatsTheCriticalPathMethodWhenPeopleAreIgnored(random: RandomProject) throws {
    let project = Self.certain(random.project)
    let plan = try SerialPlan(of: project)
    let analysis = plan.network.criticalPathAnalysis(
      durations: project.activities.map(\.effort.fullSpeedDuration),
      ids: project.activities.map(\.id))
    let forecast = Self.forecast(project, plan, .unlimited)
    #expect(forecast.certainFinish == analysis.finish)
    for (times, activity) in zip(analysis.times, forecast.activities) {
      #expect(activity.meanFinishMinutes == Double(times.earlyFinish.minutes))
      // Without spread an activity is critical always or never, and only without float.
      #expect(activity.criticalTrials == 0 || activity.criticalTrials == forecast.trials)
      if activity.criticalTrials > 0 { #expect(times.totalFloat == .zero) }
    }
    for id in analysis.criticalPath {
      let position = try #require(project.activities.firstIndex { $0.id == id })
      #expect(forecast.criticality(position) == 1)
    }
  }

  /// From the finishes alone, the latest starts must leave room for relations and people.
  @Test(arguments: randomProjects)
  func dispatchesWithinRelationsAndCapacity(random: RandomProject) throws {
    let project = Self.certain(random.project)
    let plan = try SerialPlan(of: project)
    let forecast = Self.forecast(project, plan, .dispatch)
    let finish = forecast.activities.map { Int($0.meanFinishMinutes) }
    let axis = project.axis
    let latestStart = try project.activities.indices.map { position in
      let activity = project.activities[position]
      guard activity.effort > .zero else { return finish[position] }
      let name = plan.schedule.entries[position].people.first
      let person = try #require(project.team.people.first { $0.id == name })
      return try #require(
        CapacityProfile(of: person, on: axis).latestStart(
          finishingBy: finish[position], effort: activity.effort,
          speed: person.skills[activity.discipline] ?? .none))
    }
    for position in project.activities.indices {
      let release = project.releaseMoment(of: project.activities[position], on: axis).minutes
      #expect(latestStart[position] >= release)
      for arc in plan.network.incoming(position) where arc.kind == .finishToStart {
        #expect(latestStart[position] >= finish[arc.tail] + arc.lag)
      }
      for arc in plan.network.incoming(position) where arc.kind == .finishToFinish {
        #expect(finish[position] >= finish[arc.tail] + arc.lag)
      }
    }
    for person in project.team.people {
      let own = project.activities.indices.filter {
        plan.schedule.entries[$0].people == [person.id] && project.activities[$0].effort > .zero
      }.sorted { finish[$0] < finish[$1] }
      for (before, after) in zip(own, own.dropFirst()) {
        #expect(latestStart[after] >= finish[before])
      }
    }
  }

  /// Only Ana's work decides the finish: she does B, C and D, Bob does A, nothing is linked.
  @Test(arguments: [SimulationPolicy.dispatch, .fixed])
  func findsTheChainThroughAPerson(policy: SimulationPolicy) throws {
    let small = SmallProject([
      ("A", 8, "Bob"), ("B", 24, "Ana"), ("C", 24, "Ana"), ("D", 24, "Ana"),
    ])
    let forecast = try small.forecast(trials: 100, policy: policy)
    #expect(forecast.activities.map(\.criticalTrials) == [0, 100, 100, 100])
    #expect(forecast.certainFinish == WorkMoment(minutes: 9 * 480))
    #expect(forecast.finish.percentile(95).moment == forecast.certainFinish)
    let alone = try small.forecast(trials: 100, policy: .unlimited)
    #expect(alone.activities.map(\.criticalTrials) == [0, 100, 100, 100])
    #expect(alone.certainFinish == WorkMoment(minutes: 3 * 480))
  }

  /// The last day of a chain waits for Ana's return: what came before could have been later.
  @Test func endsAChainAtAnAbsence() throws {
    var small = SmallProject([("A", 8, "Bob"), ("B", 8, "Ana")])
    small.chain()
    small.project.team.people[1].leave = [
      SmallProject.start...SmallProject.start.adding(days: 2)
    ]
    let forecast = try small.forecast(trials: 10)
    #expect(forecast.activities.map(\.criticalTrials) == [0, 10])
    #expect(forecast.certainFinish == WorkMoment(minutes: 4 * 480))
  }

  /// The project with certain efforts and arrivals on the planned day.
  static func certain(_ project: Project) -> Project {
    var project = project
    for position in project.activities.indices { project.activities[position].belief = .certain }
    for position in project.externals.indices {
      let day = project.externals[position].plannedArrival
      project.externals[position].arrival = day.map { $0...$0 }
    }
    return project
  }

  static func forecast(
    _ project: Project, _ plan: SerialPlan, _ policy: SimulationPolicy
  ) -> Forecast {
    Simulation.forecast(
      of: project, network: plan.network, schedule: plan.schedule,
      options: .init(seed: 3, trials: 2, policy: policy))
  }
}
