import PlanModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Judges forecasts of a history's last part that were made from its earlier part alone.
struct BackTesting {
  /// How many tasks at least must be judged to say anything.
  private static let leastCount = 10
  /// How many tasks a group has at least.
  private static let leastMembers = 5

  private let split: TimeSplit
  private var fitted: FittedHistory
  private let lognormal: FactorDistribution
  private let standard: UnknownTeam
  private let seed: UInt64

  /// Returns the back-test of a history, or `nil` when too little of it can be judged.
  static func result(for history: TaskHistory, seed: UInt64) -> BackTest? {
    let split = TimeSplit(history.tasks)
    guard split.later.count >= leastCount, !split.known.isEmpty else { return nil }
    let unit = history.summary.unit
    var testing = BackTesting(
      split: split, fitted: FittedHistory(split.known, unit: unit),
      lognormal: ComparedMethods.lognormal(split.known),
      standard: UnknownTeam(unit: unit, ratios: []), seed: seed)
    let hasGroups = history.summary.columns.contains { $0.meaning == HistoryColumn.group.rawValue }
    return BackTest(
      knownCount: split.known.count, judgedCount: split.later.count, openCount: split.openCount,
      tasks: testing.taskScores(), totals: testing.totalScores(),
      groupName: hasGroups ? "group" : "month of a project")
  }

  /// Returns the factor that a method forecasts.
  private mutating func factor(
    of task: HistoryTask, by method: ForecastScore.Method
  ) -> FactorDistribution {
    switch method {
    case .history: fitted.model.factor(of: task)
    case .lognormal: lognormal
    case .standard: standard.factor(forEstimate: task.estimate)
    case .pert: ComparedMethods.pert
    }
  }

  private mutating func taskScores() -> [ForecastScore] {
    ForecastScore.Method.allCases.map { method in
      var tally = ScoreTally(method: method)
      for task in split.later {
        guard let actual = task.actual else { continue }
        let factor = factor(of: task, by: method)
        tally.add(
          log(actual), quantiles: factor.quantiles.scaled(by: task.estimate),
          rankedScore: factor.rankedScore(of: log(actual / task.estimate)))
      }
      return tally.score
    }
  }

  private mutating func totalScores() -> [ForecastScore] {
    let groups = TaskGroup.all(of: split.later).filter { $0.tasks.count >= Self.leastMembers }
    guard !groups.isEmpty else { return [] }
    return ForecastScore.Method.allCases.map { method in
      // PERT as it is used: tasks miss independently. The others share what they share by default.
      let shares =
        switch method {
        case .history: fitted.shares
        case .lognormal, .standard: CommonFactorEstimate.standard
        case .pert: CommonShares(group: 0, person: 0)
        }
      let forecast = TotalForecast(shares: shares, seed: seed)
      var tally = ScoreTally(method: method)
      for group in groups {
        let actual = group.tasks.reduce(0) { $0 + ($1.actual ?? 0) }
        let drawn = group.tasks.map { task in
          DrawnTask(
            estimate: task.estimate, person: task.person, factor: factor(of: task, by: method))
        }
        let totals = forecast.totals(of: drawn, group: group.name)
        tally.add(
          log(actual), quantiles: TotalForecast.quantiles(of: totals),
          rankedScore: Self.rankedScore(of: log(actual), among: totals))
      }
      return tally.score
    }
  }

  /// The continuous ranked probability score of a logarithm among those of sorted totals:
  /// E|X − y| − ½ E|X − X′|.
  private static func rankedScore(of outcome: Double, among totals: [Double]) -> Double {
    let count = Double(totals.count)
    var score = 0.0
    for (rank, total) in totals.enumerated() {
      let logarithm = log(total)
      score += abs(logarithm - outcome) / count
      score -= (2 * Double(rank) + 1 - count) * logarithm / (count * count)
    }
    return score
  }
}
