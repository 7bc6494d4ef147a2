import NetworkAnalysis
import PlanModel
import PlanTestSupport
import RiskSimulation
import Testing

/// The dispatch policy against its definition, on random plans whose efforts have changed.
struct DispatchDefinitionTests {
  /// Certain risks multiply each effort by a number of its own in 0, ¼ … 2¼.
  @Test(arguments: CertainPlan.plain.prefix(50) + CertainPlan.shared)
  func playsWhatTheDefinitionSays(plan: CertainPlan) {
    var random = SplitMix64(seed: plan.seed)
    var project = plan.project
    var efforts: [Int] = []
    for activity in project.activities {
      let quarters = Int.random(in: 0...9, using: &random)
      project.risks.append(
        Risk(
          id: .init(project.risks.count), title: "Risk", likelihoodText: "", impactText: "",
          likelihood: 1, impact: .share(Double(quarters) / 4 - 1),
          target: .activities([activity.id]),
          span: SmallProject.span))
      let likely = activity.isSettled ? 0 : activity.effort.microminutes
      efforts.append((likely * quarters + 3) / 4)
    }
    let forecast = Simulation.forecast(
      of: project, network: plan.network, schedule: plan.schedule,
      options: SimulationOptions(trials: 1, policy: .dispatch))
    var player = DispatchPlayer(
      project: project, network: plan.network, schedule: plan.schedule, efforts: efforts)
    #expect(forecast.activities.map { Int($0.meanFinishMinutes) } == player.finishes())
  }

  /// A unit for everything changes nothing but the rule that plays it.
  @Test(arguments: (0..<100).map(UInt64.init))
  func saysTheSameOfPlainPlansThatHoldUnitsEnough(seed: UInt64) throws {
    let plain = try #require(CertainPlan(seed: seed))
    var project = RandomProject(seed: seed).project
    let count = project.activities.count
    let pool = Pool(id: .init("Plenty"), units: count)
    project.team.pools = [pool]
    var schedule = plain.schedule
    for position in project.activities.indices where project.activities[position].effort > .zero {
      project.activities[position].needs = [PoolNeed(pool: pool.id, units: 1)]
      schedule.entries[position].units = [.init(pool: pool.id, numbers: [position + 1])]
    }
    func forecast(_ project: Project, _ schedule: Schedule, _ policy: SimulationPolicy) -> Forecast
    {
      Simulation.forecast(
        of: project, network: plain.network, schedule: schedule,
        options: SimulationOptions(seed: seed, trials: 100, policy: policy))
    }
    for policy in SimulationPolicy.allCases {
      let alone = forecast(RandomProject(seed: seed).project, plain.schedule, policy)
      #expect(forecast(project, schedule, policy) == alone)
    }
  }
}
