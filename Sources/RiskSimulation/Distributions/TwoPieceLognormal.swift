#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A factor of median 1 whose logarithm is normal, with one spread below and another above.
///
///     Q(u) = exp(σ · z(u)),  z = Φ⁻¹,  σ = `spreadBelow` for u < ½, else `spreadAbove`
///
/// It is capped at P0.5 and P99.5: draws beyond them count as these. Histories hold no evidence
/// of the far tails, and one draw of them would move the mean of ten thousand.
package struct TwoPieceLognormal: ContinuousDistribution, Hashable {
  /// The share of draws that is capped at each end.
  package static let cappedShare = 0.005
  /// Wider spreads than this tell nothing more; they are taken for it.
  package static let widestSpread = 8.0
  /// The least low end of a range, as a share of its likely value.
  package static let leastLowShare = 0.05

  /// Standard deviation of the logarithm below the median.
  package let spreadBelow: Double
  /// Standard deviation of the logarithm above the median.
  package let spreadAbove: Double

  /// Creates the factor with the given spreads, taken into 0...`widestSpread`.
  package init(spreadBelow: Double, spreadAbove: Double) {
    self.spreadBelow = min(max(0, spreadBelow), Self.widestSpread)
    self.spreadAbove = min(max(0, spreadAbove), Self.widestSpread)
  }

  /// Creates the factor whose P10 and P90, times `likely`, are `low` and `high`.
  ///
  /// No lognormal reaches zero: a low end below `leastLowShare` of `likely` is taken for that.
  /// An end on the wrong side of `likely` leaves no spread on that side.
  ///
  /// - Precondition: `likely` is positive.
  package init(low: Double, likely: Double, high: Double) {
    precondition(likely > 0)
    let score = NormalDistribution.quantile(0.9)
    self.init(
      spreadBelow: -log(max(low / likely, Self.leastLowShare)) / score,
      spreadAbove: log(max(high / likely, 1)) / score)
  }

  package func quantile(_ share: Double) -> Double {
    let capped = min(max(share, Self.cappedShare), 1 - Self.cappedShare)
    let score = NormalDistribution.quantile(capped)
    return exp((score < 0 ? spreadBelow : spreadAbove) * score)
  }

  /// The integral of Q; between the caps ∫ exp(σz) φ(z) dz = exp(σ²⁄2) Φ(z − σ).
  package func partialMean(_ share: Double) -> Double {
    let cap = Self.cappedShare
    var mean = min(share, cap) * quantile(0)
    if share > cap {
      mean += integral(spreadBelow, from: cap, to: min(share, 0.5))
    }
    if share > 0.5 {
      mean += integral(spreadAbove, from: 0.5, to: min(share, 1 - cap))
    }
    return mean + max(0, share - (1 - cap)) * quantile(1)
  }

  /// Where the spread above is wide, P99 needs finer strata.
  package var strataNeeded: Int { spreadAbove > 0.5 ? LognormalStrata.count : 4_096 }

  package func stratumMeans(_ count: Int) -> [Double] {
    LognormalStrata.means(of: self, count: count)
  }

  /// The same factor with spreads rounded to a thousandth of themselves.
  ///
  /// So the ranges of a large plan, each of which has spreads of its own, share tables.
  package var rounded: TwoPieceLognormal {
    func rounded(_ spread: Double) -> Double {
      guard spread > 0 else { return 0 }
      let unit = spread.binade * 0x1p-10
      return (spread / unit).rounded() * unit
    }
    return TwoPieceLognormal(
      spreadBelow: rounded(spreadBelow), spreadAbove: rounded(spreadAbove))
  }

  /// The integral of one piece between two shares.
  private func integral(_ spread: Double, from low: Double, to high: Double) -> Double {
    func primitive(_ share: Double) -> Double {
      NormalDistribution.cumulative(NormalDistribution.quantile(share) - spread)
    }
    return exp(spread * spread / 2) * (primitive(high) - primitive(low))
  }
}
