extension Sequence where Element: StringProtocol {
  /// Returns the name that an author who wrote `name` most likely meant, or `nil` if none is near.
  ///
  /// Near means few typing errors for its length: letters left out, added, changed or swapped
  /// with their neighbour (optimal string alignment, after F. J. Damerau, CACM 7, 1964), one for
  /// every three letters, and none but upper for lower case in names of one or two letters. A swap
  /// is a lesser error than the others. Of equally near names the first wins. Names above 64
  /// letters are never near, and of very many names the first 1,000 are looked at.
  ///
  /// - Complexity: O(*n* · *k*²) for *n* names of *k* letters.
  package func nearest(to name: some StringProtocol) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars)
    guard wanted.count <= 64 else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in prefix(1_000) where candidate.unicodeScalars.count <= 64 {
      let letters = Array(candidate.lowercased().unicodeScalars)
      let allowed = Swift.max(wanted.count, letters.count) / 3
      guard abs(wanted.count - letters.count) <= allowed else { continue }
      let distance = alignmentDistance(from: wanted, to: letters)
      guard distance <= allowed * errorWeight, distance < best?.distance ?? .max else { continue }
      best = (String(candidate), distance)
    }
    return best?.name
  }

  /// The least weight of typing errors that turn one text into the other.
  private func alignmentDistance(
    from source: [Unicode.Scalar], to target: [Unicode.Scalar]
  ) -> Int {
    var beforeLast: [Int] = []
    var last = (0...target.count).map { $0 * errorWeight }
    for row in source.indices {
      var current = [(row + 1) * errorWeight]
      for column in target.indices {
        let isSame = source[row] == target[column]
        var distance = Swift.min(
          last[column] + (isSame ? 0 : errorWeight), last[column + 1] + errorWeight,
          current[column] + errorWeight)
        if row > 0, column > 0, source[row] == target[column - 1],
          source[row - 1] == target[column]
        {
          distance = Swift.min(distance, beforeLast[column - 1] + swapWeight)
        }
        current.append(distance)
      }
      (beforeLast, last) = (last, current)
    }
    return last[target.count]
  }
}

/// What a letter left out, added or changed weighs.
private let errorWeight = 4
/// What two neighbours swapped weigh: the fingers knew the letters.
private let swapWeight = 3
