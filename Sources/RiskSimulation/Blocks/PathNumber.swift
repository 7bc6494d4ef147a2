/// A number that tells critical paths apart: a hash of their activities, from the last to the first.
///
/// Two of a million paths have the same number with a chance of less than 10⁻⁷. The mixing is that
/// of S. Vigna's SplitMix64, after each activity.
struct PathNumber {
  /// The number of the path so far.
  private(set) var value: UInt64 = 0

  /// Adds the activity that holds the one before.
  mutating func add(_ position: Int) {
    var mixed = value &+ UInt64(truncatingIfNeeded: position) &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed &>> 27)) &* 0x94D0_49BB_1331_11EB
    value = mixed ^ (mixed &>> 31)
  }
}
