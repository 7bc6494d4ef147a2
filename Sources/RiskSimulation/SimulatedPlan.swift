import NetworkAnalysis
import PlanModel

/// What all trials of a simulation have in common.
struct SimulatedPlan: Sendable {
  /// What is to be done.
  let project: Project
  /// The project's working time.
  let axis: WorkAxis
  /// The plan under the policy.
  let model: TrialModel
  /// When phases, specs and the release end.
  let phases: PhaseEnds
  /// What draws the trials.
  let sampler: TrialSampler
  /// How the effort falls on people.
  let shares: WorkShares

  /// Prepares the trials of a plan.
  init(
    project: Project, network: PrecedenceNetwork, schedule: Schedule, options: SimulationOptions
  ) {
    self.project = project
    axis = project.axis
    model = TrialModel(
      project: project, network: network, schedule: schedule, policy: options.policy, axis: axis)
    phases = PhaseEnds(project: project, axis: axis)
    sampler = TrialSampler(
      project: project, schedule: schedule, model: model, axis: axis, seed: options.seed)
    shares = WorkShares(project: project, schedule: schedule, policy: options.policy)
  }

  /// The policy's finish when every activity takes its likely effort, no risk happens, and
  /// arrivals are as planned.
  func certainFinish<Player: TrialPlayer & ~Copyable>(_ player: consuming Player) -> WorkMoment {
    var player = player
    var run = TrialRun(count: model.count, slots: model.slotCount)
    for (position, activity) in project.activities.enumerated() {
      run.effort[position] = min(activity.openEffort.microminutes, WorkCapacity.greatestEffort)
      run.release[position] = model.startFloor[position]
      guard model.policy != .unlimited else { continue }
      let planned = project.releaseMoment(of: activity, on: axis).minutes
      run.release[position] = max(run.release[position], min(planned, WorkCapacity.horizon))
    }
    player.play(&run)
    return WorkMoment(minutes: run.end)
  }
}
