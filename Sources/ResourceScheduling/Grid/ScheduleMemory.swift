/// Remembers which schedules have been seen lately, by fingerprints of their starts.
///
/// A direct-mapped table: a newer schedule drives out an older one of the same place. It never takes
/// a new schedule for an old one, but for two fingerprints of 64 bits being the same by chance.
struct ScheduleMemory: ~Copyable {
  private let places: FixedBuffer<UInt64>

  /// Makes an empty memory of `1 << bits` places.
  init(bits: Int) {
    places = FixedBuffer(repeating: 0, count: 1 << bits)
  }

  /// Makes an empty memory of at least two places for each of `budget` schedules, up to 16,384.
  init(for budget: Int) {
    let places = min(max(2 * budget, 2), 1 << 14)
    self.init(bits: Int.bitWidth - (places - 1).leadingZeroBitCount)
  }

  /// Returns whether the schedule with these starts has been seen, and remembers it.
  ///
  /// - Complexity: O(*n*).
  @inline(__always)
  func remember(_ starts: borrowing FixedBuffer<Int32>) -> Bool {
    let fingerprint = Self.fingerprint(starts.base, count: starts.count)
    let place = Int(truncatingIfNeeded: fingerprint &>> 40) & (places.count &- 1)
    defer { places[place] = fingerprint }
    return places[place] == fingerprint
  }

  /// Returns a number that tells schedules apart by their starts.
  ///
  /// - Complexity: O(*n*).
  @inline(__always)
  static func fingerprint(_ starts: UnsafePointer<Int32>, count: Int) -> UInt64 {
    var fingerprint: UInt64 = 0xCBF2_9CE4_8422_2325
    var rank = 0
    while rank &+ 1 < count {
      let low = UInt64(UInt32(bitPattern: starts[rank]))
      let high = UInt64(UInt32(bitPattern: starts[rank &+ 1]))
      fingerprint = (fingerprint ^ (low | high &<< 32)) &* 0x9E37_79B9_7F4A_7C15
      fingerprint ^= fingerprint &>> 32
      rank &+= 2
    }
    if rank < count {
      fingerprint =
        (fingerprint ^ UInt64(UInt32(bitPattern: starts[rank]))) &* 0x9E37_79B9_7F4A_7C15
      fingerprint ^= fingerprint &>> 32
    }
    return fingerprint
  }

  /// Forgets everything.
  func clear() {
    places.base.update(repeating: 0, count: places.count)
  }
}
