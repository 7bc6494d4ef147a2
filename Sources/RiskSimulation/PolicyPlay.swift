import PlanModel

/// A simulation whose blocks are played by what its policy asks for.
struct PolicyPlay {
  /// What all trials have in common.
  let plan: SimulatedPlan
  /// The simulation.
  let run: SimulationRun
  /// Who does what in a trial.
  let policy: SimulationPolicy
  /// The activities, each after those it waits for.
  let topologicalOrder: [Int]

  /// Plays the simulation for an aim.
  func play<Aim: SimulationAim>(_ aim: Aim.Type) -> Aim.Result {
    let model = plan.model
    switch policy {
    case .dispatch where model.isPlain, .greedy where model.isPlain:
      return play(aim) { DispatchRule<SingleDesk>(model) }
    case .dispatch, .greedy: return play(aim) { DispatchRule<CrewDesk>(model) }
    case .fixed:
      let passing = OrderedPass(model, topologicalOrder: topologicalOrder)
      return play(aim) { passing }
    case .unlimited:
      let plan = plan
      let links = LinkNetwork(model, topologicalOrder: topologicalOrder)
      let passing = OrderedPass(model, topologicalOrder: topologicalOrder)
      return Aim.result(of: run, certainFinish: { plan.certainFinish(passing) }) { width in
        LinkPlayer(
          model: model, network: links, phases: plan.phases, sampler: plan.sampler,
          costPerMinute: plan.shares.costPerMinute, width: width)
      }
    }
  }

  /// Plays the simulation trial by trial.
  private func play<Aim: SimulationAim, Player: TrialPlayer & ~Copyable>(
    _ aim: Aim.Type, by player: @escaping @Sendable () -> Player
  ) -> Aim.Result {
    let plan = plan
    return Aim.result(of: run, certainFinish: { plan.certainFinish(player()) }) { _ in
      TrialByTrial(
        player(), model: plan.model, phases: plan.phases, sampler: plan.sampler,
        costPerMinute: plan.shares.costPerMinute)
    }
  }
}
