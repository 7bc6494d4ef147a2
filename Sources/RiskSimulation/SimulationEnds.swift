import Dispatch
package import NetworkAnalysis
package import PlanModel
import Synchronization

extension Simulation {
  /// How many trials are drawn together.
  private static let blockSize = 64

  /// Returns when each trial of a plan ends, without any other statistics.
  ///
  /// The trials are those of `forecast` with the same arguments.
  ///
  /// - Parameters:
  ///   - project: What is to be done, with its risks and external dependencies.
  ///   - network: The project's relations.
  ///   - schedule: The plan: who does what, and in which order.
  ///   - options: Seed, trials, policy and threads.
  /// - Returns: The ends in the order of the trials; the same for any number of threads.
  /// - Complexity: O(*t*·(*n* + *m*)·log *n*) for *t* trials, *n* activities and *m* relations.
  package static func trialEnds(
    of project: Project, network: PrecedenceNetwork, schedule: Schedule,
    options: SimulationOptions
  ) -> TrialEnds {
    precondition((1...SimulationOptions.mostTrials).contains(options.trials))
    precondition(options.threads > 0)
    let axis = project.axis
    let model = TrialModel(
      project: project, network: network, schedule: schedule, policy: options.policy, axis: axis)
    let phases = PhaseEnds(project: project, axis: axis)
    let sampler = TrialSampler(
      project: project, schedule: schedule, model: model, axis: axis, seed: options.seed)
    func ends<Player: TrialPlayer & ~Copyable>(_ player: @Sendable () -> Player) -> TrialEnds {
      joined(trials: options.trials, threads: options.threads) { trials in
        Self.ends(of: trials, model: model, phases: phases, sampler: sampler, player: player())
      }
    }
    switch options.policy {
    case .dispatch where model.isPlain, .greedy where model.isPlain:
      return ends { DispatchRule<SingleDesk>(model) }
    case .dispatch, .greedy: return ends { DispatchRule<CrewDesk>(model) }
    case .fixed, .unlimited:
      return ends { OrderedPass(model, topologicalOrder: network.topologicalOrder) }
    }
  }

  /// Deals trials to threads in as many runs of neighbours, and joins their ends in order.
  private static func joined(
    trials: Int, threads: Int, ends: @Sendable (Range<Int>) -> TrialEnds
  ) -> TrialEnds {
    let threads = min(threads, trials)
    guard threads > 1 else { return ends(0..<trials) }
    let parts = Mutex<[TrialEnds]>(Array(repeating: TrialEnds(), count: threads))
    DispatchQueue.concurrentPerform(iterations: threads) { thread in
      let part = ends(thread * trials / threads..<(thread + 1) * trials / threads)
      parts.withLock { $0[thread] = part }
    }
    return parts.withLock { parts in
      TrialEnds(finishes: parts.flatMap(\.finishes), releases: parts.flatMap(\.releases))
    }
  }

  /// Plays neighbouring trials.
  private static func ends<Player: TrialPlayer & ~Copyable>(
    of trials: Range<Int>, model: TrialModel, phases: PhaseEnds, sampler: TrialSampler,
    player: consuming Player
  ) -> TrialEnds {
    var sampler = sampler
    var player = player
    var run = TrialRun(count: model.count, slots: model.slotCount)
    var slots = Array(repeating: 0, count: phases.slotCount)
    var ends = TrialEnds()
    for first in stride(from: trials.lowerBound, to: trials.upperBound, by: blockSize) {
      let block = first..<min(first + blockSize, trials.upperBound)
      sampler.draw(block)
      for trial in block {
        sampler.load(trial, into: &run)
        player.play(&run)
        phases.fill(&slots, from: run)
        ends.finishes.append(run.end)
        ends.releases.append(phases.release(slotEnds: slots, finish: run.end))
      }
    }
    return ends
  }
}
