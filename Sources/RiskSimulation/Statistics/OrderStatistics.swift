package import PlanModel

/// The moments of one event over all trials, in ascending order.
package struct OrderStatistics: Sendable {
  /// The percentiles that are reported.
  package static let percents = [5, 10, 25, 50, 75, 80, 90, 95]

  private let sorted: [Int]

  /// Creates the statistics of an event's minutes, one for each trial.
  ///
  /// - Precondition: there is at least one.
  /// - Complexity: O(*n* log *n*) for *n* trials.
  package init(_ minutes: [Int]) {
    precondition(!minutes.isEmpty)
    sorted = minutes.sorted()
  }

  /// Returns the smallest minute by which at least `percent` of the trials end.
  package func percentile(_ percent: Int) -> Int {
    sorted[Self.place(ofPercentile: percent, count: sorted.count)]
  }

  /// The place, from 0, of a percentile among so many sorted values.
  static func place(ofPercentile percent: Int, count: Int) -> Int {
    max(1, (percent * count + 99) / 100) - 1
  }

  /// Returns the standard error of a percentile, in minutes; none if the trials are too few.
  ///
  /// Of *n* trials the number that end by the true percentile has the mean *np* and the standard
  /// deviation √(*np*(1 − *p*)). So the order statistics one deviation below and above *np* lie
  /// about two standard errors apart, whatever the distribution; half their distance, rounded
  /// up, is the error. W. J. Conover, "Practical Nonparametric Statistics", 3rd ed. (1999), §3.2.
  /// Where one of them would lie outside the sample, nothing is known of the error.
  package func error(ofPercentile percent: Int) -> Int? {
    guard let places = Self.errorPlaces(ofPercentile: percent, count: sorted.count) else {
      return nil
    }
    return (sorted[places.upperBound] - sorted[places.lowerBound] + 1) / 2
  }

  /// The places, from 0, one standard deviation of the count below and above a percentile.
  ///
  /// None if so few values reach no such place: P50 and P80 take 4, P95 takes 19, P5 takes 52.
  package static func errorPlaces(ofPercentile percent: Int, count: Int) -> ClosedRange<Int>? {
    precondition((1...99).contains(percent) && count < 1 << 40)
    let mean = Double(count * percent) / 100
    let deviation = Double(count * percent * (100 - percent)).squareRoot() / 100
    let low = Int((mean - deviation).rounded(.down))
    let high = Int((mean + deviation).rounded(.up))
    return low >= 1 && high <= count ? low - 1...high - 1 : nil
  }

  /// Returns how many trials end by `minute`.
  ///
  /// - Complexity: O(log *n*) for *n* trials.
  package func count(endingBy minute: Int) -> Int {
    sorted.partitioningIndex { $0 > minute }
  }

  /// The mean, in minutes, from the exact sum.
  package var mean: Double {
    Double(sorted.reduce(into: Int128(0)) { $0 += Int128($1) }) / Double(sorted.count)
  }

  /// The standard deviation of the sample, in minutes, from exact sums; 0 for a single trial.
  package var standardDeviation: Double {
    guard sorted.count > 1 else { return 0 }
    var sum = Int128(0)
    var squares = Int128(0)
    for minute in sorted {
      sum += Int128(minute)
      squares += Int128(minute) * Int128(minute)
    }
    let count = Int128(sorted.count)
    return (Double(count * squares - sum * sum) / Double(count * (count - 1))).squareRoot()
  }

  /// The distribution of the event, `offset` minutes later.
  package func distribution(offset: Int = 0) -> Forecast.Distribution {
    Forecast.Distribution(
      percentiles: Self.percents.map { percent in
        Forecast.Percentile(
          percent: percent, moment: WorkMoment(minutes: percentile(percent) + offset),
          error: error(ofPercentile: percent).map { .minutes($0) })
      },
      meanMinutes: mean + Double(offset), standardDeviationMinutes: standardDeviation)
  }

  /// The chance that the event, `offset` minutes later, keeps the promise of a day.
  package func chance(of date: CivilDate, endingAt minute: Int, offset: Int = 0) -> Forecast.Chance
  {
    Forecast.Chance(date: date, hits: count(endingBy: minute - offset), trials: sorted.count)
  }
}
