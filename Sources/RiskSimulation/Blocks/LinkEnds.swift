/// The last finishes of a block in which only links count: of all activities, and of each slot.
struct LinkEnds: ~Copyable {
  private let network: LinkNetwork
  /// The slots that activity *i* can finish last of are `slots[slotStart[i]..<slotStart[i + 1]]`.
  private let slots: [Int]
  private let slotStart: [Int]
  /// The ends of the trials.
  private let all: BlockRows<Float>
  /// The ends of each slot.
  private let ofSlots: BlockRows<Float>

  /// Creates the ends of trials in blocks of `width`.
  ///
  /// - Parameters:
  ///   - network: The activities.
  ///   - members: The activities that can finish last of a slot in their order, and the slots.
  ///   - slotCount: How many slots there are.
  ///   - width: How many trials a block has.
  init(
    _ network: LinkNetwork, members: [(activity: Int, slot: Int)], slotCount: Int, width: Int
  ) {
    self.network = network
    var starts = Array(repeating: 0, count: network.sequence.count + 1)
    for member in members { starts[member.activity + 1] += 1 }
    for position in network.sequence.indices { starts[position + 1] += starts[position] }
    (slots, slotStart) = (members.map(\.slot), starts)
    all = BlockRows(repeating: 0, count: 1, width: width)
    ofSlots = BlockRows(repeating: 0, count: slotCount, width: width)
  }

  /// The ends of the trials.
  var row: UnsafeMutablePointer<Float> { all[0] }

  /// Forgets the block before.
  func begin() {
    all[0].update(repeating: 0, count: all.width)
    for slot in 0..<ofSlots.count { ofSlots[slot].update(repeating: 0, count: ofSlots.width) }
  }

  /// Takes note of the finishes of an activity.
  ///
  /// - Parameters:
  ///   - finish: Its row of finishes.
  ///   - position: Which activity.
  @inline(__always)
  func note(_ finish: UnsafeMutablePointer<Float>, of position: Int) {
    if network.canBeLast[position] { LinkPass.raise(all[0], to: finish, width: all.width) }
    for index in slotStart[position]..<slotStart[position + 1] {
      let row = ofSlots[slots[index]]
      LinkPass.raise(row, to: finish, width: all.width)
    }
  }

  /// Writes the ends of trials, phases and specs to the record.
  func write(_ count: Int, to record: inout BlockRecord) {
    let slots = ofSlots.count
    for column in 0..<count {
      record.ends[column] = Int(all[0][column])
      for slot in 0..<slots {
        record.slotEnds[column * slots + slot] = Int(ofSlots[slot][column])
      }
    }
  }

  /// Whether all ends are exact in single precision.
  var areExact: Bool {
    let row = all[0]
    return (0..<all.width).allSatisfy { row[$0] < RowArithmetic.wholeFromHere }
  }
}
