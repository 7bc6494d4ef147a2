package import PlanModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// All that a history teaches, ready to forecast: the factor of a task and what tasks share.
package struct FittedHistory {
  /// The factor of a task.
  package var model: ReferenceModel
  /// Which likenesses between tasks count.
  package var pooling: Pooling { model.pooling }
  /// What tasks have in common.
  package let shares: CommonShares
  /// How many groups of tasks say so.
  package let groupCount: Int

  /// Which reading of the history was taken, and why; none when there was too little to choose by.
  package let readings: ReadingChoice?

  /// Learns from finished tasks.
  ///
  /// Which likenesses count, how wide ranges must be and what tasks share are found by forecasting
  /// parts of the history from what was earlier; the model itself then learns from all.
  package init(_ tasks: [HistoryTask], unit: EstimateUnit) {
    let choice = PoolingChoice.best(for: tasks, unit: unit)
    var pooling = choice.pooling
    var scored: [[ScoredTask]] = []
    for split in TimeSplit.rolling(tasks) {
      var earlier = ReferenceModel(split.known, unit: unit, pooling: pooling)
      scored.append(
        split.later.compactMap { task in
          guard let actual = task.actual else { return nil }
          let share = earlier.factor(of: task).share(below: log(actual / task.estimate))
          return ScoredTask(task: task, score: NormalScores.quantile(share))
        })
    }
    pooling.widening = SpreadEstimate.widening(from: scored)
    model = ReferenceModel(tasks, unit: unit, pooling: pooling)
    let estimate = CommonFactorEstimate(
      scored.flatMap(\.self), spreadOfUnit: model.prior.spreadOfUnit)
    shares = estimate.shares
    groupCount = estimate.groupCount
    readings = choice.readings
  }

  /// Returns what each task will take; actual efforts of the tasks are not looked at.
  package mutating func predictions(for tasks: [HistoryTask]) -> [EffortPrediction] {
    tasks.map { task in
      EffortPrediction(
        name: task.id, hours: model.factor(of: task).quantiles.scaled(by: task.estimate))
    }
  }

  /// Returns what the tasks of each group will take together, in the order in which the groups
  /// first occur; tasks without a group are left out.
  package mutating func totals(for tasks: [HistoryTask], seed: UInt64) -> [EffortPrediction] {
    let forecast = TotalForecast(shares: shares, seed: seed)
    return TaskGroup.all(of: tasks).map { group in
      let drawn = group.tasks.map { task in
        DrawnTask(estimate: task.estimate, person: task.person, factor: model.factor(of: task))
      }
      let totals = forecast.totals(of: drawn, group: group.name)
      return EffortPrediction(name: group.name, hours: TotalForecast.quantiles(of: totals))
    }
  }
}

/// Tasks whose total matters: those of a sprint, or of a month of a project.
struct TaskGroup {
  /// Its name.
  let name: String
  /// Its tasks, in the order of the file.
  private(set) var tasks: [HistoryTask] = []

  /// Returns the groups of some tasks in the order in which they first occur.
  static func all(of tasks: [HistoryTask]) -> [TaskGroup] {
    var places: [String: Int] = [:]
    var groups: [TaskGroup] = []
    for task in tasks where !task.group.isEmpty {
      let place = places[task.group] ?? groups.count
      if place == groups.count {
        places[task.group] = place
        groups.append(TaskGroup(name: task.group))
      }
      groups[place].tasks.append(task)
    }
    return groups
  }

  private init(name: String) { self.name = name }
}

/// A finished task and the normal score of its place in the range that was forecast for it.
struct ScoredTask {
  /// The task.
  let task: HistoryTask
  /// The score; 0 at the median of the forecast.
  let score: Double
}
