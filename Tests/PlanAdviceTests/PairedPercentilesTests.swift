import PlanAdvice
import PlanModel
import PlanTestSupport
import RiskSimulation
import Testing

struct PairedPercentilesTests {
  /// Pairs of ends: what both runs share, and what each has of its own.
  private static func pairs(
    _ count: Int, shared: Double, own: Double, using random: inout SplitMix64
  ) -> (base: PairedPercentiles, other: PairedPercentiles) {
    func score() -> Double {
      NormalDistribution.quantile(Double.random(in: 1e-9..<1, using: &random))
    }
    var (base, other): ([Int], [Int]) = ([], [])
    for _ in 0..<count {
      let common = 10_000 + shared * score()
      base.append(Int(common + own * score()))
      other.append(Int(common - 300 + 0.7 * own * score()))
    }
    return (PairedPercentiles(base), PairedPercentiles(other))
  }

  @Test func saysTheDifferenceOfTheTwoPercentiles() {
    let base = PairedPercentiles(Array(1...100))
    let other = PairedPercentiles((1...100).map { $0 - 7 }.reversed())
    #expect(base.percentile(80) == 80 && other.percentile(80) == 73)
    #expect(base.gain(80, to: other).time == .minutes(7))
    #expect(other.gain(50, to: base).time == .minutes(-7))
    #expect(base.ascending == Array(1...100))
  }

  @Test func isCertainWhenEveryTrialMovesByTheSame() {
    var random = SplitMix64(seed: 4)
    let minutes = (0..<500).map { _ in Int.random(in: 0..<5_000, using: &random) }
    let (base, other) = (PairedPercentiles(minutes), PairedPercentiles(minutes.map { $0 - 480 }))
    for percent in [5, 50, 80, 95] {
      #expect(base.gain(percent, to: other) == Gain(time: .minutes(480), errorMinutes: 0))
    }
  }

  /// P80 takes four trials; of fewer nothing tells how far luck goes.
  @Test func knowsNoErrorOfTooFewTrials() {
    for count in 1...3 {
      let gain = PairedPercentiles(Array(repeating: 5, count: count)).gain(
        80, to: PairedPercentiles(Array(repeating: 3, count: count)))
      #expect(gain == Gain(time: .minutes(2), errorMinutes: nil))
    }
    let four = PairedPercentiles([5, 5, 5, 5]).gain(80, to: PairedPercentiles([3, 3, 3, 3]))
    #expect(four == Gain(time: .minutes(2), errorMinutes: 0))
  }

  /// The stated error is the deviation that 400 repetitions show.
  ///
  /// That deviation has itself an error of 1 ⁄ √800 = 3.5 %, so that 15 % are more than four of
  /// them. Without the pairing the stated error would be far too large.
  @Test(arguments: [(1_000.0, 100.0), (1_000, 1_000), (0, 1_000)], [50, 80])
  func statesTheErrorThatRepetitionsShow(spread: (shared: Double, own: Double), percent: Int) {
    var random = SplitMix64(seed: 11)
    let gains = (0..<400).map { _ in
      let (base, other) = Self.pairs(
        500, shared: spread.shared, own: spread.own, using: &random)
      return base.gain(percent, to: other)
    }
    let times = gains.map { Double($0.time.minutes) }
    let mean = times.reduce(0, +) / 400
    let deviation = (times.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 399).squareRoot()
    let stated = gains.compactMap(\.errorMinutes).reduce(0, +) / 400
    #expect(abs(stated / deviation - 1) < 0.15, "states \(stated), shows \(deviation)")
  }
}
