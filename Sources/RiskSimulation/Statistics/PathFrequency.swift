/// How often a critical path was met.
struct PathFrequency {
  /// The first trial in which it was.
  let firstTrial: Int
  /// In how many trials.
  let trials: Int

  /// Finds the paths met most often, of equally frequent ones the first met.
  ///
  /// - Parameters:
  ///   - count: How many to return at most.
  ///   - numbers: A number for the path of each trial.
  /// - Returns: The paths, in falling order.
  /// - Complexity: O(*t* log *t*) for *t* trials.
  static func top(_ count: Int, of numbers: [UInt64]) -> [PathFrequency] {
    // A number and its trial in one integer: the order needs no look-up.
    let trials = numbers.enumerated().map { UInt128($0.element) << 64 | UInt128($0.offset) }
      .sorted()
    var found: [PathFrequency] = []
    var start = 0
    while start < trials.count {
      var next = start + 1
      while next < trials.count, trials[next] >> 64 == trials[start] >> 64 { next += 1 }
      found.append(
        PathFrequency(
          firstTrial: Int(UInt64(truncatingIfNeeded: trials[start])), trials: next - start))
      start = next
    }
    found.sort { ($1.trials, $0.firstTrial) < ($0.trials, $1.firstTrial) }
    return Array(found.prefix(count))
  }
}
