import NetworkAnalysis
import PlanModel
import PlanTestSupport
import ResourceScheduling
import RiskSimulation
import Testing

struct ReproducibilityTests {
  /// Projects with everything that is drawn: efforts, common factors, risks and arrivals.
  static let projects: [Project] = [11, 42, 77].map { RandomProject(seed: $0) }.map(uncertain)

  /// The same with crews, pools and all other features.
  static let sharedProjects = [11, 42, 77].map {
    uncertain(RandomProject(seed: $0, features: .all))
  }

  private static func uncertain(_ random: RandomProject) -> Project {
    var project = random.project
    project.estimateModel.disciplineCorrelation = 0.05
    let ids = project.activities.prefix(3).map(\.id)
    for (number, target) in [Risk.Target.everything, .activities(ids)].enumerated() {
      project.risks.append(
        Risk(
          id: .init(number), title: "Risk \(number)", likelihoodText: "", impactText: "",
          likelihood: 0.3, impact: .share(0.2), target: target, span: SmallProject.span))
    }
    project.phases = [
      Phase(
        id: .init(0), name: "Build", start: nil, end: project.start.date.adding(days: 30),
        role: .work, span: SmallProject.span, endSpan: SmallProject.span),
      Phase(
        id: .init(1), name: "Test", start: nil, end: project.start.date.adding(days: 40),
        role: .block(workdays: 3), span: SmallProject.span, endSpan: SmallProject.span),
    ]
    for position in project.activities.indices where position.isMultiple(of: 2) {
      project.activities[position].phase = .init(0)
    }
    return project
  }

  @Test(arguments: projects.indices, SimulationPolicy.allCases)
  func isTheSameForEveryNumberOfThreadsAndBlockSize(
    number: Int, policy: SimulationPolicy
  ) throws {
    let project = Self.projects[number]
    let plan = try SerialPlan(of: project)
    expectTheSame(project, network: plan.network, schedule: plan.schedule, policy: policy)
  }

  @Test(arguments: sharedProjects.indices, SimulationPolicy.allCases)
  func isTheSameForEveryNumberOfThreadsWithCrewsAndPools(
    number: Int, policy: SimulationPolicy
  ) throws {
    let project = Self.sharedProjects[number]
    guard case .acyclic(let network) = PrecedenceNetwork.build(project),
      case .scheduled(let result) = ProjectScheduler.schedule(
        project, network: network, options: .brief)
    else { throw SerialPlan.Impossible() }
    expectTheSame(project, network: network, schedule: result.schedule, policy: policy)
  }

  private func expectTheSame(
    _ project: Project, network: PrecedenceNetwork, schedule: Schedule, policy: SimulationPolicy
  ) {
    func forecast(threads: Int, blockSize: Int) -> Forecast {
      Simulation.forecast(
        of: project, network: network, schedule: schedule,
        options: .init(seed: 5, trials: 300, policy: policy, threads: threads),
        blockSize: blockSize)
    }
    let reference = forecast(threads: 1, blockSize: 64)
    for threads in [1, 2, 3, 4, 8] {
      #expect(forecast(threads: threads, blockSize: 64) == reference)
    }
    for blockSize in [1, 7, 100, 300, 1_000] {
      #expect(forecast(threads: 2, blockSize: blockSize) == reference)
    }
  }

  @Test func differsBetweenSeeds() throws {
    var small = SmallProject([("A", 40, "Ana")])
    small.believe(.historical)
    #expect(try small.forecast(seed: 1).finish != small.forecast(seed: 2).finish)
  }

  /// The first trials are the same however many follow.
  @Test func keepsTheFirstTrialsWhenMoreAreDrawn() throws {
    var small = SmallProject([("A", 40, "Ana"), ("B", 8, "Bob")])
    small.believe(.historical)
    let sums = try [1, 2].map { trials in
      try small.forecast(trials: trials).finish.meanMinutes * Double(trials)
    }
    let second = try small.forecast(trials: 2).finish
    // Of two trials the mean and the standard deviation give both.
    let half = second.standardDeviationMinutes / 2.0.squareRoot()
    let pair = [sums[1] / 2 - half, sums[1] / 2 + half]
    #expect(pair.contains { abs($0 - sums[0]) < 1e-6 })
  }

  @Test func leavesTheDrawsOfOthersAloneWhenAnActivityIsAdded() throws {
    var before = SmallProject([("A", 40, "Ana"), ("B", 8, "Bob"), ("C", 24, "Cem")])
    var after = SmallProject([("X", 16, "Xu"), ("A", 40, "Ana"), ("C", 24, "Cem"), ("B", 8, "Bob")])
    for model in [before.project.estimateModel, .standard] {
      before.project.estimateModel = model
      after.project.estimateModel = model
      before.believe(.historical)
      after.believe(.historical)
      let old = try before.forecast(trials: 500).activities.map(\.meanFinishMinutes)
      let new = try after.forecast(trials: 500).activities.map(\.meanFinishMinutes)
      #expect([new[1], new[3], new[2]] == old)
    }
  }

  @Test func drawsTheSameEffortsUnderEveryPolicy() throws {
    var small = SmallProject([("A", 40, "Ana"), ("B", 8, "Bob")])
    small.project.estimateModel = .standard
    small.believe(.historical)
    let finishes = try SimulationPolicy.allCases.map { try small.forecast(policy: $0).finish }
    #expect(Set(finishes).count == 1)
  }
}
