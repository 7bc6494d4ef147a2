/// The draws of one thing, one for each trial: a function of seed, key, purpose and trial only.
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
}
