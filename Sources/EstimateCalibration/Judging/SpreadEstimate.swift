/// Finds how much wider ranges must be than a history says, from how often they would have held.
///
/// Spread changes in time, and a fit knows the past better than what follows. With normal scores z
/// of tasks whose ranges were given beforehand, after each of several cuts,
///
///     widening² = (25 + Σ w z²) ⁄ (25 + Σ w),   w = ½ for each later cut,
///
/// since forecasts that hold have a mean z² of 1. The last part counts the most, as conformal
/// forecasts that follow a drift do (I. Gibbs, E. Candès, "Adaptive Conformal Inference Under
/// Distribution Shift", 2021). Ranges are never made narrower: that they held is no promise.
enum SpreadEstimate {
  /// How many tasks the belief that ranges hold counts as.
  private static let weight = 25.0

  /// Returns the factor of the spread of logarithms, from the tasks after each cut, the last last.
  static func widening(from parts: [[ScoredTask]]) -> Double {
    var squares = weight
    var total = weight
    for (age, part) in parts.reversed().enumerated() {
      let share = 1 / Double(1 << min(age, 30))
      squares += share * part.reduce(0) { $0 + $1.score * $1.score }
      total += share * Double(part.count)
    }
    return max(1, (squares / total).squareRoot())
  }
}
