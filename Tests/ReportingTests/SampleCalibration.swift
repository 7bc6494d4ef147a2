import PlanModel

/// What might be learned from the finished tasks of a team.
enum SampleCalibration {
  /// A little from a few tasks in story points.
  static let few = CalibrationResult(
    summary: summary(used: 12), hoursPerPoint: 2.34, traits: [], overall: learned(count: 12),
    sizes: sizes, categories: [],
    common: CalibrationResult.CommonFactors(project: 0.05, person: 0.1, groupCount: 0),
    backTest: nil, defaultWeight: 10)

  /// Much from many tasks.
  static let many = CalibrationResult(
    summary: summary(used: 4_904), hoursPerPoint: nil, traits: [.project, .category, .person],
    overall: learned(count: 4_904), sizes: sizes,
    categories: ["BE", "In House Support", "no"].map { name in
      LearnedClass(category: name, count: 60, factors: factors)
    },
    common: CalibrationResult.CommonFactors(project: 0.0358, person: 0.0696, groupCount: 91),
    backTest: BackTest(
      knownCount: 3_400, judgedCount: 1_471, openCount: 33, tasks: [score(1_471, 1_215)],
      totals: [score(38, 32)], groupName: "month of a project"), defaultWeight: 10)

  private static let factors = FactorQuantiles([0.25, 0.4, 0.75, 1, 1.24, 1.44, 2.02, 3.08])

  private static let sizes = [1.0, 4, 16, nil].map { limit in
    LearnedClass(upToHours: limit, count: 3, factors: factors)
  }

  private static func learned(count: Int) -> LearnedClass {
    LearnedClass(count: count, factors: factors)
  }

  private static func summary(used: Int) -> HistorySummary {
    var summary = HistorySummary()
    summary.rowCount = used + 3
    summary.usedCount = used
    summary.omittedCounts = [.noActual: 2, .notPositive: 1]
    summary.columns = [HistorySummary.Column(header: "Estimate (h)", meaning: "estimate")]
    summary.ignoredColumns = ["Title"]
    return summary
  }

  private static func score(_ count: Int, _ held: Int) -> ForecastScore {
    ForecastScore(
      method: .history, count: count, within50: held / 2, within80: held, within90: held,
      quantileScore: 0.3131, rankedScore: 0.3543)
  }
}
