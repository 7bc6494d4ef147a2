import PlanModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a model says of whole classes of tasks: all, those of a size, those of a category.
///
/// A class is the mean over its finished tasks; one without any is that of a typical size. Without
/// any task at all there is one class, the default that forecasts take without a history.
struct LearnedClasses {
  /// Estimates in hours that stand for a class of size without tasks.
  private static let typicalHours = [0.5, 2, 8, 32]

  /// All tasks together.
  let overall: LearnedClass
  /// By size, from the smallest.
  let sizes: [LearnedClass]
  /// By category, the most frequent first.
  let categories: [LearnedClass]

  /// Sums up a history.
  init(_ history: TaskHistory, pooling: Pooling) {
    let tasks = history.tasks
    guard !tasks.isEmpty else {
      overall = LearnedClass(count: 0, factors: Self.standardFactors)
      (sizes, categories) = ([], [])
      return
    }
    let unit = history.summary.unit
    // Without classes both readings are one.
    var (sizePooling, categoryPooling) = (pooling, pooling)
    (sizePooling.traits, sizePooling.middleShare) = ([], 0)
    categoryPooling.traits = [.category]
    var bySize = ReferenceModel(tasks, unit: unit, pooling: sizePooling)
    var byCategory = ReferenceModel(tasks, unit: unit, pooling: categoryPooling)
    let hoursPerUnit = bySize.prior.hoursPerUnit
    let typical = Self.typicalHours.map {
      HistoryTask(id: "", estimate: $0 / hoursPerUnit, actual: nil)
    }
    let limits = UnknownTeam.sizeLimits
    let places = tasks.map { task in
      limits.firstIndex { task.estimate * hoursPerUnit <= $0 } ?? limits.count - 1
    }
    func factors(_ members: [HistoryTask], _ model: inout ReferenceModel) -> FactorQuantiles {
      Self.mean(of: members, by: &model).quantiles.scaled(by: 1 / hoursPerUnit)
    }
    overall = LearnedClass(
      count: tasks.count, factors: factors(tasks, &bySize))
    var sizes: [LearnedClass] = []
    for (place, limit) in limits.enumerated() {
      let members = zip(tasks, places).filter { $0.1 == place }.map(\.0)
      sizes.append(
        LearnedClass(
          upToHours: limit.isFinite ? limit : nil, count: members.count,
          factors: factors(members.isEmpty ? [typical[place]] : members, &bySize)))
    }
    self.sizes = sizes
    let named = Dictionary(grouping: tasks.filter { !$0.category.isEmpty }, by: \.category)
    categories = named.filter { $0.value.count >= Calibration.leastCategoryCount }
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      .map { name, members in
        LearnedClass(
          category: name, count: members.count, factors: factors(members, &byCategory))
      }
  }

  /// The percentiles of the default of forecasts, a lognormal of two pieces.
  private static let standardFactors: FactorQuantiles = {
    let standard = EstimateModel.standard
    return FactorQuantiles(
      FactorQuantiles.percents.map { percent in
        let score = NormalScores.quantile(Double(percent) / 100)
        let spread = score < 0 ? standard.spreadBelow : standard.spreadAbove
        return standard.medianFactor * exp(score * spread)
      })
  }()

  /// The mean of the factors of some tasks; many are represented by an even sample.
  private static func mean(
    of tasks: [HistoryTask], by model: inout ReferenceModel
  ) -> FactorDistribution {
    let step = max(1, tasks.count / 500)
    var masses = [Double](repeating: 0, count: FactorDistribution.count)
    for place in stride(from: 0, to: tasks.count, by: step) {
      let factor = model.factor(of: tasks[place])
      for step in masses.indices { masses[step] += factor.masses[step] }
    }
    return FactorDistribution(masses: masses)
  }
}
