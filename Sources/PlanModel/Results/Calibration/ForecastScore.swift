/// How well percentiles that were given beforehand met what happened.
package struct ForecastScore: Hashable, Sendable {
  /// Where the percentiles came from.
  package enum Method: String, CaseIterable, Sendable {
    /// The team's own finished tasks, pooled with the default.
    case history
    /// One lognormal factor for all tasks, from the team's own finished ones.
    case lognormal
    /// The documented default, as of an unknown team.
    case standard
    /// A PERT-beta from −20 % to +50 % around the estimate, as is usual.
    case pert
  }

  /// Where the percentiles came from.
  package var method: Method
  /// How many were judged.
  package var count: Int
  /// How many fell between P25 and P75.
  package var within50: Int
  /// How many fell between P10 and P90.
  package var within80: Int
  /// How many fell between P5 and P95.
  package var within90: Int
  /// Twice the mean quantile loss of ln(actual) over the kept percentiles; lower is better.
  ///
  /// T. Gneiting, A. E. Raftery, "Strictly Proper Scoring Rules, Prediction, and Estimation"
  /// (2007).
  package var quantileScore: Double
  /// The mean continuous ranked probability score of ln(actual); lower is better.
  package var rankedScore: Double

  /// Creates a score.
  package init(
    method: Method, count: Int, within50: Int, within80: Int, within90: Int,
    quantileScore: Double, rankedScore: Double
  ) {
    self.method = method
    self.count = count
    self.within50 = within50
    self.within80 = within80
    self.within90 = within90
    self.quantileScore = quantileScore
    self.rankedScore = rankedScore
  }
}
