extension Forecast {
  /// What the work costs: the pay of each person for the hours that they work, idle time not.
  ///
  /// Hours follow from the drawn effort and the planned staffing, as those of `Load` do.
  package struct Cost: Hashable, Sendable {
    /// A percentile of the cost, with its sampling error.
    package struct Percentile: Hashable, Sendable {
      /// The share of trials that cost no more, in percent.
      package var percent: Int
      /// The cost, in the unit of the rates.
      package var amount: Double
      /// The standard error of the cost, by the order-statistic interval; `nil` if the trials are
      /// too few to tell.
      package var error: Double?
      /// Trials that cost no more *and* release no later than the release's percentile.
      ///
      /// Their share is the joint confidence of cost and date: NASA, "Cost
      /// Estimating Handbook", version 4.0 (2015), appendix J.
      package var jointTrials: Int

      /// Creates a percentile.
      package init(percent: Int, amount: Double, error: Double?, jointTrials: Int) {
        self.percent = percent
        self.amount = amount
        self.error = error
        self.jointTrials = jointTrials
      }
    }

    /// P5, P10, P25, P50, P75, P80, P90 and P95.
    package var percentiles: [Percentile]
    /// The mean cost.
    package var mean: Double
    /// The standard deviation of the cost.
    package var standardDeviation: Double
    /// The correlation of cost and release, in −1...1; 0 if either is always the same.
    package var correlationWithRelease: Double

    /// Creates a cost.
    package init(
      percentiles: [Percentile], mean: Double, standardDeviation: Double,
      correlationWithRelease: Double
    ) {
      self.percentiles = percentiles
      self.mean = mean
      self.standardDeviation = standardDeviation
      self.correlationWithRelease = correlationWithRelease
    }

    /// Returns the percentile with the given percent, which must be one of those listed.
    package func percentile(_ percent: Int) -> Percentile {
      guard let found = percentiles.first(where: { $0.percent == percent }) else {
        preconditionFailure("percentile \(percent) is not computed")
      }
      return found
    }
  }
}
