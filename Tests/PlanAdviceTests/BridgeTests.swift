import NetworkAnalysis
import PlanAdvice
import PlanModel
import PlanTestSupport
import RiskSimulation
import Testing

struct BridgeTests {
  /// A five-day and a three-day task of one person, who is away for two days in the first week.
  private static func twoTasks() -> Project {
    var ana = SampleHires.person("Ana", "BE")
    ana.leave = [SampleHires.start.adding(days: 1)...SampleHires.start.adding(days: 2)]
    var project = SampleHires.project(
      [SampleHires.task("BE-1", "BE", days: 5), SampleHires.task("BE-2", "BE", days: 3)],
      people: [ana])
    project.promise = Promise(
      date: project.axis.date(ofWorkday: 5), source: .teamFile)
    return project
  }

  @Test func countsPeopleAndLeaveOnFingers() throws {
    let plan = try #require(PlannedProject(Self.twoTasks(), trials: 50))
    let bridge = try #require(plan.advice().bridge)
    let day = 480
    #expect(bridge.promised == WorkMoment(minutes: 6 * day))
    // Links alone take 5 days, one person 8, and 2 of leave come on top.
    #expect(
      bridge.parts.map(\.minutes) == [-1 * day, 3 * day, 2 * day, 0, 0, 0, 0, 0])
    #expect(bridge.end == WorkMoment(minutes: 10 * day))
    #expect(bridge.steps.allSatisfy { $0.errorMinutes == 0 })
  }

  @Test func beginsAtTheStartWithoutAPromise() throws {
    var project = Self.twoTasks()
    project.promise = nil
    let bridge = try #require(PlannedProject(project, trials: 50)?.advice().bridge)
    #expect(bridge.origin == .start && bridge.parts[0].minutes == 5 * 480)
  }

  @Test func countsTheDaysGoneByInAPartOfTheirOwn() throws {
    var project = Self.twoTasks()
    project.promise = nil
    project.asOf = SampleHires.start.adding(days: 14)
    let bridge = try #require(PlannedProject(project, trials: 50)?.advice().bridge)
    #expect(bridge.steps[1].part == .daysGoneBy)
    // Two working weeks are gone; Ana's leave lies in them.
    let day = 480
    #expect(bridge.parts.map(\.minutes) == [5 * day, 10 * day, 3 * day, 0, 0, 0, 0, 0, 0])
  }

  @Test func countsTheMedianTheSpreadAndTheRiskEachInItsPart() throws {
    var project = SampleHires.project(
      [SampleHires.task("BE-1", "BE", days: 10)], people: [SampleHires.person("Ana", "BE")])
    project.activities[0].belief = .historical
    project.estimateModel.medianFactor = 0.5
    project.estimateModel.projectCorrelation = 0
    project.estimateModel.personCorrelation = 0
    project.risks = [SampleHires.risk("Flood", likelihood: 1, impact: 1)]
    let bridge = try #require(PlannedProject(project, trials: 2_000)?.advice().bridge)
    #expect(bridge.steps[4].part == .medianBias)
    #expect(abs(bridge.parts[4].minutes + 5 * 480) <= 1)
    // P80 of the factor above its median is e^(0.55 · 0.8416) = 1.589: 5 days become 7.94.
    let spread = bridge.steps[5]
    #expect(abs(Double(spread.release.minutes) - 7.9431 * 480) < 4 * (spread.errorMinutes ?? 0))
    #expect(bridge.parts[6] == .zero)
    // A risk that always strikes and doubles the effort doubles P80.
    #expect(abs(bridge.end.minutes - 2 * spread.release.minutes) <= 2)
  }

  /// Random projects with everything that a project can have.
  private static let projects = (0..<20).map { RandomProject(seed: $0, features: .all) }

  @Test(arguments: projects)
  func addsUpToP80OfTheForecast(random: RandomProject) throws {
    for policy in [SimulationPolicy.dispatch, .fixed, .unlimited] {
      guard let plan = PlannedProject(random.project, trials: 20, policy: policy) else { return }
      let bridge = try #require(plan.advice().bridge)
      #expect(bridge.parts.reduce(.zero, +) == bridge.end - bridge.origin)
      #expect(bridge.end == plan.forecast.release.percentile(80).moment)
    }
  }

  @Test(arguments: (0..<25).map { RandomProject(seed: $0) })
  func stepsOverTheCriticalPathAndThePlan(random: RandomProject) throws {
    var project = random.project
    for index in project.activities.indices { project.activities[index].waitsFor = [] }
    guard let plan = PlannedProject(project, trials: 2, policy: .fixed) else { return }
    let bridge = try #require(plan.advice().bridge)
    let links = plan.network.criticalPathAnalysis(
      durations: project.activities.map(\.fullSpeedDuration), ids: project.activities.map(\.id))
    #expect(bridge.steps[0].release == links.finish)
    // With nothing drawn, the planned order gives the plan itself.
    #expect(bridge.steps[2].release == plan.schedule.finish)
    #expect(bridge.parts[3] == .zero)
  }

  @Test func hasNoPartForPeopleWhenTheTrialsIgnoreThem() throws {
    let plan = try #require(PlannedProject(Self.twoTasks(), trials: 20, policy: .unlimited))
    let bridge = try #require(plan.advice().bridge)
    #expect(bridge.parts[1...].allSatisfy { $0 == .zero })
  }
}
