/// Plays and counts its share of the trials, alone on its thread.
struct TrialWorker<Player: TrialPlayer & ~Copyable>: ~Copyable {
  private let model: TrialModel
  private let phases: PhaseEnds
  private var sampler: TrialSampler
  private var player: Player
  private var run: TrialRun
  private var trace: CriticalityTrace
  private var tally: TrialTally

  /// Creates a worker that has counted nothing yet.
  init(model: TrialModel, phases: PhaseEnds, sampler: TrialSampler, player: consuming Player) {
    self.model = model
    self.phases = phases
    self.sampler = sampler
    self.player = player
    run = TrialRun(count: model.count, slots: model.slotCount)
    trace = CriticalityTrace(count: model.count)
    tally = TrialTally(count: model.count, slots: phases.slotCount)
  }

  /// Returns the tally of the given blocks of trials.
  mutating func work(on blocks: some Sequence<Range<Int>>) -> TrialTally {
    for block in blocks {
      sampler.draw(block)
      for trial in block {
        sampler.load(trial, into: &run)
        player.play(&run)
        trace.trace(run, of: model)
        tally.count(run, trace: trace, phases: phases)
      }
    }
    return tally
  }
}
