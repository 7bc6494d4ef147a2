/// A keyed bijection of 64-bit counters whose images in a row pass every test of randomness.
///
/// Threefry-2×32 with 20 rounds: additions, rotations and exclusive ors, with a part of the key
/// added after every fourth round. J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, "Parallel
/// Random Numbers: As Easy as 1, 2, 3", SC11 (2011); 13 rounds already withstand BigCrush.
package struct Threefry2x32: Hashable, Sendable {
  private let key0: UInt32
  private let key1: UInt32
  private let key2: UInt32

  /// Creates the bijection with the given key.
  package init(key0: UInt32, key1: UInt32) {
    self.key0 = key0
    self.key1 = key1
    key2 = 0x1BD1_1BDA ^ key0 ^ key1
  }

  /// Returns the image of a counter.
  @inline(__always)
  package func image(_ counter0: UInt32, _ counter1: UInt32) -> (UInt32, UInt32) {
    var pair = (counter0 &+ key0, counter1 &+ key1)
    Self.evenRounds(&pair)
    Self.add(key1, key2 &+ 1, to: &pair)
    Self.oddRounds(&pair)
    Self.add(key2, key0 &+ 2, to: &pair)
    Self.evenRounds(&pair)
    Self.add(key0, key1 &+ 3, to: &pair)
    Self.oddRounds(&pair)
    Self.add(key1, key2 &+ 4, to: &pair)
    Self.evenRounds(&pair)
    Self.add(key2, key0 &+ 5, to: &pair)
    return pair
  }

  /// Returns the image of a counter after 13 rounds, the fewest that withstand BigCrush.
  ///
  /// Much shorter than `image`, for what is drawn by the hundred million.
  @inline(__always)
  package func shortImage(_ counter0: UInt32, _ counter1: UInt32) -> (UInt32, UInt32) {
    var pair = (counter0 &+ key0, counter1 &+ key1)
    Self.evenRounds(&pair)
    Self.add(key1, key2 &+ 1, to: &pair)
    Self.oddRounds(&pair)
    Self.add(key2, key0 &+ 2, to: &pair)
    Self.evenRounds(&pair)
    Self.add(key0, key1 &+ 3, to: &pair)
    Self.round(17, &pair)
    return pair
  }

  /// Four rounds with the first half of the rotations.
  @inline(__always)
  private static func evenRounds(_ pair: inout (UInt32, UInt32)) {
    round(13, &pair)
    round(15, &pair)
    round(26, &pair)
    round(6, &pair)
  }

  /// Four rounds with the second half of the rotations.
  @inline(__always)
  private static func oddRounds(_ pair: inout (UInt32, UInt32)) {
    round(17, &pair)
    round(29, &pair)
    round(16, &pair)
    round(24, &pair)
  }

  /// One round: mix the second word into the first and back.
  @inline(__always)
  private static func round(_ rotation: UInt32, _ pair: inout (UInt32, UInt32)) {
    pair.0 = pair.0 &+ pair.1
    pair.1 = (pair.1 &<< rotation) | (pair.1 &>> (32 &- rotation))
    pair.1 ^= pair.0
  }

  /// Adds a part of the key.
  @inline(__always)
  private static func add(_ left: UInt32, _ right: UInt32, to pair: inout (UInt32, UInt32)) {
    pair.0 = pair.0 &+ left
    pair.1 = pair.1 &+ right
  }
}
