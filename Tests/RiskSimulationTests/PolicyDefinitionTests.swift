import NetworkAnalysis
import PlanModel
import PlanTestSupport
import RiskSimulation
import Testing

/// The policies that dispatch work against their definition, on random plans.
struct PolicyDefinitionTests {
  @Test(arguments: CertainPlan.plain.prefix(30) + CertainPlan.shared.prefix(50))
  func playsWhatTheDefinitionSays(plan: CertainPlan) {
    expectDefinition(of: VariedTrial(plan))
  }

  @Test(arguments: CertainPlan.plain.prefix(30) + CertainPlan.shared.prefix(50))
  func playsWhatTheDefinitionSaysWhenPeopleLeave(plan: CertainPlan) {
    expectDefinition(of: VariedTrial(plan, isAnyoneLeaving: true))
  }

  private func expectDefinition(of trial: VariedTrial) {
    let team = trial.project.team.people
    for policy in [SimulationPolicy.dispatch, .greedy] {
      var player = PolicyPlayer(
        project: trial.project, network: trial.plan.network, schedule: trial.plan.schedule,
        isGreedy: policy == .greedy, efforts: trial.efforts.map(\.microminutes))
      let runs = player.play()
      let entries = trial.record(policy).entries
      #expect(entries.map { $0.start.minutes..<$0.finish.minutes } == runs, "\(policy)")
      #expect(entries.map(\.people) == player.crew.map { $0.map { team[$0].id } }, "\(policy)")
    }
  }

  /// Risks that are certain change the efforts as a single trial is told to.
  @Test(arguments: CertainPlan.every.prefix(40))
  func playsTheSameInAForecast(plan: CertainPlan) {
    let trial = VariedTrial(plan)
    var project = plan.project
    for (activity, effort) in zip(plan.project.activities, trial.efforts)
    where activity.openEffort > .zero {
      let impact = Double(effort.microminutes) / Double(activity.effort.microminutes) - 1
      project.risks.append(
        Risk(
          id: .init(project.risks.count), title: "Risk", likelihoodText: "", impactText: "",
          likelihood: 1, impact: .share(impact), target: .activities([activity.id]),
          span: SmallProject.span))
    }
    for policy in SimulationPolicy.allCases {
      let forecast = Simulation.forecast(
        of: project, network: plan.network, schedule: plan.schedule,
        options: SimulationOptions(trials: 1, policy: policy))
      #expect(
        forecast.activities.map { Int($0.meanFinishMinutes) }
          == trial.record(policy).entries.map(\.finish.minutes), "\(policy)")
    }
  }

  /// A unit for everything changes nothing but the desk that deals the work out.
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
