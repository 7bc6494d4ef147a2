/// How estimates become effort, and how far actual effort strays from them.
///
/// The default spread is what public histories of 50,000 tasks show for estimates without a
/// team's own history: a two-piece lognormal factor, wide and honest. Its 10th to 90th percentile
/// holds 83, 70 and 90 of 100 tasks in the histories of three teams, and its mean, 1.09, is what
/// totals ran over by (+8 to +13 %).
package struct EstimateModel: Hashable, Sendable {
  /// Person-hours of one story point: the median of what they may turn out to be.
  package var hoursPerPoint: Double
  /// Standard deviation of ln(hours per point), which all estimates in points share.
  package var hoursPerPointSpread = 0.5
  /// Person-hours of each T-shirt size.
  package var hoursPerSize: [String: Double]
  /// Standard deviation of ln(hours per size), which all estimates by size share.
  package var hoursPerSizeSpread = 0.5
  /// The median of actual ÷ estimate.
  package var medianFactor: Double
  /// Standard deviation of ln(actual ÷ estimate) below the median.
  package var spreadBelow: Double
  /// Standard deviation of ln(actual ÷ estimate) above the median.
  package var spreadAbove: Double
  /// Quantiles of actual ÷ estimate, in place of median and spread; empty if none are set.
  package var quantiles: [EstimateFactor.Quantile] = []
  /// What is set by likely effort; the first that is large enough counts.
  package var sizes: [EstimateSizeSetting] = []
  /// What is set for disciplines.
  package var disciplines: [Skill: EstimateGroupSetting] = [:]
  /// What is set for single tasks.
  package var tasks: [Activity.ID: EstimateFactorSetting] = [:]
  /// What three numbers mean.
  package var threePoint = ThreePointReading.standard
  /// Share of the variance of normal scores that all activities have in common.
  package var projectCorrelation: Double
  /// Share that the activities of one discipline have in common.
  package var disciplineCorrelation: Double
  /// Share that the activities of one person have in common.
  package var personCorrelation: Double

  /// The documented defaults.
  package static let standard = EstimateModel(
    hoursPerPoint: 6, hoursPerSize: ["XS": 2, "S": 4, "M": 8, "L": 16, "XL": 40],
    medianFactor: 0.95, spreadBelow: 0.9, spreadAbove: 0.6, projectCorrelation: 0.05,
    disciplineCorrelation: 0, personCorrelation: 0.10)

  /// Creates a model.
  package init(
    hoursPerPoint: Double, hoursPerSize: [String: Double], medianFactor: Double,
    spreadBelow: Double, spreadAbove: Double, projectCorrelation: Double,
    disciplineCorrelation: Double, personCorrelation: Double
  ) {
    self.hoursPerPoint = hoursPerPoint
    self.hoursPerSize = hoursPerSize
    self.medianFactor = medianFactor
    self.spreadBelow = spreadBelow
    self.spreadAbove = spreadAbove
    self.projectCorrelation = projectCorrelation
    self.disciplineCorrelation = disciplineCorrelation
    self.personCorrelation = personCorrelation
  }

  /// What is believed of estimates of which nothing more special is said.
  package var factor: EstimateFactor { factor(of: generalSetting) }

  /// Returns what is believed of actual ÷ estimate for an activity.
  ///
  /// The most specific setting wins: that of the task, of its discipline and size, its discipline,
  /// its size, all. What a setting leaves out comes from the next; see `EstimateFactorSetting`.
  package func factor(for activity: Activity) -> EstimateFactor {
    var setting = generalSetting
    let all = EstimateGroupSetting(sizes: sizes)
    setting.change(to: all.sizeSetting(for: activity.effort))
    if let group = disciplines[activity.discipline] {
      setting.change(to: group.setting)
      setting.change(to: group.sizeSetting(for: activity.effort))
    }
    if let task = tasks[activity.id] { setting.change(to: task) }
    return factor(of: setting)
  }

  /// Standard deviation of the logarithm of what one of `unit` is worth; all estimates share it.
  package func unitSpread(_ unit: Estimate.Unit) -> Double {
    switch unit {
    case .hours, .days, .weeks: 0
    case .points: hoursPerPointSpread
    case .size: hoursPerSizeSpread
    }
  }

  private var generalSetting: EstimateFactorSetting {
    EstimateFactorSetting(
      median: medianFactor, below: spreadBelow, above: spreadAbove, quantiles: quantiles)
  }

  private func factor(of setting: EstimateFactorSetting) -> EstimateFactor {
    guard setting.quantiles.isEmpty else { return .quantiles(setting.quantiles) }
    return .lognormal(
      median: setting.median ?? medianFactor, below: setting.below ?? spreadBelow,
      above: setting.above ?? spreadAbove)
  }
}
