extension Sequence where Element: StringProtocol {
  /// Returns the name that an author who wrote `name` most likely meant, or `nil` if none is near.
  ///
  /// Near means few typing errors for its length: letters left out, added, changed or swapped
  /// with their neighbour (optimal string alignment, after F. J. Damerau, CACM 7, 1964), one for
  /// every three letters, and none but upper for lower case in names of one or two letters. Of
  /// equally near names one as long as `name` wins, then the first. Names above 64 letters are never near, and of very many
  /// names the first 1,000 are looked at.
  ///
  /// - Complexity: O(*n* · *k*²) for *n* names of *k* letters.
  package func nearest(to name: some StringProtocol) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars)
    guard wanted.count <= 64 else { return nil }
    var best: (name: String, distance: Int, lengthening: Int)?
    for candidate in prefix(1_000) where candidate.unicodeScalars.count <= 64 {
      let letters = Array(candidate.lowercased().unicodeScalars)
      let allowed = Swift.max(wanted.count, letters.count) / 3
      let lengthening = abs(wanted.count - letters.count)
      guard lengthening <= allowed else { continue }
      let distance = alignmentDistance(from: wanted, to: letters)
      guard distance <= allowed else { continue }
      if let best, (best.distance, best.lengthening) <= (distance, lengthening) { continue }
      best = (String(candidate), distance, lengthening)
    }
    return best?.name
  }

  /// The least number of typing errors that turn one text into the other.
  private func alignmentDistance(
    from source: [Unicode.Scalar], to target: [Unicode.Scalar]
  ) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...target.count)
    for row in source.indices {
      var current = [row + 1]
      for column in target.indices {
        let isSame = source[row] == target[column]
        var distance = Swift.min(
          last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, source[row] == target[column - 1],
          source[row - 1] == target[column]
        {
          distance = Swift.min(distance, beforeLast[column - 1] + 1)
        }
        current.append(distance)
      }
      (beforeLast, last) = (last, current)
    }
    return last[target.count]
  }
}
