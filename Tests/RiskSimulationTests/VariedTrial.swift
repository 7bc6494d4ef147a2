import NetworkAnalysis
import PlanModel
import PlanTestSupport
import RiskSimulation

/// A trial of a random plan whose efforts have changed, and from whose team some leave.
struct VariedTrial {
  private(set) var project: Project
  let plan: CertainPlan
  /// What each activity takes: 0, ¼ … 2¼ times the plan's effort.
  private(set) var efforts: [Effort] = []

  /// Varies a plan by its seed.
  init(_ plan: CertainPlan, isAnyoneLeaving: Bool = false) {
    var random = SplitMix64(seed: plan.seed &+ 1_000)
    self.plan = plan
    project = plan.project
    for activity in project.activities {
      let quarters = Int.random(in: 0...9, using: &random)
      let likely = activity.isSettled ? 0 : activity.effort.microminutes
      efforts.append(Effort(microminutes: (likely * quarters + 3) / 4))
    }
    guard isAnyoneLeaving else { return }
    for position in project.team.people.indices where Bool.random(using: &random) {
      let days = Int.random(in: 1...25, using: &random)
      project.team.people[position].until = project.start.date.adding(days: days)
    }
  }

  /// What comes of it under a policy.
  func record(_ policy: SimulationPolicy) -> TrialRecord {
    Simulation.trial(
      taking: efforts, of: project, network: plan.network, schedule: plan.schedule,
      policy: policy)
  }
}
