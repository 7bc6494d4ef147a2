/// A fixed sequence of numbers that look random, so that a search tries varied orders.
struct NoiseSource {
  private var generator = SeededGenerator(seed: 0)

  /// Returns the next number of `0..<limit`; `limit` is positive.
  mutating func next(below limit: Int) -> Int { Int(generator.next() % UInt64(limit)) }
}
