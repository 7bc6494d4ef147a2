/// How estimates become effort, and how far actual effort strays from them.
///
/// The default spread is what public histories of 70,000 tasks show for estimates without a
/// team's own history: a two-piece lognormal factor, wide and honest.
package struct EstimateModel: Hashable, Sendable {
  /// Person-hours of one story point.
  package var hoursPerPoint: Double
  /// Person-hours of each T-shirt size.
  package var hoursPerSize: [String: Double]
  /// The median of actual ÷ estimate.
  package var medianFactor: Double
  /// Standard deviation of ln(actual ÷ estimate) below the median.
  package var spreadBelow: Double
  /// Standard deviation of ln(actual ÷ estimate) above the median.
  package var spreadAbove: Double
  /// Share of the variance of normal scores that all activities have in common.
  package var projectCorrelation: Double
  /// Share that the activities of one discipline have in common.
  package var disciplineCorrelation: Double
  /// Share that the activities of one person have in common.
  package var personCorrelation: Double

  /// The documented defaults.
  package static let standard = EstimateModel(
    hoursPerPoint: 6, hoursPerSize: ["XS": 2, "S": 4, "M": 8, "L": 16, "XL": 40],
    medianFactor: 0.95, spreadBelow: 0.75, spreadAbove: 0.55, projectCorrelation: 0.05,
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
}
