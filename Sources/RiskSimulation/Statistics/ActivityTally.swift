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
  /// Trials in which each activity is critical.
  private(set) var criticalTrials: [Int]
  /// The sum of each activity's finishes.
  private(set) var finishSums: [Int]
  /// The sum of its durations.
  private(set) var durationSums: [Int]
  /// The sum of their squares.
  private(set) var durationSquares: [Int128]
  /// The sum of the products of duration and end.
  private(set) var products: [Int128]
  /// The sum of duration ⁄ (duration + slack) · end, each rounded to a minute.
  private(set) var significances: [Int]
  /// The sum of its efforts, in microminutes; empty if people are ignored.
  private(set) var efforts: [Int128]
  /// How many finishes fall into each bin, one activity after the other.
  private(set) var bins: [UInt32]

  /// Creates the tally of no trials.
  init(count: Int, grid: HistogramGrid, countsEfforts: Bool) {
    criticalTrials = Array(repeating: 0, count: count)
    finishSums = criticalTrials
    durationSums = criticalTrials
    significances = criticalTrials
    durationSquares = Array(repeating: 0, count: count)
    products = durationSquares
    efforts = countsEfforts ? durationSquares : []
    bins = Array(repeating: 0, count: count * grid.bins)
  }

  /// Counts a block that was played, except for its single activities.
  mutating func count(
    _ record: borrowing BlockRecord, of block: TrialBlock, sums: borrowing RowSums
  ) {
    trials += block.count
    slackTrials += sums.slackTrials
    for column in 0..<block.count {
      let end = Int128(record.ends[column])
      endSum += end
      endSquares += end * end
    }
    for position in efforts.indices { efforts[position] += Int128(record.efforts[position]) }
  }

  /// Counts an activity whose rows are complete, and clears what the next block needs clear.
  mutating func count(
    _ position: Int, in record: borrowing BlockRecord, sums: borrowing RowSums,
    grid: HistogramGrid
  ) {
    let row = sums.sums(of: position, in: record)
    criticalTrials[position] &+= row.critical
    finishSums[position] &+= row.finish
    durationSums[position] &+= row.duration
    durationSquares[position] += Int128(row.durationSquares)
    products[position] += Int128(row.products)
    significances[position] &+= row.significance
    bins.withUnsafeMutableBufferPointer { bins in
      guard let bins = bins.baseAddress else { return }
      grid.count(
        record.finish[position], of: position, count: sums.count, width: record.finish.width,
        into: bins + position * grid.bins, places: sums.places[0])
    }
    record.critical[position].update(repeating: 0, count: record.critical.width)
    record.slack[position].update(repeating: .infinity, count: record.slack.width)
  }

  /// Adds what was counted over other trials.
  mutating func add(_ other: ActivityTally) {
    trials += other.trials
    slackTrials += other.slackTrials
    endSum += other.endSum
    endSquares += other.endSquares
    for position in criticalTrials.indices {
      criticalTrials[position] += other.criticalTrials[position]
      finishSums[position] += other.finishSums[position]
      durationSums[position] += other.durationSums[position]
      durationSquares[position] += other.durationSquares[position]
      products[position] += other.products[position]
      significances[position] += other.significances[position]
    }
    for position in efforts.indices { efforts[position] += other.efforts[position] }
    for bin in bins.indices { bins[bin] += other.bins[bin] }
  }
}
