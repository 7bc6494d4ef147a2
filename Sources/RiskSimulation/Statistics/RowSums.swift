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

  /// How many trials of the block have a slack.
  let slackTrials: Int
  /// Memory for the places of a row in a histogram.
  let places: BlockRows<UInt32>
  /// The ends of the trials that count; those of the others are zero.
  private let ends: BlockRows<UInt32>
  /// The ends of the trials that have a slack and count.
  private let slackEnds: BlockRows<Float>
  /// How many columns count.
  let count: Int
  /// How many columns there are.
  let width: Int
  /// How many columns of slacks there are.
  var slackWidth: Int { slackEnds.width }

  /// Prepares the sums over a block.
  init(_ record: borrowing BlockRecord, of block: TrialBlock) {
    count = block.count
    width = block.width
    places = BlockRows(repeating: 0, count: 1, width: width)
    ends = BlockRows(repeating: 0, count: 1, width: width)
    for column in 0..<count {
      ends[0][column] = UInt32(min(record.ends[column], BlockRecord.latest))
    }
    let slackColumns = width / TrialBlock.group * BlockRecord.slackGroup
    slackEnds = BlockRows(repeating: 0, count: 1, width: slackColumns)
    var slackTrials = 0
    for slackColumn in 0..<slackColumns {
      let column = BlockRecord.column(ofSlack: slackColumn)
      guard column < count else { continue }
      slackTrials += 1
      slackEnds[0][slackColumn] = Float(ends[0][column])
    }
    self.slackTrials = slackTrials
  }

  /// Returns the sums of an activity.
  @inline(__always)
  func sums(of rows: ActivityRows) -> Sums {
    var sums = Sums()
    let (finish, duration, marks, ends) = (rows.finish, rows.duration, rows.critical, ends[0])
    if count < width {
      for column in count..<width {
        finish[column] = 0
        duration[column] = 0
        marks[column] = 0
      }
    }
    sums.critical = Self.count(of: marks, width: width)
    var (finishSum, durationSum) = (UInt32(0), UInt32(0))
    for column in 0..<width {
      finishSum &+= RowArithmetic.integer(finish[column])
      durationSum &+= RowArithmetic.integer(duration[column])
    }
    (sums.finish, sums.duration) = (Int(finishSum), Int(durationSum))
    for column in 0..<width {
      let minutes = UInt64(RowArithmetic.integer(duration[column]))
      sums.durationSquares &+= minutes &* minutes
      sums.products &+= minutes &* UInt64(ends[column])
    }
    sums.significance = significance(of: rows)
    return sums
  }

  /// How many marks are set, eight at a time.
  @inline(__always)
  private static func count(of marks: UnsafeMutablePointer<UInt8>, width: Int) -> Int {
    let words = UnsafeRawPointer(marks)
    var count: UInt64 = 0
    for word in 0..<width / 8 {
      let eight = words.load(fromByteOffset: 8 &* word, as: UInt64.self)
      // The product's highest byte is the sum of all.
      count &+= (eight &* 0x0101_0101_0101_0101) &>> 56
    }
    return Int(count)
  }

  /// The sum of duration ⁄ (duration + slack) · end over the trials that have a slack.
  @inline(__always)
  private func significance(of rows: ActivityRows) -> Int {
    let (slack, duration, ends) = (rows.slack, rows.duration, slackEnds[0])
    var sum: UInt32 = 0
    for group in 0..<width / TrialBlock.group {
      let (first, column) = (group &* BlockRecord.slackGroup, group &* TrialBlock.group)
      for offset in 0..<BlockRecord.slackGroup {
        let minutes = duration[column &+ offset]
        let whole = minutes + slack[first &+ offset]
        // What takes no time has no significance.
        let share = minutes / (whole > 1 ? whole : 1)
        sum &+= RowArithmetic.integer(share * ends[first &+ offset])
      }
    }
    return Int(sum)
  }
}
