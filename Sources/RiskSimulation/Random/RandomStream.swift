/// The draws of one thing, one for each trial: a function of seed, key, purpose and trial only.
///
/// A stream is read either as fine numbers, one trial at a time, or as rows of coarse numbers of 16
/// bits, which are cheap; never both.
///
/// Neither the block in which a trial is drawn, nor the thread, nor what was drawn before
/// enters. So the numbers are the same for every number of threads, and two scenarios share the
/// draws of all they have in common (common random numbers).
package struct RandomStream: Sendable {
  /// What is drawn; things of one name but of different purpose have different draws.
  package enum Purpose: UInt32, Sendable {
    /// The part of an activity's effort that is its own.
    case effort
    /// The part that a discipline's activities share.
    case discipline
    /// The part that a person's activities share.
    case person
    /// The part that all activities share.
    case project
    /// Whether a risk happens.
    case risk
    /// The day an external dependency arrives.
    case arrival
    /// Whether an activity has to be done again in part.
    case rework
    /// What a unit of estimates is worth.
    case unit
    /// How often somebody falls ill during an activity.
    case sickness
  }

  private let generator: Threefry2x32
  private let purpose: UInt32

  /// Creates the stream of the thing with the given key.
  ///
  /// The seed enciphers the key, which is one to one, so that no two things share a stream.
  package init(seed: UInt64, key: StableKey, purpose: Purpose) {
    let root = Threefry2x32(
      key0: UInt32(truncatingIfNeeded: seed), key1: UInt32(truncatingIfNeeded: seed >> 32))
    let derived = root.image(
      UInt32(truncatingIfNeeded: key.bits), UInt32(truncatingIfNeeded: key.bits >> 32))
    generator = Threefry2x32(key0: derived.0, key1: derived.1)
    self.purpose = purpose.rawValue
  }

  /// Returns the number of a trial, evenly distributed in 0..<1 and never 0.
  @inline(__always)
  package func uniform(trial: Int) -> Double {
    let (low, high) = generator.image(UInt32(truncatingIfNeeded: trial), purpose)
    let bits = UInt64(high) &<< 20 | UInt64(low) &>> 12
    return (Double(bits) + 0.5) * 0x1p-52
  }

  /// How many trials share one image of the generator in a row of coarse numbers.
  package static let trialsPerImage = 4

  /// Writes the highest bits of the coarse numbers of consecutive trials, which are evenly
  /// distributed in 0..<65536.
  ///
  /// The number of trial *t* is the sixteenth of bits *t* mod 4, counted from the low end, of the
  /// image of ⌊*t* ⁄ 4⌋. Each 32 bits hold two numbers, the earlier one in the lower half.
  ///
  /// - Parameters:
  ///   - trials: What to draw for; its ends are multiples of `trialsPerImage`.
  ///   - mask: What each word is combined with by exclusive or; all ones turns *u* into 1 − *u*.
  ///   - shift: How many low bits of each number are dropped.
  ///   - words: Where to write; half as many words as there are trials.
  @inline(__always)
  func fill(
    _ trials: Range<Int>, mask: UInt32 = 0, shift: UInt16,
    into words: UnsafeMutablePointer<UInt32>
  ) {
    let shift = UInt32(shift)
    let kept = (0xFFFF &>> shift) &* 0x1_0001
    let first = UInt32(truncatingIfNeeded: trials.lowerBound / Self.trialsPerImage)
    for image in 0..<trials.count / Self.trialsPerImage {
      let (low, high) = generator.shortImage(
        first &+ UInt32(truncatingIfNeeded: image), purpose)
      words[2 &* image] = ((low ^ mask) &>> shift) & kept
      words[2 &* image &+ 1] = ((high ^ mask) &>> shift) & kept
    }
  }
}
