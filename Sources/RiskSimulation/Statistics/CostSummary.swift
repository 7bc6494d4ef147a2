import PlanModel

extension Forecast.Cost {
  /// Creates the cost that trials say, whose releases are given in the same order.
  ///
  /// - Precondition: there is at least one trial.
  init(_ costs: [Double], releases: [Int]) {
    precondition(!costs.isEmpty && costs.count == releases.count)
    let sorted = costs.sorted()
    let count = Double(costs.count)
    let releaseStatistics = OrderStatistics(releases)
    let mean = sorted.reduce(0, +) / count
    let squares = sorted.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let meanRelease = releaseStatistics.mean
    let releaseSquares = releases.reduce(0) {
      $0 + (Double($1) - meanRelease) * (Double($1) - meanRelease)
    }
    let products = zip(costs, releases).reduce(0) {
      $0 + ($1.0 - mean) * (Double($1.1) - meanRelease)
    }
    let scale = (squares * releaseSquares).squareRoot()
    self.init(
      percentiles: OrderStatistics.percents.map { percent in
        let amount = sorted[OrderStatistics.place(ofPercentile: percent, count: costs.count)]
        let places = OrderStatistics.errorPlaces(ofPercentile: percent, count: costs.count)
        let release = releaseStatistics.percentile(percent)
        return Percentile(
          percent: percent, amount: amount,
          error: places.map { (sorted[$0.upperBound] - sorted[$0.lowerBound]) / 2 },
          jointTrials: zip(costs, releases).count { $0 <= amount && $1 <= release })
      }, mean: mean, standardDeviation: count > 1 ? (squares / (count - 1)).squareRoot() : 0,
      correlationWithRelease: scale > 0 ? min(1, max(-1, products / scale)) : 0)
  }
}
