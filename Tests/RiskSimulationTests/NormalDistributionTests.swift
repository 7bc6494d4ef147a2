import RiskSimulation
import Testing

struct NormalDistributionTests {
  /// Values to 16 digits from the tables of the normal distribution.
  @Test(arguments: [
    (0.5, 0.0), (0.75, 0.6744897501960817), (0.9, 1.2815515655446004), (0.95, 1.6448536269514722),
    (0.975, 1.959963984540054), (0.995, 2.5758293035489004), (1e-10, -6.361340902404056),
    (1e-20, -9.262340089798408),
  ])
  func givesTheKnownQuantiles(share: Double, score: Double) {
    #expect(abs(NormalDistribution.quantile(share) - score) <= 4e-16 * max(1, abs(score)) * 4)
  }

  @Test func returnsFromEveryQuantileToItsShare() {
    for step in 1..<10_000 {
      let share = Double(step) / 10_000
      let back = NormalDistribution.cumulative(NormalDistribution.quantile(share))
      #expect(abs(back - share) < 1e-15)
    }
  }
}
