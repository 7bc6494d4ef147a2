/// How the free units of several resources lie side by side in machine words.
///
/// Each resource has a lane just wide enough for its capacity, and above it a guard bit that is
/// set. Demands are packed alike, without guard bits: subtracting them from the free units clears
/// a guard bit exactly where too few are left, and never borrows from the next lane.
struct LanePacking: Sendable {
  /// What one activity takes of one word.
  struct Piece {
    /// Which word.
    var plane: Int
    /// The packed units.
    var units: UInt64
  }

  /// The bits used in each word.
  private(set) var widths: [Int] = []
  /// The free units of an empty time unit, with guard bits, for each word.
  private(set) var free: [UInt64] = []
  /// The guard bits of each word.
  private(set) var guards: [UInt64] = []
  /// The word and the lowest bit of each resource; `nil` for one that is never short.
  private var lanes: [(plane: Int, shift: Int)?] = []

  /// Packs lanes for `problem`, leaving out resources that nobody demands.
  init(_ problem: GridProblem) {
    for (resource, capacity) in problem.capacities.enumerated() {
      precondition(capacity >= 0 && capacity < 1 << 62, "capacity out of range")
      guard problem.demands.contains(where: { $0[resource] > 0 }) else {
        lanes.append(nil)
        continue
      }
      let bits = Int.bitWidth - capacity.leadingZeroBitCount
      let plane = widths.firstIndex { $0 + bits + 1 <= 64 } ?? addPlane()
      let shift = widths[plane]
      lanes.append((plane, shift))
      widths[plane] += bits + 1
      free[plane] |= (UInt64(capacity) | 1 << UInt64(bits)) << UInt64(shift)
      guards[plane] |= 1 << UInt64(shift + bits)
    }
  }

  /// Returns the packed units of an activity's demands, by ascending words.
  func pieces(_ demands: [Int]) -> [Piece] {
    var units = [UInt64](repeating: 0, count: widths.count)
    for (resource, demand) in demands.enumerated() {
      guard let lane = lanes[resource] else { continue }
      units[lane.plane] |= UInt64(demand) << UInt64(lane.shift)
    }
    return units.indices.filter { units[$0] != 0 }.map { Piece(plane: $0, units: units[$0]) }
  }

  private mutating func addPlane() -> Int {
    widths.append(0)
    free.append(0)
    guards.append(0)
    return widths.count - 1
  }
}
