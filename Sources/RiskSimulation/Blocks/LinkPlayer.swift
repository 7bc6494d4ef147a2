/// Plays blocks in which only links count: one activity after the other, all trials at once.
///
/// The rows are exact as long as every end is below 2²³ minutes. A block in which one is not is
/// played again trial by trial, with integers.
struct LinkPlayer: BlockPlayer, ~Copyable {
  private let model: TrialModel
  private let network: LinkNetwork
  private let phases: PhaseEnds
  private let costPerMinute: [Double]?
  /// The activities that can finish last of a slot, and the slots.
  private let slotMembers: [(activity: Int, slot: Int)]
  private var sampler: TrialSampler
  private let pass: LinkPass
  private let trace: LinkTrace
  private let path: LinkPath
  /// The ends of the trials, then those of each slot.
  private let ends: BlockRows<Float>

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
    slotMembers = phases.possibleLast(in: model)
    pass = LinkPass(network, width: width)
    trace = LinkTrace(network, width: width)
    path = LinkPath(network)
    ends = BlockRows(repeating: 0, count: phases.slotCount + 1, width: width)
    needs = BlockRecord.Needs(
      finishes: true, durations: network.other.contains { !$0.tiesTailFinish },
      costs: costPerMinute != nil)
  }

  mutating func play(_ block: TrialBlock, into record: inout BlockRecord) {
    sampler.begin(block)
    for row in 0..<ends.count { ends[row].update(repeating: 0, count: block.width) }
    for column in record.costs.indices { record.costs[column] = 0 }
    for position in network.sequence {
      let duration = record.durations(of: position)
      let map = sampler.draw(position, in: block, into: duration)
      if let cost = costPerMinute?[position], cost > 0 {
        for column in 0..<block.width {
          record.costs[column] += cost * Double(map.effort(duration[column]))
        }
      }
      pass.place(position, lasting: duration, map: map, in: record)
      if network.canBeLast[position] {
        LinkPass.greater(ends[0], record.finish[position], to: ends[0], width: block.width)
      }
    }
    isExact = (0..<block.width).allSatisfy { ends[0][$0] < RowArithmetic.wholeFromHere }
    guard isExact else {
      var integers = integerPlayer
      integers.play(block, into: &record)
      return
    }
    noteEnds(of: block, into: &record)
    guard record.detail == .everything else { return }
    for column in 0..<block.count {
      var number = PathNumber()
      path.walkBack(column: column, end: ends[0][column], record: record) { number.add($0) }
      record.paths[column] = number.value
    }
  }

  func trace(_ record: borrowing BlockRecord, visit: (Int) -> Void) {
    guard isExact else {
      for position in network.sequence.indices { visit(position) }
      return
    }
    trace.sweep(record, ends: ends[0], visit: visit)
  }

  /// What plays a block that goes beyond single precision.
  private var integerPlayer: TrialByTrial<OrderedPass> {
    TrialByTrial(
      OrderedPass(model, topologicalOrder: network.sequence), model: model, phases: phases,
      sampler: sampler, costPerMinute: costPerMinute)
  }

  /// Writes the ends of trials, phases and specs to the record.
  private func noteEnds(of block: TrialBlock, into record: inout BlockRecord) {
    for (activity, slot) in slotMembers {
      let row = ends[slot + 1]
      LinkPass.greater(row, record.finish[activity], to: row, width: block.width)
    }
    let slots = phases.slotCount
    for column in 0..<block.count {
      record.ends[column] = Int(ends[0][column])
      for slot in 0..<slots {
        record.slotEnds[column * slots + slot] = Int(ends[slot + 1][column])
      }
    }
  }

  mutating func criticalPath(
    ofTrial trial: Int, in block: TrialBlock, record: inout BlockRecord
  ) -> [Int] {
    play(block, into: &record)
    let column = trial - block.first
    guard isExact else {
      var integers = integerPlayer
      return integers.criticalPath(ofTrial: trial, in: block, record: &record)
    }
    var positions: [Int] = []
    path.walkBack(column: column, end: Float(record.ends[column]), record: record) {
      positions.append($0)
    }
    return positions.reversed()
  }
}
