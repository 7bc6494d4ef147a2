/// What the durations of activities have to do with the finish of the project.
///
/// The sums are exact integers, so that differences of large numbers lose nothing.
struct SensitivityIndices {
  private let tally: ActivityTally
  private let count: Int128
  private let endVariance: Int128

  /// Prepares the indices of a tally.
  init(_ tally: ActivityTally) {
    self.tally = tally
    count = Int128(tally.trials)
    endVariance = count * tally.endSquares - tally.endSum * tally.endSum
  }

  /// The mean duration of an activity, in minutes.
  func meanDuration(_ position: Int) -> Double {
    Double(tally.sums[position].duration) / Double(tally.trials)
  }

  /// The standard deviation of its duration, in minutes; 0 for a single trial.
  func durationDeviation(_ position: Int) -> Double {
    guard tally.trials > 1 else { return 0 }
    return (Double(durationVariance(position)) / Double(count * (count - 1))).squareRoot()
  }

  /// *n*² times the variance of an activity's duration.
  private func durationVariance(_ position: Int) -> Int128 {
    let sum = Int128(tally.sums[position].duration)
    return count * tally.sums[position].durationSquares - sum * sum
  }

  /// The correlation of an activity's duration with the end.
  func cruciality(_ position: Int) -> Double {
    let variance = durationVariance(position)
    guard variance > 0, endVariance > 0 else { return 0 }
    let covariance =
      count * tally.sums[position].products - Int128(tally.sums[position].duration) * tally.endSum
    let scale = Double(variance).squareRoot() * Double(endVariance).squareRoot()
    return min(1, max(-1, Double(covariance) / scale))
  }

  /// The criticality, times the ratio of the deviations of duration and end.
  func sensitivity(_ position: Int) -> Double {
    guard endVariance > 0 else { return 0 }
    let ratio = Double(durationVariance(position)).squareRoot() / Double(endVariance).squareRoot()
    return Double(tally.sums[position].critical) / Double(tally.trials) * ratio
  }

  /// The mean of duration ⁄ (duration + slack), weighted with the end.
  func significance(_ position: Int) -> Double {
    guard tally.slackTrials > 0, tally.endSum > 0 else { return 0 }
    let mean = Double(tally.endSum) / Double(tally.trials)
    return Double(tally.sums[position].significance) / Double(tally.slackTrials) / mean
  }
}
