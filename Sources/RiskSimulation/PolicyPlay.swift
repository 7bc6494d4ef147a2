import NetworkAnalysis
import PlanModel

/// A simulation whose blocks are played by what its policy asks for.
struct PolicyPlay {
  /// What all trials have in common.
  let plan: SimulatedPlan
  /// What is asked for.
  let options: SimulationOptions
  /// What looks on.
  let watch: SimulationWatch
  /// How many trials a block has, rounded up as blocks need it; the best number if `nil`.
  let blockSize: Int?
  /// The activities, each after those it waits for.
  let topologicalOrder: [Int]

  /// Plays the simulation for an aim.
  func play<Aim: SimulationAim>(_ aim: Aim.Type) -> Aim.Result {
    let model = plan.model
    switch options.policy {
    case .dispatch where model.isPlain, .greedy where model.isPlain:
      return play(aim) { DispatchRule<SingleDesk>(model) }
    case .dispatch, .greedy: return play(aim) { DispatchRule<CrewDesk>(model) }
    case .fixed:
      let passing = OrderedPass(model, topologicalOrder: topologicalOrder)
      return play(aim) { passing }
    case .unlimited: return playLinks(aim)
    }
  }

  /// Plays the simulation by links alone.
  private func playLinks<Aim: SimulationAim>(_ aim: Aim.Type) -> Aim.Result {
    let plan = plan
    let keepsAll = options.detail == .everything
    let links = LinkNetwork(
      plan.model, topologicalOrder: topologicalOrder, keepsAll: keepsAll)
    let passing = OrderedPass(plan.model, topologicalOrder: topologicalOrder)
    let best = BlockWidth.best(
      rows: links.finishes.count,
      trials: options.precision == nil ? options.trials : SimulationOptions.firstRound,
      threads: options.threads, keepsAll: keepsAll)
    return Aim.result(
      of: run(width: blockSize.map(BlockWidth.rounded) ?? best),
      certainFinish: { plan.certainFinish(passing) }
    ) { width in
      LinkPlayer(
        model: plan.model, network: links, phases: plan.phases, sampler: plan.sampler,
        costPerMinute: plan.shares.costPerMinute, width: width)
    }
  }

  /// Plays the simulation trial by trial.
  private func play<Aim: SimulationAim, Player: TrialPlayer & ~Copyable>(
    _ aim: Aim.Type, by player: @escaping @Sendable () -> Player
  ) -> Aim.Result {
    let plan = plan
    let run = run(width: BlockWidth.rounded(blockSize ?? TrialBlock.group))
    return Aim.result(of: run, certainFinish: { plan.certainFinish(player()) }) { _ in
      TrialByTrial(
        player(), model: plan.model, phases: plan.phases, sampler: plan.sampler,
        costPerMinute: plan.shares.costPerMinute)
    }
  }

  private func run(width: Int) -> SimulationRun {
    SimulationRun(plan: plan, options: options, watch: watch, width: width)
  }
}
