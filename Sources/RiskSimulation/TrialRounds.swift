import Dispatch
import Synchronization

/// Deals blocks of trials to workers until enough are played.
///
/// A worker takes the next block when it is done with one. So the blocks that were played are
/// always the first ones, also when the simulation is stopped: what is counted is what a shorter
/// simulation would have counted.
struct TrialRounds {
  /// The most trials.
  let trials: Int
  /// How many trials a block has, a divisor of the first round.
  let width: Int
  /// How many workers play at once.
  let threads: Int
  /// What looks on.
  let watch: SimulationWatch

  /// Plays rounds of trials.
  ///
  /// - Parameters:
  ///   - first: How many trials the first round has; each further round doubles their number.
  ///   - worker: Creates a worker.
  ///   - isEnough: Whether what was counted so far is enough; it is not asked about the last round.
  /// - Returns: What was counted over all of them.
  func tally<Player: BlockPlayer & ~Copyable>(
    first: Int, worker: @Sendable () -> BlockWorker<Player>,
    until isEnough: (TrialTally) -> Bool
  ) -> TrialTally {
    var goal = min(first, trials)
    var counted: [TrialTally] = []
    let next = Atomic(0)
    let done = Atomic(0)
    while true {
      let blocks = (goal + width - 1) / width
      let goalNow = goal
      let isStopped = Atomic(false)
      let tallies = Mutex<[TrialTally]>([])
      let first = next.load(ordering: .relaxed)
      DispatchQueue.concurrentPerform(iterations: min(threads, blocks - first)) { _ in
        var worker = worker()
        while !isStopped.load(ordering: .relaxed) {
          let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
          guard number < blocks else { break }
          let block = TrialBlock(number: number, width: width, trials: goalNow)
          worker.work(on: block)
          let reached = done.wrappingAdd(block.count, ordering: .relaxed).newValue
          watch.progress(reached, trials)
          if watch.shouldStop() { isStopped.store(true, ordering: .relaxed) }
        }
        let tally = worker.finish()
        tallies.withLock { $0.append(tally) }
      }
      next.store(min(next.load(ordering: .relaxed), blocks), ordering: .relaxed)
      counted = [.joined(counted + tallies.withLock { $0 })]
      let whole = counted[0]
      if goal >= trials || isStopped.load(ordering: .relaxed) || isEnough(whole) { return whole }
      goal = min(2 * goal, trials)
    }
  }
}
