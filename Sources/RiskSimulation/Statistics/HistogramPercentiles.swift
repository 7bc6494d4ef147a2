import PlanModel

/// The percentiles of one activity's finish, read from its bins.
struct HistogramPercentiles {
  private let bins: ArraySlice<UInt32>
  private let first: Double
  private let width: Double
  private let trials: Int

  /// Reads the bins of an activity.
  init(_ tally: ActivityTally, grid: HistogramGrid, position: Int) {
    bins = tally.bins[position * grid.bins..<(position + 1) * grid.bins]
    first = Double(grid.first[position])
    width = 1 / Double(grid.perMinute[position])
    trials = tally.trials
  }

  /// Returns percentiles in ascending order, each with its standard error.
  ///
  /// The error is half the distance between the order statistics one standard deviation of the
  /// count below and above, as that of `OrderStatistics`.
  func percentiles(_ percents: [Int]) -> [Forecast.Percentile] {
    percents.map { percent in
      let mean = Double(trials) * Double(percent) / 100
      let places = OrderStatistics.errorPlaces(ofPercentile: percent, count: trials)
      let error = places.map { places in
        let low = minute(ofRank: Double(places.lowerBound + 1))
        let high = minute(ofRank: Double(places.upperBound + 1))
        return WorkDuration.minutes(Int(((high - low) / 2).rounded(.up)))
      }
      return Forecast.Percentile(
        percent: percent, moment: WorkMoment(minutes: Int(minute(ofRank: max(1, mean)).rounded())),
        error: error)
    }
  }

  /// The minute of an order statistic, counted from 1: within a bin as if it were filled evenly.
  private func minute(ofRank rank: Double) -> Double {
    var before = 0.0
    for (place, count) in bins.enumerated() where count > 0 {
      let reached = before + Double(count)
      guard reached < rank else {
        let middle = first + Double(place) * width
        guard width > 1 else { return middle }
        return max(0, middle + ((rank - before) / Double(count) - 0.5) * width)
      }
      before = reached
    }
    return first + Double(bins.count - 1) * width
  }
}
