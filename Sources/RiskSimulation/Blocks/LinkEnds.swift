/// The last finishes of a block in which only links count: of all activities, and of each slot.
struct LinkEnds: ~Copyable {
  /// Nobody, where an activity is asked for.
  private static let nobody = Int32.max

  private let network: LinkNetwork
  /// The slots that activity *i* can finish last of are `slots[slotStart[i]..<slotStart[i + 1]]`.
  private let slots: [Int]
  private let slotStart: [Int]
  /// The ends of the trials.
  private let all: BlockRows<Float>
  /// The ends of each slot.
  private let ofSlots: BlockRows<Float>
  /// The last finishes of what does not lie behind, and the first activity that has each.
  private let open: BlockRows<Float>
  private let last: BlockRows<Int32>

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
    open = BlockRows(repeating: 0, count: 1, width: width)
    last = BlockRows(repeating: 0, count: 1, width: width)
  }

  /// The ends of the trials.
  var row: UnsafeMutablePointer<Float> { all[0] }

  /// Forgets the block before.
  func begin() {
    all[0].update(repeating: 0, count: all.width)
    for slot in 0..<ofSlots.count { ofSlots[slot].update(repeating: 0, count: ofSlots.width) }
    open[0].update(repeating: 0, count: open.width)
    last[0].update(repeating: Self.nobody, count: last.width)
  }

  /// Takes note of the finishes of an activity.
  ///
  /// - Parameters:
  ///   - finish: Its row of finishes.
  ///   - position: Which activity.
  ///   - tellsLast: Whether `lastActivity` will be asked for.
  @inline(__always)
  func note(_ finish: UnsafeMutablePointer<Float>, of position: Int, tellsLast: Bool) {
    if network.canBeLast[position] {
      LinkPass.raise(all[0], to: finish, width: all.width)
      if tellsLast, !network.isSettled[position] { noteLast(finish, of: Int32(position)) }
    }
    for index in slotStart[position]..<slotStart[position + 1] {
      let row = ofSlots[slots[index]]
      LinkPass.raise(row, to: finish, width: all.width)
    }
  }

  /// Keeps the first of those that finish last.
  private func noteLast(_ finish: UnsafeMutablePointer<Float>, of position: Int32) {
    let (open, last) = (open[0], last[0])
    for column in 0..<all.width {
      let (before, this, known) = (open[column], finish[column], last[column])
      let first = known < position ? known : position
      let tied = this == before ? first : known
      last[column] = this > before ? position : tied
      open[column] = this > before ? this : before
    }
  }

  /// The first activity that finishes last in a trial, of those that do not lie behind.
  func lastActivity(column: Int) -> Int? {
    guard last[0][column] != Self.nobody, open[0][column] == all[0][column] else { return nil }
    return Int(last[0][column])
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
