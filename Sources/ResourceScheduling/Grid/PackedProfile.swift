/// A profile of which each time unit is one machine word.
struct PackedProfile<Word: FixedWidthInteger & UnsignedInteger & SIMDScalar & BitwiseCopyable>:
  ~Copyable, ResourceProfile
{
  private let free: Word
  private let guards: Word
  /// The units of time; those of the last block only round it off.
  private var words: FixedBuffer<Word>
  /// A block of eight units with all bits, then one without any.
  private let sieve: FixedBuffer<Word>

  static func demands(
    _ problem: GridProblem, positions: [Int], packing: LanePacking
  ) -> [Word] {
    positions.map { position in
      guard problem.durations[position] > 0 else { return 0 }
      return Word(packing.pieces(problem.demands[position]).first?.units ?? 0)
    }
  }

  init(_ packing: LanePacking, problem: GridProblem, positions: [Int]) {
    precondition(packing.widths.count <= 1, "the lanes need several words")
    free = Word(packing.free.first ?? 0)
    guards = Word(packing.guards.first ?? 0)
    words = FixedBuffer(repeating: free, count: 1024)
    sieve = FixedBuffer(Array(repeating: .max, count: 8) + Array(repeating: 0, count: 8))
  }

  mutating func reset(before end: Int) {
    words.base.update(repeating: free, count: min(end, words.count))
  }

  @inline(__always)
  mutating func place(_ demand: Word, duration: Int, from earliest: Int, end: Int) -> Int {
    guard demand != 0 else { return earliest }
    if max(earliest, end) &+ duration &+ 8 > words.count {
      grow(max(earliest, end) &+ duration &+ 8)
    }
    let guards = self.guards
    let base = words.base
    // The window is searched from its end, so that a conflict moves it past the conflict at once;
    // what lies between the conflict and the old end is known to be free.
    var start = earliest
    var unchecked = start
    var finish = start &+ duration
    search: while true {
      var unit = finish
      while unit > unchecked {
        unit &-= 1
        if (base[unit] &- demand) & guards != guards {
          unchecked = finish
          start = unit &+ 1
          finish = start &+ duration
          continue search
        }
      }
      break
    }
    take(demand, from: start, duration: duration)
    return start
  }

  /// Takes a demand in blocks of eight units, of which the last one takes what is left.
  ///
  /// Whole blocks need no branch for each unit, whose number nobody can foresee.
  @inline(__always)
  private func take(_ demand: Word, from start: Int, duration: Int) {
    let need = SIMD8<Word>(repeating: demand)
    var cells = UnsafeMutableRawPointer(words.base + start)
    var left = duration
    while left > 8 {
      let block = cells.loadUnaligned(as: SIMD8<Word>.self) &- need
      cells.storeBytes(of: block, as: SIMD8<Word>.self)
      cells += MemoryLayout<SIMD8<Word>>.size
      left &-= 8
    }
    let mask = UnsafeRawPointer(sieve.base + (8 &- left)).loadUnaligned(as: SIMD8<Word>.self)
    let block = cells.loadUnaligned(as: SIMD8<Word>.self) &- (need & mask)
    cells.storeBytes(of: block, as: SIMD8<Word>.self)
  }

  @inline(never)
  private mutating func grow(_ minimum: Int) {
    let larger = FixedBuffer(repeating: free, count: minimum + minimum / 2)
    larger.base.update(from: words.base, count: words.count)
    words = larger
  }
}
