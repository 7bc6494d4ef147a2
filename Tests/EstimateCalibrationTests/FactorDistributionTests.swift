import Foundation
import PlanModel
import PlanTestSupport
import Testing

@testable import EstimateCalibration

struct FactorDistributionTests {
  private static let normal = FactorDistribution { NormalScores.cumulative(($0 - 0.1) / 0.5) }

  /// Quantiles of a standard normal, as tables print them.
  @Test(arguments: [(5, -1.644854), (10, -1.281552), (50, 0), (80, 0.841621), (95, 1.644854)])
  func givesTheQuantilesOfALognormal(percent: Int, score: Double) {
    let expected = exp(0.1 + 0.5 * score)
    #expect(abs(log(Self.normal.quantiles[percent] / expected)) < 0.002)
  }

  /// CRPS of a normal at its mean is σ (√2 − 1) ⁄ √π (Gneiting and Raftery 2007).
  @Test func givesTheRankedScoreOfANormal() {
    let expected = 0.5 * (2.0.squareRoot() - 1) / Double.pi.squareRoot()
    #expect(abs(Self.normal.rankedScore(of: 0.1) - expected) < 0.01)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func neverLetsQuantilesFall(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var masses = [Double](repeating: 0, count: FactorDistribution.count)
    for _ in 0..<Int.random(in: 1...9, using: &random) {
      masses[Int.random(in: 0..<masses.count, using: &random)] += Double.random(
        in: 0.1...5, using: &random)
    }
    let factor = FactorDistribution(masses: masses)
    let values = factor.shifted(by: Double.random(in: -3...3, using: &random)).quantiles.values
    #expect(values == values.sorted() && values.allSatisfy { $0 > 0 && $0.isFinite })
    for share in [0.1, 0.37, 0.5, 0.9] {
      let logarithm = factor.logarithm(at: share)
      #expect(factor.share(below: logarithm + 1e-9) >= share - 1e-6)
    }
  }

  @Test func movesByAShift() {
    let moved = Self.normal.shifted(by: 0.333)
    #expect(abs(moved.meanLogarithm - Self.normal.meanLogarithm - 0.333) < 1e-6)
  }

  @Test func countsWhatWasEstimatedExactlyAtOne() {
    #expect(FactorDistribution.middle(of: FactorDistribution.step(of: 0)) == 0)
    #expect(FactorDistribution.step(of: -1e9) == 0)
    #expect(FactorDistribution.step(of: 1e9) == FactorDistribution.count - 1)
  }
}
