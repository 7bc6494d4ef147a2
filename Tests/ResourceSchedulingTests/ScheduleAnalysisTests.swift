import NetworkAnalysis
import PlanModel
import ResourceScheduling
import Testing

/// What holds of the floats and drivers of every plan.
struct ScheduleAnalysisTests {
  /// A plan with its analysis and the pass that keeps its order.
  struct Analysed {
    let schedule: Schedule
    let analysis: ScheduleAnalysis
    let pass: FixedOrderPass

    init(_ plan: RandomPlan) throws {
      try self.init(plan.project, network: plan.network, schedule: plan.schedule)
    }

    init(_ project: Project) throws {
      try self.init(
        project, network: try project.network(), schedule: try project.scheduled().schedule)
    }

    private init(_ project: Project, network: PrecedenceNetwork, schedule: Schedule) throws {
      self.schedule = schedule
      analysis = ScheduleAnalyzer.analyze(schedule, project: project, network: network)
      pass = try #require(FixedOrderPass(of: schedule, project: project, network: network))
    }

    /// The finish if one activity may not start before a minute.
    func finish(delaying activity: Int, to minute: Int) -> Int? {
      var releases = pass.plannedReleases
      releases[activity] = minute
      return pass.times(efforts: pass.plannedEfforts, releases: releases)?.end
    }
  }

  @Test(arguments: RandomPlan.every)
  func keepsTheFinishWithinTheFloatAndMovesItBeyond(plan random: RandomPlan) throws {
    let plan = try Analysed(random)
    for (activity, entry) in plan.analysis.entries.enumerated() {
      #expect(entry.totalFloat >= .zero)
      let latest = plan.schedule.entries[activity].start.minutes + entry.totalFloat.minutes
      let finish = plan.schedule.finish.minutes
      #expect(plan.finish(delaying: activity, to: latest) == finish)
      // The pass moves a start in an absence on to the person's next minute.
      #expect(try #require(plan.finish(delaying: activity, to: latest + 1)) > finish)
    }
  }

  @Test(arguments: RandomPlan.every)
  func leadsAChainOfDriversFromAnOriginToTheFinish(plan random: RandomPlan) throws {
    let plan = try Analysed(random)
    let path = plan.analysis.criticalPath
    guard random.project.activities.contains(where: { !$0.isSettled }) else {
      #expect(path.isEmpty)
      return
    }
    let position = Dictionary(
      uniqueKeysWithValues: random.project.activities.map(\.id).enumerated().map { ($1, $0) })
    let last = try #require(path.last.flatMap { position[$0.activity] })
    #expect(plan.schedule.entries[last].finish == plan.schedule.finish)
    for step in path {
      let index = try #require(position[step.activity])
      #expect(plan.analysis.entries[index].isCritical)
      #expect(plan.analysis.entries[index].drivers.contains(step.driver))
    }
    for (index, step) in path.enumerated() {
      switch step.driver {
      case .relation(let id, _), .person(let id, _), .pool(let id, _, _):
        #expect(index > 0 && path[index - 1].activity == id)
      case .projectStart, .absence, .release:
        #expect(index == 0)
      }
    }
  }

  @Test(arguments: RandomPlan.every)
  func givesEveryActivityAReason(plan random: RandomPlan) throws {
    let plan = try Analysed(random)
    for (entry, place) in zip(plan.analysis.entries, plan.schedule.entries) {
      #expect(!entry.drivers.isEmpty)
      #expect(entry.drivers.contains(.projectStart) == (place.start == .start))
    }
  }

  /// Where everybody is there every day at one rate, being critical is having no float.
  @Test(arguments: RandomPlan.every)
  func callsCriticalWhatHasNoFloatAmongPeopleWhoAreAlwaysThere(plan random: RandomPlan) throws {
    var project = random.project
    for index in project.team.people.indices {
      project.team.people[index].leave = []
      project.team.people[index].from = nil
      project.team.people[index].capacity = Array(
        repeating: index.isMultiple(of: 2) ? .full : Rate(permille: 800), count: 7)
    }
    let plan = try Analysed(project)
    for (activity, entry) in zip(project.activities, plan.analysis.entries) {
      #expect(entry.isCritical == (entry.totalFloat == .zero && !activity.isSettled))
    }
  }

  /// An absence after an activity can take its float without making it drive anything.
  @Test func tellsFloatFromCriticalityBeforeAnAbsence() throws {
    // Ana's A ends with her last minute before two days of leave; Bob's B of five days decides.
    var ana = SmallProject.person("Ana", "BE")
    ana.leave = [SmallProject.start.adding(days: 1)...SmallProject.start.adding(days: 12)]
    let project = SmallProject(
      work: [("A", "BE", 8), ("B", "FE", 40)],
      people: [ana, SmallProject.person("Bob", "FE")]
    ).project
    let plan = try Analysed(project)
    #expect(plan.analysis.entries[0].totalFloat == .zero)
    #expect(!plan.analysis.entries[0].isCritical)
  }
}
