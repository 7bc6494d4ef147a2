/// A table of numbers with a row for each activity and a column for each trial of a block.
///
/// The memory of one worker for all its blocks. Inner loops run over the columns of a row through
/// its address, because only then does the compiler make vector instructions of them; the length
/// of every row is `width`, and nothing outlives the table.
struct BlockRows<Number: BitwiseCopyable & Sendable>: ~Copyable {
  private let numbers: UnsafeMutablePointer<Number>
  /// How many rows there are.
  let count: Int
  /// How many numbers a row has.
  let width: Int

  /// Creates rows of equal numbers.
  init(repeating number: Number, count: Int, width: Int) {
    let capacity = max(1, count * width)
    // Rows begin at the borders of cache lines as far as their length allows.
    numbers = UnsafeMutableRawPointer.allocate(
      byteCount: capacity * MemoryLayout<Number>.stride, alignment: 64
    ).bindMemory(to: Number.self, capacity: capacity)
    numbers.initialize(repeating: number, count: capacity)
    self.count = count
    self.width = width
  }

  deinit { numbers.deallocate() }

  /// The address of a row, at which `width` numbers lie.
  subscript(row: Int) -> UnsafeMutablePointer<Number> {
    @inline(__always) get {
      precondition(UInt(bitPattern: row) < UInt(bitPattern: count))
      return numbers + row &* width
    }
  }
}
