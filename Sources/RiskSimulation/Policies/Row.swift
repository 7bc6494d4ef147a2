/// A row of numbers of fixed length, for the memory that a worker uses again in every trial.
///
/// It has one owner and cannot be copied, so that a write never asks whether someone else looks
/// at the same memory. That every access is within bounds is checked in debug builds, which the
/// tests run; positions come from the plan's model and never from input.
struct Row<Number: BitwiseCopyable & Sendable>: ~Copyable {
  private let numbers: UnsafeMutablePointer<Number>
  /// How many numbers there are.
  let count: Int

  /// Creates a row of `count` equal numbers.
  init(repeating number: Number, count: Int) {
    numbers = .allocate(capacity: count)
    numbers.initialize(repeating: number, count: count)
    self.count = count
  }

  /// Creates a row of the given numbers.
  init(_ source: [Number]) {
    numbers = .allocate(capacity: source.count)
    for (position, number) in source.enumerated() {
      (numbers + position).initialize(to: number)
    }
    count = source.count
  }

  deinit { numbers.deallocate() }

  /// The number at a position.
  subscript(position: Int) -> Number {
    @inline(__always) get {
      assert(UInt(bitPattern: position) < UInt(bitPattern: count))
      return numbers[position]
    }
    @inline(__always) set {
      assert(UInt(bitPattern: position) < UInt(bitPattern: count))
      numbers[position] = newValue
    }
  }

  /// Takes over the numbers of a row that is as long.
  mutating func copy(_ source: borrowing Row) {
    precondition(source.count == count)
    numbers.update(from: source.numbers, count: count)
  }

  /// Makes all numbers equal.
  mutating func fill(with number: Number) { numbers.update(repeating: number, count: count) }
}
