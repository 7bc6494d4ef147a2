/// The memory in which one worker draws an activity's efforts, a column for each trial of a block.
struct SamplingRows: ~Copyable {
  /// The columns.
  let width: Int
  private let efforts: BlockRows<Float>
  private let coarse: BlockRows<UInt32>
  private let table: BlockRows<UInt32>

  /// Creates rows of `width` columns.
  init(width: Int) {
    self.width = width
    efforts = BlockRows(repeating: 0, count: 1, width: width)
    coarse = BlockRows(repeating: 0, count: 1, width: width)
    table = BlockRows(repeating: 0, count: 1, width: width)
  }

  /// What was drawn of the activity that is being looked at.
  var drawn: UnsafeMutablePointer<Float> { efforts[0] }
  /// Coarse random numbers, two in a word.
  var words: UnsafeMutablePointer<UInt32> { coarse[0] }
  /// The cells of a table that are looked up.
  var cells: UnsafeMutablePointer<UInt32> { table[0] }
}
