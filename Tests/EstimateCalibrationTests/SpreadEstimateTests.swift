import PlanModel
import Testing

@testable import EstimateCalibration

struct SpreadEstimateTests {
  private static func part(_ scores: [Double]) -> [ScoredTask] {
    scores.map { ScoredTask(task: HistoryTask(id: "", estimate: 1, actual: 1), score: $0) }
  }

  @Test func leavesRangesThatHoldAlone() {
    #expect(SpreadEstimate.widening(from: []) == 1)
    #expect(SpreadEstimate.widening(from: [Self.part([1, -1, 1, -1])]) == 1)
    #expect(SpreadEstimate.widening(from: [Self.part(Array(repeating: 0.1, count: 500))]) == 1)
  }

  /// (25 + 75 · 4) ⁄ (25 + 75) = 3.25.
  @Test func widensByTheScoresBesideTheBelief() {
    let widening = SpreadEstimate.widening(from: [Self.part(Array(repeating: -2, count: 75))])
    #expect(abs(widening - 3.25.squareRoot()) < 1e-12)
  }

  @Test func countsTheLastPartMost() {
    let (calm, wild) = (Self.part([1, -1, 1, -1]), Self.part([2, -2, 2, -2]))
    #expect(
      SpreadEstimate.widening(from: [calm, wild]) > SpreadEstimate.widening(from: [wild, calm]))
  }

  /// A lognormal of spread σ becomes one of spread 1.5 σ around the same median.
  @Test func widensADistributionAroundItsMedian() {
    let narrow = FactorDistribution { NormalScores.cumulative(($0 - 0.3) / 0.4) }
    let expected = FactorDistribution { NormalScores.cumulative(($0 - 0.3) / 0.6) }
    let wide = narrow.widened(by: 1.5)
    for share in [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] {
      #expect(abs(wide.logarithm(at: share) - expected.logarithm(at: share)) < 0.005)
    }
  }
}
