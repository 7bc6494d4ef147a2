import PlanModel

/// Finds the known id or name that an unknown one was meant to be.
///
/// The distance is that of F. J. Damerau, "A Technique for Computer Detection and Correction of
/// Spelling Errors", Comm. ACM 7 (1964), without edits inside a swap.
struct NearestName {
  private let names: [[UInt8]]
  /// How many more pairs may be compared; helps are not worth a quadratic wait.
  private var budget = 200_000

  /// Prepares to search among `names`, in order of preference.
  init(_ names: [String]) { self.names = names.map { Array($0.utf8) } }

  /// Returns the name nearest to `text`, if one is near.
  mutating func name(nearestTo text: String) -> String? {
    let sought = Array(text.utf8)
    guard sought.count <= 64 else { return nil }
    var best: (name: [UInt8], cost: Int)?
    let limit = max(1, sought.count / 3)
    for name in names where abs(name.count - sought.count) <= limit && name.count <= 64 {
      guard budget > 0 else { break }
      budget -= 1
      let cost = Self.cost(sought, name)
      if cost <= limit * Self.change, cost < best?.cost ?? .max { best = (name, cost) }
    }
    return best.map { String(decoding: $0.name, as: UTF8.self) }
  }

  /// What a swap, a missing or needless byte, and a changed byte cost: likely slips cost less.
  private static let (swap, gap, change) = (2, 3, 4)

  /// The least cost of making one of the other; case costs nothing.
  private static func cost(_ left: [UInt8], _ right: [UInt8]) -> Int {
    func isSame(_ a: UInt8, _ b: UInt8) -> Bool { a == b || (a | 0x20 == b | 0x20 && a >= 0x41) }
    var before: [Int] = []
    var previous = (0...right.count).map { $0 * gap }
    for (i, byte) in left.enumerated() {
      var row = [(i + 1) * gap]
      for (j, other) in right.enumerated() {
        var cost = min(
          previous[j] + (isSame(byte, other) ? 0 : change), previous[j + 1] + gap, row[j] + gap)
        if i > 0, j > 0, isSame(byte, right[j - 1]), isSame(left[i - 1], other) {
          cost = min(cost, before[j - 1] + swap)
        }
        row.append(cost)
      }
      (before, previous) = (previous, row)
    }
    return previous[right.count]
  }
}
