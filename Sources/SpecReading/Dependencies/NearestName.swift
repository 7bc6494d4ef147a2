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
    var best: (name: [UInt8], distance: Int)?
    let limit = max(1, sought.count / 3)
    for name in names where abs(name.count - sought.count) <= limit && name.count <= 64 {
      guard budget > 0 else { break }
      budget -= 1
      let distance = Self.distance(sought, name)
      if distance <= limit, distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best.map { String(decoding: $0.name, as: UTF8.self) }
  }

  /// Edits, and swaps of neighbours, that make one of the other; case counts a little less.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var before: [Int] = []
    var previous = Array(0...right.count)
    for (i, byte) in left.enumerated() {
      var row = [i + 1]
      for (j, other) in right.enumerated() {
        let isSame = byte == other || (byte | 0x20 == other | 0x20 && byte >= 0x41)
        var cost = min(previous[j] + (isSame ? 0 : 1), previous[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, byte == right[j - 1], left[i - 1] == other {
          cost = min(cost, before[j - 1] + 1)
        }
        row.append(cost)
      }
      (before, previous) = (previous, row)
    }
    return previous[right.count]
  }
}
