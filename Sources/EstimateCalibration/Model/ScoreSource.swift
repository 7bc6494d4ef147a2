/// Normal scores drawn one after the other, the same for the same seed and name.
///
/// Each takes twelve bits of a word and is the middle of one of 4,096 equally likely strata. The
/// words are those of SplitMix64: G. L. Steele, D. Lea, C. H. Flood, "Fast Splittable
/// Pseudorandom Number Generators" (2014).
struct ScoreSource {
  private var state: UInt64
  private var word: UInt64 = 0
  private var left = 0
  private let strata: [Double]

  /// Creates the draws for something by its name.
  ///
  /// - Precondition: there are 4,096 strata.
  init(seed: UInt64, name: String, strata: [Double]) {
    precondition(strata.count == 4_096)
    self.strata = strata
    // The hash FNV-1a of the name.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    state = hash ^ (seed &* 0x9E37_79B9_7F4A_7C15)
  }

  /// The next score.
  mutating func next() -> Double {
    if left == 0 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      word = mixed ^ (mixed >> 31)
      left = 5
    }
    left -= 1
    let score = strata[Int(word & 0xFFF)]
    word >>= 12
    return score
  }
}
