/// A small seeded generator of pseudo-random numbers.
///
/// SplitMix64: Steele, Lea & Flood (2014), Fast Splittable Pseudorandom Number Generators.
struct SplitMix {
  private var state: UInt64

  /// Starts the sequence that belongs to `seed`.
  init(seed: UInt64) {
    state = seed
  }

  /// Returns the next 64 bits of the sequence.
  @inline(__always)
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z &>> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z &>> 31)
  }

  /// Returns a number that is at least 0 and less than `bound`, which is at most 2³².
  @inline(__always)
  mutating func below(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: ((next() &>> 32) &* UInt64(truncatingIfNeeded: bound)) &>> 32)
  }
}
