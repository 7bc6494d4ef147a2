/// The sums of an activity's rows over the trials of a block, as integers.
///
/// Whole minutes below 2²³ have squares and products below 2⁴⁶, so that the sums of a block fit.
/// Columns that do not count have ends and marks of zero, and durations are masked.
struct RowSums: ~Copyable {
  /// What the rows of one activity add up to.
  struct Sums {
    var critical = 0
    var finish = 0
    var duration = 0
    var durationSquares: UInt64 = 0
    var products: UInt64 = 0
    var significance = 0
  }

  /// How many trials of the block have a room.
  let roomTrials: Int
  /// Memory for the places of a row in a histogram.
  let places: BlockRows<UInt32>
  /// The ends of the trials that count; those of the others are zero.
  private let ends: BlockRows<UInt32>
  /// The ends of the trials that have a room and count.
  private let roomEnds: BlockRows<Float>
  /// How many columns count.
  let count: Int
  /// How many columns there are.
  let width: Int
  /// How many columns of rooms there are.
  var roomWidth: Int { roomEnds.width }

  /// Prepares the sums over a block.
  init(_ record: borrowing BlockRecord, of block: TrialBlock) {
    count = block.count
    width = block.width
    places = BlockRows(repeating: 0, count: 1, width: width)
    ends = BlockRows(repeating: 0, count: 1, width: width)
    for column in 0..<count {
      ends[0][column] = UInt32(min(record.ends[column], BlockRecord.latest))
    }
    let roomColumns = width / TrialBlock.group * BlockRecord.roomGroup
    roomEnds = BlockRows(repeating: 0, count: 1, width: roomColumns)
    var roomTrials = 0
    for roomColumn in 0..<roomColumns {
      let column = BlockRecord.column(ofRoom: roomColumn)
      guard column < count else { continue }
      roomTrials += 1
      roomEnds[0][roomColumn] = Float(ends[0][column])
    }
    self.roomTrials = roomTrials
  }

  /// Returns the sums of an activity.
  @inline(__always)
  func sums(of rows: ActivityRows) -> Sums {
    var sums = Sums()
    let (finish, duration) = (rows.finish, rows.duration)
    if count < width {
      for column in count..<width {
        finish[column] = 0
        duration[column] = 0
      }
      TrialBits.keep(count, of: rows.critical, width / TrialBits.perWord)
    }
    sums.critical = TrialBits.count(rows.critical, width / TrialBits.perWord)
    add(finish, duration, to: &sums)
    sums.significance = significance(of: rows)
    return sums
  }

  /// Adds up finishes, durations, their squares, and their products with the ends.
  ///
  /// Two products of 32 bits take one instruction; a plain loop spends as many again on unpacking.
  @inline(__always)
  private func add(
    _ finish: UnsafePointer<Float>, _ duration: UnsafePointer<Float>, to sums: inout Sums
  ) {
    let (finishes, durations) = (UnsafeRawPointer(finish), UnsafeRawPointer(duration))
    let ends = UnsafeRawPointer(ends[0])
    var (finishSum, durationSum) = (SIMD4<UInt32>(), SIMD4<UInt32>())
    var (squares, products) = (SIMD2<UInt64>(), SIMD2<UInt64>())
    let low = SIMD2<UInt64>(repeating: 0xFFFF_FFFF)
    for four in 0..<width / 4 {
      let offset = 16 &* four
      finishSum &+= RowArithmetic.integers(
        finishes.load(fromByteOffset: offset, as: SIMD4<Float>.self))
      let minutes = RowArithmetic.integers(
        durations.load(fromByteOffset: offset, as: SIMD4<Float>.self))
      durationSum &+= minutes
      let pairs = unsafeBitCast(minutes, to: SIMD2<UInt64>.self)
      let endPairs = ends.load(fromByteOffset: offset, as: SIMD2<UInt64>.self)
      let (even, odd) = (pairs & low, pairs &>> 32)
      squares &+= even &* even
      squares &+= odd &* odd
      products &+= even &* (endPairs & low)
      products &+= odd &* (endPairs &>> 32)
    }
    sums.finish = Int(finishSum.wrappedSum())
    sums.duration = Int(durationSum.wrappedSum())
    sums.durationSquares = squares.wrappedSum()
    sums.products = products.wrappedSum()
  }

  /// The sum of duration ⁄ room · end over the trials that have a room.
  @inline(__always)
  private func significance(of rows: ActivityRows) -> Int {
    let (room, duration, ends) = (rows.room, rows.duration, roomEnds[0])
    var sum: UInt32 = 0
    for group in 0..<width / TrialBlock.group {
      let (first, column) = (group &* BlockRecord.roomGroup, group &* TrialBlock.group)
      for offset in 0..<BlockRecord.roomGroup {
        let whole = room[first &+ offset]
        // What takes no time has no significance.
        let share = duration[column &+ offset] / (whole > 1 ? whole : 1)
        sum &+= RowArithmetic.integer(share * ends[first &+ offset])
      }
    }
    return Int(sum)
  }
}
