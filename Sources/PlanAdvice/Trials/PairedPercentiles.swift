package import PlanModel
import RiskSimulation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Compares the percentiles of one event in two runs that draw the same numbers.
///
/// Near its true value *q* the sample percentile is *q* − (F̂(*q*) − *p*) ⁄ *f*(*q*) (R. R. Bahadur, "A
/// Note on Quantiles in Large Samples", Ann. Math. Statist. 37, 1966). So over *n* trials
///
///     Var(difference) = (p(1 − p) (s − s′)² + D s s′) ⁄ n,  s = 1 ⁄ f(q),
///
/// with D the share of trials that end by the percentile in one of the runs only. The slopes *s* of the quantile functions are taken between order statistics at the distance of
/// E. Bofinger, "Estimation of a Density Function Using Order Statistics", Austral. J. Statist. 17
/// (1975).
package struct PairedPercentiles: Sendable {
  private let minutes: [Int]
  private let sorted: [Int]

  /// Creates the percentiles of a run, one minute for each trial, in the order of the trials.
  ///
  /// - Precondition: there is at least one.
  package init(_ minutes: [Int]) {
    precondition(!minutes.isEmpty)
    self.minutes = minutes
    sorted = minutes.sorted()
  }

  /// The minutes, ascending.
  package var ascending: [Int] { sorted }

  /// Returns the smallest minute by which at least `percent` of the trials end.
  package func percentile(_ percent: Int) -> Int {
    sorted[max(1, (percent * sorted.count + 99) / 100) - 1]
  }

  /// Returns how much earlier the percentile is in another run of as many trials.
  ///
  /// - Parameters:
  ///   - percent: Which percentile, in 1...99.
  ///   - other: The same event in the other run, in the same order of trials.
  /// - Returns: The gain with its standard error, which is 0 when every trial moves by the same, and
  ///   not known with so few trials that the percentile's own error is not.
  /// - Complexity: O(*n*) for *n* trials.
  package func gain(_ percent: Int, to other: PairedPercentiles) -> Gain {
    precondition(minutes.count == other.minutes.count && (1...99).contains(percent))
    let (mine, its) = (percentile(percent), other.percentile(percent))
    let apart = zip(minutes, other.minutes).count { ($0 <= mine) != ($1 <= its) }
    guard OrderStatistics.errorPlaces(ofPercentile: percent, count: minutes.count) != nil else {
      return Gain(time: .minutes(mine - its), errorMinutes: nil)
    }
    let (share, count) = (Double(percent) / 100, Double(minutes.count))
    let (slope, otherSlope) = (slope(percent), other.slope(percent))
    let difference = slope - otherSlope
    let variance =
      share * (1 - share) * difference * difference
      + Double(apart) / count * slope * otherSlope
    return Gain(
      time: .minutes(mine - its), errorMinutes: (variance / count).squareRoot())
  }

  /// The slope of the quantile function at a percentile, in minutes.
  private func slope(_ percent: Int) -> Double {
    let count = Double(sorted.count)
    let share = Double(percent) / 100
    let reach = Self.reach(share) * pow(count, -0.2)
    let low = max(1, Int((count * (share - reach)).rounded(.down)))
    let high = min(sorted.count, Int((count * (share + reach)).rounded(.up)))
    guard low < high else { return 0 }
    return Double(sorted[high - 1] - sorted[low - 1]) * count / Double(high - low)
  }

  /// Bofinger's distance for one observation, with the normal distribution as reference.
  private static func reach(_ share: Double) -> Double {
    let score = NormalDistribution.quantile(share)
    let density = exp(-score * score / 2) / (2 * Double.pi).squareRoot()
    return pow(4.5 * pow(density, 4) / pow(2 * score * score + 1, 2), 0.2)
  }
}
