/// How many trials a block of a simulation in which only links count has at best.
///
/// Wide rows spread what each activity costs once a block, and make good use of its table and its
/// bins; narrow ones bound the memory of large plans, and leave no worker without a block. The
/// forecast does not depend on it.
enum BlockWidth {
  /// The most trials of a block; a divisor of the first round, for which the sums of a row fit.
  static let most = 512
  /// The most that is best where the rows of all activities are read again on the way back.
  private static let mostKept = 256
  /// The most finishes that a worker keeps, if a block is not the narrowest already.
  private static let mostNumbers = 1 << 23
  /// How many blocks each worker has at least, if there are enough trials.
  private static let blocksPerWorker = 4

  /// Returns the width of at least `size`, as far as there is one.
  static func rounded(_ size: Int) -> Int {
    var width = TrialBlock.group
    while width < min(size, most) { width *= 2 }
    return width
  }

  /// Returns the best width.
  ///
  /// - Parameters:
  ///   - rows: How many rows of finishes a worker keeps.
  ///   - trials: How many trials there are at least.
  ///   - threads: How many workers there are.
  ///   - keepsAll: Whether all rows are read again when the last is written.
  /// - Returns: A power of two times the width of a group.
  static func best(rows: Int, trials: Int, threads: Int, keepsAll: Bool) -> Int {
    var width = TrialBlock.group
    while width < (keepsAll ? mostKept : most), 2 * width * rows <= mostNumbers,
      2 * width * threads * blocksPerWorker <= trials
    {
      width *= 2
    }
    return width
  }
}
