import Dispatch
package import NetworkAnalysis
package import PlanModel
import Synchronization

/// Monte Carlo over a plan: plays it again and again with efforts, risks and arrivals drawn anew.
package enum Simulation {
  /// How many trials are drawn together.
  private static let blockSize = 64

  /// Returns what may happen to a plan.
  ///
  /// The same inputs, seed and number of trials give the same forecast to the last bit, however
  /// many threads take part.
  ///
  /// - Parameters:
  ///   - project: What is to be done, with its risks and external dependencies.
  ///   - network: The project's relations.
  ///   - schedule: The plan: who does what, and in which order.
  ///   - options: Seed, trials, policy and threads.
  /// - Returns: The forecast; its activities are in the order of the project's.
  /// - Complexity: O(*t*·(*n* + *m*)·log *n*) for *t* trials, *n* activities and *m* relations.
  package static func forecast(
    of project: Project, network: PrecedenceNetwork, schedule: Schedule,
    options: SimulationOptions
  ) -> Forecast {
    forecast(
      of: project, network: network, schedule: schedule, options: options, blockSize: blockSize)
  }

  /// Returns the same forecast for every size of blocks.
  package static func forecast(
    of project: Project, network: PrecedenceNetwork, schedule: Schedule,
    options: SimulationOptions, blockSize: Int
  ) -> Forecast {
    precondition((1...SimulationOptions.mostTrials).contains(options.trials))
    precondition(options.threads > 0 && blockSize > 0)
    let axis = project.axis
    let model = TrialModel(
      project: project, network: network, schedule: schedule, policy: options.policy, axis: axis)
    let phases = PhaseEnds(project: project, axis: axis)
    let sampler = TrialSampler(
      project: project, schedule: schedule, model: model, axis: axis, seed: options.seed)
    func results<Player: TrialPlayer & ~Copyable>(_ player: @Sendable () -> Player) -> Forecast {
      let tally = tally(options: options, blockSize: blockSize) {
        TrialWorker(model: model, phases: phases, sampler: sampler, player: player())
      }
      return Forecast(
        tally, project: project, phases: phases, axis: axis, options: options,
        certainFinish: certainFinish(of: project, model: model, player: player(), axis: axis))
    }
    switch options.policy {
    case .dispatch where model.isPlain, .greedy where model.isPlain:
      return results { DispatchRule<SingleDesk>(model) }
    case .dispatch, .greedy: return results { DispatchRule<CrewDesk>(model) }
    case .fixed, .unlimited:
      return results { OrderedPass(model, topologicalOrder: network.topologicalOrder) }
    }
  }

  /// Deals the blocks of trials to workers in turn, and joins their tallies.
  private static func tally<Player: TrialPlayer & ~Copyable>(
    options: SimulationOptions, blockSize: Int, worker: @Sendable () -> TrialWorker<Player>
  ) -> TrialTally {
    let blocks = (options.trials + blockSize - 1) / blockSize
    let threads = min(options.threads, blocks)
    let tallies = Mutex<[TrialTally?]>(Array(repeating: nil, count: threads))
    DispatchQueue.concurrentPerform(iterations: threads) { thread in
      var worker = worker()
      let tally = worker.work(
        on: stride(from: thread, to: blocks, by: threads).lazy.map { block in
          block * blockSize..<min((block + 1) * blockSize, options.trials)
        })
      tallies.withLock { $0[thread] = tally }
    }
    return .joined(
      tallies.withLock { $0.compactMap(\.self) }, trials: options.trials, blockSize: blockSize)
  }

  /// The policy's finish when every activity takes its likely effort, no risk happens, and
  /// arrivals are as planned.
  private static func certainFinish<Player: TrialPlayer & ~Copyable>(
    of project: Project, model: TrialModel, player: consuming Player, axis: WorkAxis
  ) -> WorkMoment {
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
