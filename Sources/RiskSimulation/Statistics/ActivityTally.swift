/// What is counted for each activity over trials; tallies of different trials add up.
///
/// Everything is an integer, so that neither the order nor the grouping of trials matters.
struct ActivityTally: Sendable {
  /// How many trials are counted.
  private(set) var trials = 0
  /// In how many of them the slack was measured.
  private(set) var slackTrials = 0
  /// The sum of the ends, in minutes.
  private(set) var endSum: Int128 = 0
  /// The sum of their squares.
  private(set) var endSquares: Int128 = 0
  /// What each activity adds up to.
  private(set) var sums: [ActivitySums]
  /// The sum of each activity's efforts, in microminutes; empty if people are ignored.
  private(set) var efforts: [Int128]
  /// How many finishes fall into each bin, one activity after the other.
  private(set) var bins: [UInt32]

  /// Creates the tally of no trials.
  init(count: Int, grid: HistogramGrid, countsEfforts: Bool) {
    sums = Array(repeating: ActivitySums(), count: count)
    efforts = Array(repeating: 0, count: countsEfforts ? count : 0)
    bins = Array(repeating: 0, count: count * grid.bins)
  }

  /// Counts a block that was played, except for its single activities.
  mutating func count(
    _ record: borrowing BlockRecord, of block: TrialBlock, sums: borrowing RowSums
  ) {
    trials += block.count
    slackTrials += sums.roomTrials
    for column in 0..<block.count {
      let end = Int128(record.ends[column])
      endSum += end
      endSquares += end * end
    }
    for position in efforts.indices { efforts[position] += Int128(record.efforts[position]) }
  }

  /// Counts an activity whose rows are complete, and clears what the next block needs clear.
  mutating func count(_ rows: ActivityRows, sums: borrowing RowSums, grid: HistogramGrid) {
    let position = rows.position
    self.sums[position].add(sums.sums(of: rows))
    bins.withUnsafeMutableBufferPointer { bins in
      guard let bins = bins.baseAddress else { return }
      grid.count(
        rows.finish, of: position, count: sums.count, width: sums.width,
        into: bins + position * grid.bins, places: sums.places[0])
    }
    rows.critical.update(repeating: 0, count: sums.width / TrialBits.perWord)
    rows.room.update(repeating: .infinity, count: sums.roomWidth)
  }

  /// Adds what was counted over other trials.
  mutating func add(_ other: ActivityTally) {
    trials += other.trials
    slackTrials += other.slackTrials
    endSum += other.endSum
    endSquares += other.endSquares
    for position in sums.indices { sums[position].add(other.sums[position]) }
    for position in efforts.indices { efforts[position] += other.efforts[position] }
    for bin in bins.indices { bins[bin] += other.bins[bin] }
  }
}
