import PlanModel
import PlanTestSupport
import ResourceScheduling
import Testing

/// Floats and drivers of plans with crews, pools, milestones, settled and unattended work.
struct CrewAnalysisTests {
  private static func analysis(of plan: RandomCrewPlan) -> ScheduleAnalysis {
    ScheduleAnalyzer.analyze(plan.schedule, project: plan.project, network: plan.network)
  }

  @Test(arguments: RandomCrewPlan.all)
  func keepsTheFinishWithinTheFloatAndMovesItBeyond(plan: RandomCrewPlan) throws {
    let analysis = Self.analysis(of: plan)
    let pass = try #require(
      FixedOrderPass(of: plan.schedule, project: plan.project, network: plan.network))
    func finish(delaying activity: Int, to minute: Int) -> Int? {
      var releases = pass.plannedReleases
      releases[activity] = minute
      return pass.times(efforts: pass.plannedEfforts, releases: releases)?.end
    }
    for (activity, entry) in analysis.entries.enumerated() {
      #expect(entry.totalFloat >= .zero)
      let latest = plan.schedule.entries[activity].start.minutes + entry.totalFloat.minutes
      #expect(finish(delaying: activity, to: latest) == plan.schedule.finish.minutes)
      let later = try #require(finish(delaying: activity, to: latest + 1))
      #expect(later > plan.schedule.finish.minutes)
    }
  }

  /// Every driver is one of the reasons that alone hold the activity, or its people's absence.
  @Test(arguments: RandomCrewPlan.all)
  func givesEveryActivityADriver(plan: RandomCrewPlan) {
    let analysis = Self.analysis(of: plan)
    for (entry, place) in zip(analysis.entries, plan.schedule.entries) {
      #expect(!entry.drivers.isEmpty)
      #expect(Set(entry.drivers).count == entry.drivers.count)
      #expect(entry.drivers.contains(.projectStart) == (place.start == .start))
      for case .absence(let people) in entry.drivers { #expect(people == place.people) }
    }
  }

  @Test(arguments: RandomCrewPlan.all)
  func letsSettledWorkDriveNothing(plan: RandomCrewPlan) {
    let settled = Set(plan.project.activities.filter(\.isSettled).map(\.id))
    let analysis = Self.analysis(of: plan)
    for entry in analysis.entries {
      for case .relation(let id, _) in entry.drivers { #expect(!settled.contains(id)) }
    }
    for (entry, activity) in zip(analysis.entries, plan.project.activities)
    where activity.isSettled { #expect(!entry.isCritical) }
  }

  /// Two on a desk, one phone: what is waited for is named, whoever or whatever it is.
  private static func shared(
    change: (inout Project) -> Void = { _ in }
  ) throws -> ScheduleAnalysis {
    var project = SmallProject(
      work: [("A", "BE", 8), ("B", "FE", 8), ("C", "BE", 16), ("D", "FE", 4)],
      people: [
        SmallProject.person("Ana", "BE"), SmallProject.person("Bob", "BE", "FE"),
        SmallProject.person("Cem", "FE"),
      ]
    ).project
    project.team.pools = [Pool(id: .init("phone"), units: 1)]
    project.activities[0].owner = .init("Ana")
    project.activities[1].owner = .init("Bob")
    project.activities[2].people = 2
    project.activities[3].owner = .init("Cem")
    change(&project)
    return ScheduleAnalyzer.analyze(
      try project.scheduled().schedule, project: project, network: try project.network())
  }

  @Test func namesEachOfSeveralPeopleWhoAreAwaited() throws {
    let analysis = try Self.shared()
    #expect(
      analysis.entries[2].drivers == [
        .person(.init("A"), .init("Ana")), .person(.init("B"), .init("Bob")),
      ])
    #expect(analysis.entries.map(\.isCritical) == [true, true, true, false])
  }

  @Test func namesThePersonAndThePoolThatOneActivityHolds() throws {
    let analysis = try Self.shared { project in
      project.activities[0].needs = [PoolNeed(pool: .init("phone"), units: 1)]
      project.activities[2].needs = [PoolNeed(pool: .init("phone"), units: 1)]
    }
    #expect(
      analysis.entries[2].drivers == [
        .person(.init("A"), .init("Ana")), .pool(.init("A"), .init("phone"), unit: 1),
        .person(.init("B"), .init("Bob")),
      ])
  }

  @Test func namesAllReleasesOfOneDay() throws {
    let day = SmallProject.start.adding(days: 1)
    let analysis = try Self.shared { project in
      project.asOf = day
      project.activities[3].notBefore = day
    }
    #expect(analysis.entries[3].drivers == [.release(.notBefore, day), .release(.asOf, day)])
  }

  @Test func namesEverybodyWhoIsAway() throws {
    let leave = SmallProject.start...SmallProject.start.adding(days: 1)
    let analysis = try Self.shared { project in
      project.activities[0].effort = .zero
      project.activities[1].effort = .zero
      project.activities[0].owner = nil
      project.activities[1].owner = nil
      for index in [0, 1] { project.team.people[index].leave = [leave] }
    }
    #expect(analysis.entries[2].drivers == [.absence([.init("Ana"), .init("Bob")])])
  }
}
