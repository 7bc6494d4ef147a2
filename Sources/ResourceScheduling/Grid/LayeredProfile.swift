/// A profile of which each time unit is several machine words, one in each plane.
///
/// An activity looks only at the planes it takes from.
struct LayeredProfile: ~Copyable, ResourceProfile {
  /// Which pieces belong to an activity.
  struct Demand: BitwiseCopyable {
    var first: Int32
    var count: Int32
  }

  /// What an activity takes of one plane.
  struct Piece: BitwiseCopyable {
    var plane: Int
    var units: UInt64
  }

  private let free: [UInt64]
  private let guards: FixedBuffer<UInt64>
  private let pieces: FixedBuffer<Piece>
  /// The planes one after the other, `length` words each.
  private var words: FixedBuffer<UInt64>
  private var length: Int

  static func demands(
    _ problem: GridProblem, positions: [Int], packing: LanePacking
  ) -> [Demand] {
    var first: Int32 = 0
    return positions.map { position in
      let count =
        problem.durations[position] > 0
        ? Int32(packing.pieces(problem.demands[position]).count) : 0
      defer { first += count }
      return Demand(first: first, count: count)
    }
  }

  init(_ packing: LanePacking, problem: GridProblem, positions: [Int]) {
    free = packing.free
    guards = FixedBuffer(packing.guards)
    pieces = FixedBuffer(
      positions.filter { problem.durations[$0] > 0 }.flatMap { position in
        packing.pieces(problem.demands[position]).map { Piece(plane: $0.plane, units: $0.units) }
      })
    length = 1024
    words = FixedBuffer(repeating: 0, count: free.count * length)
    reset(before: length)
  }

  mutating func reset(before end: Int) {
    for (plane, word) in free.enumerated() {
      (words.base + plane * length).update(repeating: word, count: min(end, length))
    }
  }

  mutating func place(_ demand: Demand, duration: Int, from earliest: Int, end: Int) -> Int {
    let first = Int(demand.first)
    let last = first &+ Int(demand.count)
    guard first < last else { return earliest }
    if max(earliest, end) &+ duration > length {
      grow(max(earliest, end) &+ duration)
    }
    // A start fits once all planes in a row have nothing against it.
    var start = earliest
    var fitting = 0
    var piece = first
    while fitting < last &- first {
      let later = fit(pieces[piece], duration: duration, from: start)
      fitting = later == start ? fitting &+ 1 : 1
      start = later
      piece &+= 1
      if piece == last { piece = first }
    }
    for piece in first..<last {
      let cells = words.base + pieces[piece].plane &* length
      let units = pieces[piece].units
      for unit in start..<(start &+ duration) {
        cells[unit] &-= units
      }
    }
    return start
  }

  /// Returns the earliest start from `earliest` on to which this plane has nothing against.
  @inline(__always)
  private func fit(_ piece: Piece, duration: Int, from earliest: Int) -> Int {
    let cells = words.base + piece.plane &* length
    let guards = self.guards[piece.plane]
    var start = earliest
    var unchecked = start
    var finish = start &+ duration
    search: while true {
      var unit = finish
      while unit > unchecked {
        unit &-= 1
        if (cells[unit] &- piece.units) & guards != guards {
          unchecked = finish
          start = unit &+ 1
          finish = start &+ duration
          continue search
        }
      }
      return start
    }
  }

  @inline(never)
  private mutating func grow(_ minimum: Int) {
    let longer = minimum + minimum / 2
    let larger = FixedBuffer<UInt64>(repeating: 0, count: free.count * longer)
    for (plane, word) in free.enumerated() {
      (larger.base + plane * longer).update(repeating: word, count: longer)
      (larger.base + plane * longer).update(from: words.base + plane * length, count: length)
    }
    words = larger
    length = longer
  }
}
