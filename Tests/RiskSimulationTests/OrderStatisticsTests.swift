import PlanModel
import RiskSimulation
import Testing

struct OrderStatisticsTests {
  @Test(arguments: [(5, 1), (10, 2), (25, 5), (50, 10), (80, 16), (90, 18), (95, 19)])
  func takesTheSmallestMinuteByWhichEnoughTrialsEnd(percent: Int, minute: Int) {
    #expect(OrderStatistics((1...20).shuffled()).percentile(percent) == minute)
    #expect(OrderStatistics([7]).percentile(percent) == 7)
  }

  /// Of 10,000 trials spread evenly the median's rank has the standard deviation 50.
  @Test func givesTheErrorOfThePercentileOfAnEvenSpread() {
    let statistics = OrderStatistics(Array(1...10_000))
    #expect(statistics.error(ofPercentile: 50) == 50)
    #expect(statistics.error(ofPercentile: 90) == 30)
  }

  /// The fewest trials whose order statistics reach one standard deviation to both sides.
  @Test(arguments: [(5, 52), (10, 25), (50, 4), (80, 4), (90, 9), (95, 19)])
  func saysNothingOfTheErrorWithTooFewTrials(percent: Int, fewest: Int) throws {
    for count in 1..<fewest {
      let statistics = OrderStatistics(Array(1...count))
      #expect(statistics.error(ofPercentile: percent) == nil, "\(count)")
    }
    let error = OrderStatistics(Array(1...fewest)).error(ofPercentile: percent)
    #expect(try #require(error) > 0)
  }

  @Test func givesMeanAndDeviationOfHugeMinutesExactly() {
    let statistics = OrderStatistics([2, 4, 4, 4, 5, 5, 7, 9].map { $0 + (1 << 39) })
    #expect(statistics.mean == 5 + Double(1 << 39))
    #expect(abs(statistics.standardDeviation - (32.0 / 7).squareRoot()) < 1e-12)
    #expect(OrderStatistics([7]).standardDeviation == 0)
  }

  @Test func countsWhatEndsByAMinute() {
    let statistics = OrderStatistics([3, 1, 3, 9])
    #expect([0, 1, 2, 3, 8, 9].map(statistics.count(endingBy:)) == [0, 1, 1, 3, 3, 4])
  }
}
