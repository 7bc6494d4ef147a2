import PlanModel

/// Plays blocks one trial after the other, by whatever policy plays a trial.
struct TrialByTrial<Player: TrialPlayer & ~Copyable>: BlockPlayer, ~Copyable {
  private let model: TrialModel
  private let phases: PhaseEnds
  private let costPerMinute: [Double]?
  private var sampler: TrialSampler
  private var memory = SamplingRows(width: TrialBlock.group)
  private var player: Player
  private var run: TrialRun
  private var trace: CriticalityTrace
  private var slack: SlackTrace
  /// The last finish of each slot in a trial.
  private var slotEnds: [Int]

  /// Creates a player of blocks around one of trials.
  init(
    _ player: consuming Player, model: TrialModel, phases: PhaseEnds, sampler: TrialSampler,
    costPerMinute: [Double]?
  ) {
    self.player = player
    self.model = model
    self.phases = phases
    self.sampler = sampler
    self.costPerMinute = costPerMinute
    run = TrialRun(count: model.count, slots: model.slotCount)
    trace = CriticalityTrace(count: model.count)
    slack = SlackTrace(count: model.count)
    slotEnds = Array(repeating: 0, count: phases.slotCount)
  }

  var needs: BlockRecord.Needs {
    BlockRecord.Needs(efforts: model.policy != .unlimited, costs: costPerMinute != nil)
  }

  mutating func play(_ block: TrialBlock, into record: inout BlockRecord) {
    draw(block)
    record.keepAllRows()
    for position in record.efforts.indices { record.efforts[position] = 0 }
    for column in 0..<block.count {
      sampler.load(block.first + column, into: &run)
      player.play(&run)
      noteEnds(column, into: &record)
      guard record.detail == .everything else { continue }
      noteActivities(column, into: &record)
      var number = PathNumber(isOrdered: model.policy != .unlimited)
      trace.walkBack(run, of: model) { number.add($0) }
      record.paths[column] = number.value
    }
  }

  private mutating func draw(_ block: TrialBlock) {
    if memory.width != block.width { memory = SamplingRows(width: block.width) }
    sampler.draw(block, memory: memory)
  }

  /// Writes what came of the whole trial.
  private mutating func noteEnds(_ column: Int, into record: inout BlockRecord) {
    record.ends[column] = run.end
    phases.fill(&slotEnds, from: run)
    for (slot, end) in slotEnds.enumerated() {
      record.slotEnds[column * slotEnds.count + slot] = end
    }
    guard let costPerMinute else { return }
    var sum = 0.0
    for position in 0..<model.count {
      sum += costPerMinute[position] * Double(run.effort[position]) / 1_000_000
    }
    record.costs[column] = sum
  }

  /// Writes what came of each activity.
  private mutating func noteActivities(_ column: Int, into record: inout BlockRecord) {
    trace.trace(run, of: model)
    for position in 0..<model.count {
      let finish = min(run.finish[position], BlockRecord.latest)
      let duration = min(run.finish[position] - run.start[position], BlockRecord.latest)
      record.finish[position][column] = Float(finish)
      record.duration[position][column] = Float(duration)
      let bit = UInt32(1) &<< UInt32(column % TrialBits.perWord)
      let word = record.critical[position] + column / TrialBits.perWord
      word.pointee = trace.isCritical[position] ? word.pointee | bit : word.pointee & ~bit
    }
    for position in record.efforts.indices { record.efforts[position] += run.effort[position] }
    let place = column % TrialBlock.group
    guard place < BlockRecord.roomGroup else { return }
    slack.trace(run, of: model)
    let roomColumn = column / TrialBlock.group * BlockRecord.roomGroup + place
    for position in 0..<model.count {
      record.room[position][roomColumn] =
        record.duration[position][column]
        + Float(min(slack.slack[position], BlockRecord.latest))
    }
  }

  func trace(_ block: TrialBlock, in record: inout BlockRecord, visit: (ActivityRows) -> Void) {
    for position in 0..<model.count {
      visit(record.rows(of: position))
    }
  }

  mutating func criticalPath(
    ofTrial trial: Int, in block: TrialBlock, record: inout BlockRecord
  ) -> [Int] {
    draw(block)
    sampler.load(trial, into: &run)
    player.play(&run)
    var path: [Int] = []
    trace.walkBack(run, of: model) { path.append($0) }
    return path.reversed()
  }
}
