package import PlanModel

/// Learns from a team's finished tasks how far its estimates stray, and how well that forecasts.
package enum Calibration {
  /// How many tasks a category has at least to be shown.
  static let leastCategoryCount = 10

  /// Returns what a history teaches.
  ///
  /// - Complexity: about 30 µs for each task and judged task.
  package static func result(for history: TaskHistory, seed: UInt64) -> CalibrationResult {
    let fitted = FittedHistory(history.tasks, unit: history.summary.unit)
    let classes = LearnedClasses(history, pooling: fitted.model.pooling)
    // Without tasks the hours of a point are those of forecasts without a history.
    let isLearnedInPoints = history.summary.unit == .points && !history.tasks.isEmpty
    return CalibrationResult(
      summary: history.summary,
      hoursPerPoint: isLearnedInPoints ? fitted.model.prior.hoursPerUnit : nil,
      traits: fitted.model.pooling.traits, readings: fitted.readings,
      halfLife: fitted.model.pooling.halfLife, widening: fitted.model.pooling.widening,
      overall: classes.overall, sizes: classes.sizes,
      categories: classes.categories,
      common: CalibrationResult.CommonFactors(
        project: fitted.shares.group, person: fitted.shares.person,
        groupCount: fitted.groupCount),
      backTest: BackTesting.result(for: history, seed: seed),
      defaultWeight: Int(UnknownTeam.weight))
  }
}
