/// How many times its estimate an effort really is: what is believed of actual ÷ estimate.
package enum EstimateFactor: Hashable, Sendable {
  /// A factor that stays below `factor` with the chance `share`.
  package struct Quantile: Hashable, Sendable {
    /// The chance, above 0 and below 1.
    package var share: Double
    /// Actual ÷ estimate, above 0.
    package var factor: Double

    /// Creates a quantile.
    package init(share: Double, factor: Double) {
      self.share = share
      self.factor = factor
    }
  }

  /// A median, and the standard deviations of the logarithm below and above it.
  case lognormal(median: Double, below: Double, above: Double)
  /// Quantiles whose shares and factors increase; between them the logarithm of the factor is
  /// linear in the normal score of the share.
  case quantiles([Quantile])
}

/// What is set of a factor, perhaps not all of it; the rest is inherited.
package struct EstimateFactorSetting: Hashable, Sendable {
  /// The median of actual ÷ estimate.
  package var median: Double?
  /// Standard deviation of ln(actual ÷ estimate) below the median.
  package var below: Double?
  /// Standard deviation of ln(actual ÷ estimate) above the median.
  package var above: Double?
  /// Quantiles, which stand in place of median and spread; empty if none are set.
  package var quantiles: [EstimateFactor.Quantile]

  /// Creates a setting.
  package init(
    median: Double? = nil, below: Double? = nil, above: Double? = nil,
    quantiles: [EstimateFactor.Quantile] = []
  ) {
    self.median = median
    self.below = below
    self.above = above
    self.quantiles = quantiles
  }

  /// Whether it sets nothing.
  package var isEmpty: Bool {
    median == nil && below == nil && above == nil && quantiles.isEmpty
  }

  /// Takes over what `other`, which is more specific, sets.
  ///
  /// Of quantiles on the one hand, median and spread on the other, the more specific count.
  package mutating func change(to other: EstimateFactorSetting) {
    median = other.median ?? median
    below = other.below ?? below
    above = other.above ?? above
    if !other.isEmpty { quantiles = other.quantiles }
  }
}

/// What is set for estimates up to a size.
package struct EstimateSizeSetting: Hashable, Sendable {
  /// The largest likely effort that it is for; without it, it is for all.
  package var upTo: Effort?
  /// What is set.
  package var setting: EstimateFactorSetting

  /// Creates the setting of a size.
  package init(upTo: Effort? = nil, setting: EstimateFactorSetting) {
    self.upTo = upTo
    self.setting = setting
  }
}

/// What is set for the estimates of a group of tasks: of all, or of a discipline.
package struct EstimateGroupSetting: Hashable, Sendable {
  /// What holds for every size of which nothing else is said.
  package var setting: EstimateFactorSetting
  /// By likely effort; the first that is large enough counts.
  package var sizes: [EstimateSizeSetting]

  /// Creates the settings of a group.
  package init(
    setting: EstimateFactorSetting = EstimateFactorSetting(), sizes: [EstimateSizeSetting] = []
  ) {
    self.setting = setting
    self.sizes = sizes
  }

  /// Returns what is set for a likely effort by size alone; nothing if no size fits.
  package func sizeSetting(for effort: Effort) -> EstimateFactorSetting {
    sizes.first { $0.upTo.map { effort <= $0 } ?? true }?.setting ?? EstimateFactorSetting()
  }
}
