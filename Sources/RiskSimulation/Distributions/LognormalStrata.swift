#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The stratum means of two-piece lognormals, from normal scores that all of them share.
///
/// Between two scores ∫ exp(σ*z*) φ(*z*) d*z* = exp(σ²⁄2) · (Φ(z′ − σ) − Φ(z − σ)), so that each
/// stratum costs one value of Φ.
enum LognormalStrata {
  /// The most strata.
  static let count = 8_192

  /// The scores at the edges of the strata; at the ends infinite.
  private static let scores: [Double] = (0...count).map { edge in
    switch edge {
    case 0: -.infinity
    case count: .infinity
    default: NormalDistribution.quantile(Double(edge) / Double(count))
    }
  }

  /// Returns the means of a factor in so many strata, which divide `count`.
  static func means(of factor: TwoPieceLognormal, count: Int) -> [Double] {
    precondition(count > 1 && Self.count.isMultiple(of: count))
    let step = Self.count / count
    let cap = NormalDistribution.quantile(1 - TwoPieceLognormal.cappedShare)
    func means(_ strata: Range<Int>, of piece: Piece) -> [Double] {
      var last = piece.primitive(scores[strata.lowerBound * step])
      return strata.map { stratum in
        let reached = piece.primitive(scores[(stratum + 1) * step])
        defer { last = reached }
        return (reached - last) * Double(count)
      }
    }
    return means(0..<count / 2, of: Piece(spread: factor.spreadBelow, cap: -cap))
      + means(count / 2..<count, of: Piece(spread: factor.spreadAbove, cap: cap))
  }

  /// One side of the median, capped at its end.
  private struct Piece {
    let spread: Double
    let cap: Double
    /// What a draw beyond the cap counts as.
    let capped: Double
    /// exp(σ²⁄2).
    let factor: Double

    init(spread: Double, cap: Double) {
      self.spread = spread
      self.cap = cap
      capped = exp(spread * cap)
      factor = exp(spread * spread / 2)
    }

    /// A function whose differences are integrals over scores.
    func primitive(_ score: Double) -> Double {
      let isCapped = cap < 0 ? score < cap : score > cap
      guard isCapped else { return factor * NormalDistribution.cumulative(score - spread) }
      let beyond = NormalDistribution.cumulative(score) - NormalDistribution.cumulative(cap)
      return factor * NormalDistribution.cumulative(cap - spread) + capped * beyond
    }
  }
}
