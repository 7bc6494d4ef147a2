/// What is counted over trials; tallies of different trials add up to the tally of all.
///
/// Everything is an integer, so that neither the order nor the grouping of trials matters.
struct TrialTally: Sendable {
  /// The finish of each trial, in the order of the trials.
  var finishes: [Int] = []
  /// The last finishes of phases with tasks and of specs, trial by trial: a row of slots for each.
  var slotEnds: [Int] = []
  /// Trials in which each activity is critical.
  var criticalTrials: [Int]
  /// The sum of each activity's finishes.
  var finishSums: [Int]
  /// Trials in which every promised phase is kept.
  var keptTrials = 0
  /// The last finish of each slot in the trial counted last.
  private var ends: [Int]

  /// Creates the tally of no trials.
  init(count: Int, slots: Int) {
    criticalTrials = Array(repeating: 0, count: count)
    finishSums = criticalTrials
    ends = Array(repeating: 0, count: slots)
  }

  /// Counts a trial that was played and traced.
  mutating func count(
    _ run: borrowing TrialRun, trace: borrowing CriticalityTrace, phases: PhaseEnds
  ) {
    finishes.append(run.end)
    for position in criticalTrials.indices {
      criticalTrials[position] += trace.isCritical[position] ? 1 : 0
      finishSums[position] += run.finish[position]
    }
    phases.fill(&ends, from: run)
    slotEnds += ends
    keptTrials += phases.areKept(slotEnds: ends, finish: run.end) ? 1 : 0
  }

  /// Joins the tallies of workers to whom blocks of trials were dealt in turn.
  static func joined(_ tallies: [TrialTally], trials: Int, blockSize: Int) -> TrialTally {
    guard var whole = tallies.first else { preconditionFailure("there is always a worker") }
    for tally in tallies.dropFirst() {
      for position in whole.criticalTrials.indices {
        whole.criticalTrials[position] += tally.criticalTrials[position]
        whole.finishSums[position] += tally.finishSums[position]
      }
      whole.keptTrials += tally.keptTrials
    }
    guard tallies.count > 1 else { return whole }
    let slots = whole.ends.count
    whole.finishes = []
    whole.slotEnds = []
    for block in 0..<((trials + blockSize - 1) / blockSize) {
      let tally = tallies[block % tallies.count]
      let first = block / tallies.count * blockSize
      let range = first..<min(first + blockSize, tally.finishes.count)
      whole.finishes += tally.finishes[range]
      whole.slotEnds += tally.slotEnds[range.lowerBound * slots..<range.upperBound * slots]
    }
    return whole
  }
}
