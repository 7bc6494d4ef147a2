/// Consecutive trials that are drawn and counted together, as columns of rows.
///
/// A block is only a matter of speed: what is drawn for a trial depends on its number alone. Rows
/// are drawn in full; the columns after the last trial that is wanted are not counted.
struct TrialBlock: Sendable {
  /// Columns come in groups of so many.
  static let group = 64

  /// The number of the first trial; a multiple of `group`.
  let first: Int
  /// How many columns the rows have; a multiple of `group`.
  let width: Int
  /// How many of them count, at least one.
  let count: Int

  /// Creates the block with the given number of all blocks of `width`, of so many trials in all.
  init(number: Int, width: Int, trials: Int) {
    precondition(width > 0 && width.isMultiple(of: Self.group))
    first = number * width
    self.width = width
    count = min(width, trials - first)
    precondition(count > 0)
  }

  /// The trials of all columns.
  var trials: Range<Int> { first..<first + width }
}
