/// Plays and counts its share of the blocks, alone on its thread.
struct BlockWorker<Player: BlockPlayer & ~Copyable>: ~Copyable {
  private var player: Player
  private var record: BlockRecord
  private var tally: TrialTally
  private let grid: HistogramGrid?

  /// Creates a worker that has counted nothing yet.
  ///
  /// - Parameters:
  ///   - player: What plays the blocks.
  ///   - activities: How many activities there are.
  ///   - slots: How many slots there are.
  ///   - width: How many trials a block has.
  ///   - grid: The bins of finishes; without them only ends are told.
  init(
    _ player: consuming Player, activities: Int, slots: Int, width: Int, grid: HistogramGrid?
  ) {
    let needs = player.needs
    record = BlockRecord(
      activities: activities, slots: slots, width: width,
      detail: grid == nil ? .ends : .everything, needs: needs)
    tally = TrialTally(
      width: width, slots: slots,
      activities: grid.map {
        ActivityTally(count: activities, grid: $0, countsEfforts: needs.efforts)
      })
    self.player = player
    self.grid = grid
  }

  /// Plays and counts a block.
  mutating func work(on block: TrialBlock) {
    player.play(block, into: &record)
    if let grid {
      Self.count(block, of: player, record: &record, grid: grid, into: &tally.activities)
    }
    tally.count(record, of: block)
  }

  /// Counts the activities of a block.
  private static func count(
    _ block: TrialBlock, of player: borrowing Player, record: inout BlockRecord,
    grid: HistogramGrid, into tally: inout ActivityTally?
  ) {
    let sums = RowSums(record, of: block)
    tally?.count(record, of: block, sums: sums)
    player.trace(block, in: &record) { tally?.count($0, sums: sums, grid: grid) }
  }

  /// Returns what was counted.
  consuming func finish() -> TrialTally { tally }
}
