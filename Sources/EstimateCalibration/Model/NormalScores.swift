#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The standard normal distribution, as far as forecasts of totals need it.
enum NormalScores {
  /// The score of P99.5, beyond which nothing is drawn.
  static let cap = 2.5758293035489004

  /// Returns the chance of a value up to `score`.
  static func cumulative(_ score: Double) -> Double { 0.5 * erfc(-score * 0.5.squareRoot()) }

  /// Returns the score below which a value lies with the chance `share`, taken within the caps.
  ///
  /// The root of the cumulative chance by bisection: 60 halvings leave no digit to gain.
  static func quantile(_ share: Double) -> Double {
    var (low, high) = (-cap, cap)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if cumulative(middle) < share { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// Equally likely scores: the middle of each of `count` strata.
  static func strata(_ count: Int) -> [Double] {
    (0..<count).map { quantile((Double($0) + 0.5) / Double(count)) }
  }
}
