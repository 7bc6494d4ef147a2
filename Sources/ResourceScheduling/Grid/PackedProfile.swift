/// A profile of which each time unit is one machine word.
struct PackedProfile<Word: FixedWidthInteger & UnsignedInteger & BitwiseCopyable>: ~Copyable,
  ResourceProfile
{
  private let free: Word
  private let guards: Word
  private var words: FixedBuffer<Word>

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
  }

  mutating func reset(before end: Int) {
    words.base.update(repeating: free, count: min(end, words.count))
  }

  @inline(__always)
  mutating func place(_ demand: Word, duration: Int, from earliest: Int, end: Int) -> Int {
    guard demand != 0 else { return earliest }
    if max(earliest, end) &+ duration > words.count {
      grow(max(earliest, end) &+ duration)
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
    var cell = base + start
    let last = base + finish
    while cell < last {
      cell.pointee &-= demand
      cell += 1
    }
    return start
  }

  @inline(never)
  private mutating func grow(_ minimum: Int) {
    let larger = FixedBuffer(repeating: free, count: minimum + minimum / 2)
    larger.base.update(from: words.base, count: words.count)
    words = larger
  }
}
