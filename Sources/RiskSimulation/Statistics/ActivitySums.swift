/// What one activity adds up to over trials.
///
/// Side by side in memory, since all are counted at once.
struct ActivitySums: Sendable {
  /// The trials in which it is critical.
  private(set) var critical = 0
  /// The sum of its finishes, in minutes.
  private(set) var finish = 0
  /// The sum of its durations.
  private(set) var duration = 0
  /// The sum of duration ⁄ (duration + slack) · end, each rounded to a minute.
  private(set) var significance = 0
  /// The sum of the squares of its durations.
  private(set) var durationSquares: Int128 = 0
  /// The sum of the products of duration and end.
  private(set) var products: Int128 = 0

  /// Adds the sums over the trials of a block.
  mutating func add(_ row: RowSums.Sums) {
    critical &+= row.critical
    finish &+= row.finish
    duration &+= row.duration
    significance &+= row.significance
    durationSquares += Int128(row.durationSquares)
    products += Int128(row.products)
  }

  /// Adds the sums over other trials.
  mutating func add(_ other: ActivitySums) {
    critical += other.critical
    finish += other.finish
    duration += other.duration
    significance += other.significance
    durationSquares += other.durationSquares
    products += other.products
  }
}
