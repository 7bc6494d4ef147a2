/// Plays blocks in which only links count: one activity after the other, all trials at once.
///
/// An activity is drawn when it is placed, so that what was drawn is still near. The rows are exact
/// as long as every end is below 2²³ minutes. A block in which one is not is played again trial by
/// trial, with integers.
struct LinkPlayer: BlockPlayer, ~Copyable {
  private let model: TrialModel
  private let network: LinkNetwork
  private let phases: PhaseEnds
  private let costPerMinute: [Double]?
  private var sampler: TrialSampler
  private let memory: SamplingRows
  private let pass: LinkPass
  private let trace: LinkTrace
  private let path: LinkPath
  private let ends: LinkEnds
  /// Whether the block that was played last is exact in single precision.
  private var isExact = true

  let needs: BlockRecord.Needs

  /// Creates a player of blocks of `width` trials.
  init(
    model: TrialModel, network: LinkNetwork, phases: PhaseEnds, sampler: TrialSampler,
    costPerMinute: [Double]?, width: Int
  ) {
    self.model = model
    self.network = network
    self.phases = phases
    self.sampler = sampler
    self.costPerMinute = costPerMinute
    memory = SamplingRows(width: width)
    pass = LinkPass(network, width: width)
    trace = LinkTrace(network, width: width)
    path = LinkPath(network)
    ends = LinkEnds(
      network, members: phases.possibleLast(in: model), slotCount: phases.slotCount, width: width)
    needs = BlockRecord.Needs(
      finishRows: network.finishes.count, durationRows: network.durationRows,
      traceRows: network.traces.count,
      costs: costPerMinute != nil)
  }

  mutating func play(_ block: TrialBlock, into record: inout BlockRecord) {
    sampler.begin(block)
    ends.begin()
    for column in record.costs.indices { record.costs[column] = 0 }
    let drawn = memory.drawn
    for position in network.sequence {
      if let cost = costPerMinute?[position], cost > 0 {
        let map = sampler.draw(position, in: block, into: drawn, memory: memory)
        for column in 0..<block.width {
          record.costs[column] += cost * Double(map.effort(drawn[column]))
          drawn[column] = map.wholeEffort(drawn[column])
        }
      } else {
        sampler.drawWhole(position, in: block, into: drawn, memory: memory)
      }
      let finish = pass.place(position, drawn: drawn, in: record)
      ends.note(finish, of: position)
    }
    isExact = ends.areExact
    guard isExact else {
      var integers = integerPlayer
      integers.play(block, into: &record)
      return
    }
    ends.write(block.count, to: &record)
  }

  func trace(
    _ block: TrialBlock, in record: inout BlockRecord, visit: (ActivityRows) -> Void
  ) {
    guard isExact else {
      for position in network.sequence.indices {
        visit(record.rows(of: position))
      }
      return
    }
    trace.sweep(&record, count: block.count, ends: ends.row, visit: visit)
  }

  /// What plays a block that goes beyond single precision.
  private var integerPlayer: TrialByTrial<OrderedPass> {
    TrialByTrial(
      OrderedPass(model, topologicalOrder: network.sequence), model: model, phases: phases,
      sampler: sampler, costPerMinute: costPerMinute)
  }

  mutating func criticalPath(
    ofTrial trial: Int, in block: TrialBlock, record: inout BlockRecord
  ) -> [Int] {
    play(block, into: &record)
    guard isExact else {
      var integers = integerPlayer
      return integers.criticalPath(ofTrial: trial, in: block, record: &record)
    }
    let column = trial - block.first
    var positions: [Int] = []
    let last = path.last(end: ends.row[column], column: column, record: record)
    path.walkBack(from: last, column: column, record: record) { positions.append($0) }
    return positions.reversed()
  }
}
