/// A number that tells critical paths apart, a hash of their activities.
///
/// Two of a million paths have the same number with a chance of less than 10⁻⁷. The mixing is the
/// output function of S. Vigna's SplitMix64.
struct PathNumber {
  /// The number of the path so far.
  private(set) var value: UInt64 = 0
  /// Whether the same activities can follow one another in different orders.
  private let isOrdered: Bool

  /// Creates the number of an empty path.
  ///
  /// - Parameter isOrdered: Whether the same activities can follow one another in different orders:
  ///   so they do where one waits for another's people. Where only links count they do not, and the
  ///   number is a sum, which is the same whichever of them are added first.
  init(isOrdered: Bool) { self.isOrdered = isOrdered }

  /// Adds the activity that holds the one before.
  mutating func add(_ position: Int) {
    value = isOrdered ? Self.mix(value &+ Self.key(position)) : value &+ Self.key(position)
  }

  /// What an activity adds to the number of a path.
  static func key(_ position: Int) -> UInt64 {
    mix((UInt64(truncatingIfNeeded: position) &+ 1) &* 0x9E37_79B9_7F4A_7C15)
  }

  private static func mix(_ number: UInt64) -> UInt64 {
    var mixed = (number ^ (number &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed &>> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed &>> 31)
  }
}
