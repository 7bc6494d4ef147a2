#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A factor whose logarithm is piecewise linear in the normal score, through given quantiles.
///
///     ln Q(u) = the line through (Φ⁻¹(p), ln x) of the quantiles (p, x) on either side of u
///
/// Between two quantiles it is a piece of a lognormal; two quantiles make one lognormal, and three
/// with the median in the middle a two-piece lognormal. Beyond the outer quantiles the last line
/// goes on. Like every draw it is capped at P0.5 and P99.5.
package struct PiecewiseLognormal: ContinuousDistribution, Hashable {
  /// A quantile, as a normal score and a logarithm.
  private struct Knot: Hashable {
    let score: Double
    let logarithm: Double
  }

  /// The scores between which it is not capped.
  private static let cap = NormalDistribution.quantile(1 - TwoPieceLognormal.cappedShare)

  private let knots: [Knot]

  /// Creates the factor with the given quantiles.
  ///
  /// A factor below `leastFactor` is taken for it, as no logarithm reaches zero, and one below its
  /// predecessor for that.
  ///
  /// - Precondition: there are two or more, their shares in 0...1 without the ends, and rising.
  package init(_ quantiles: [(share: Double, factor: Double)], leastFactor: Double) {
    precondition(quantiles.count > 1 && leastFactor > 0)
    var greatest = log(leastFactor)
    knots = quantiles.map { share, factor in
      precondition(share > 0 && share < 1)
      greatest = max(greatest, log(max(factor, leastFactor)))
      return Knot(score: NormalDistribution.quantile(share), logarithm: greatest)
    }
    precondition(zip(knots, knots.dropFirst()).allSatisfy { $0.score < $1.score })
  }

  package func quantile(_ share: Double) -> Double {
    let capped = min(
      max(share, TwoPieceLognormal.cappedShare), 1 - TwoPieceLognormal.cappedShare)
    let score = NormalDistribution.quantile(capped)
    return value(at: score, piece: piece(at: score))
  }

  /// The integral of Q; on a piece ∫ exp(a + bz) φ(z) dz = exp(a + b²⁄2) Φ(z − b).
  package func partialMean(_ share: Double) -> Double {
    let cap = TwoPieceLognormal.cappedShare
    var mean = min(share, cap) * quantile(0)
    let last = share < 1 - cap ? NormalDistribution.quantile(max(share, cap)) : Self.cap
    var from = -Self.cap
    for piece in 0..<knots.count - 1 {
      let isLast = piece == knots.count - 2
      let to = min(last, isLast ? Self.cap : max(from, knots[piece + 1].score))
      guard to > from else { continue }
      mean += integral(of: piece, from: from, to: to)
      from = to
    }
    return mean + max(0, share - (1 - cap)) * quantile(1)
  }

  /// The piece, between a knot and the next, on which a score lies or which goes on to it.
  private func piece(at score: Double) -> Int {
    let inner = knots[1..<knots.count - 1]
    return (inner.firstIndex { score < $0.score } ?? knots.count - 1) - 1
  }

  private func slope(of piece: Int) -> Double {
    (knots[piece + 1].logarithm - knots[piece].logarithm)
      / (knots[piece + 1].score - knots[piece].score)
  }

  private func value(at score: Double, piece: Int) -> Double {
    exp(knots[piece].logarithm + slope(of: piece) * (score - knots[piece].score))
  }

  private func integral(of piece: Int, from low: Double, to high: Double) -> Double {
    let slope = slope(of: piece)
    let scale = exp(knots[piece].logarithm - slope * knots[piece].score + slope * slope / 2)
    return scale
      * (NormalDistribution.cumulative(high - slope) - NormalDistribution.cumulative(low - slope))
  }
}
