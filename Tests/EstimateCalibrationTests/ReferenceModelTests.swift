import Foundation
import PlanModel
import Testing

@testable import EstimateCalibration

struct ReferenceModelTests {
  private static let task = HistoryTask(id: "new", estimate: 3, actual: nil)

  @Test(arguments: [0.5, 2, 10, 100])
  func isTheDefaultWithoutTasks(estimate: Double) {
    var model = ReferenceModel([], unit: .hours, pooling: .standard)
    let task = HistoryTask(id: "new", estimate: estimate, actual: nil)
    let prior = UnknownTeam(unit: .hours, ratios: [])
    let (factor, expected) = (model.factor(of: task), prior.factor(forEstimate: estimate))
    let distances = zip(factor.masses, expected.masses).map { abs($0 - $1) }
    #expect((distances.max() ?? 1) < 1e-12)
  }

  /// The documented scales: below the median 0.50 · 1.15 for 1 to 4 hours, above it 0.32 · 1.15,
  /// and a logistic has its P90 at ln 9 scales.
  @Test func hasTheDocumentedDefault() {
    let quantiles = UnknownTeam(unit: .hours, ratios: []).factor(forEstimate: 2).quantiles
    #expect(abs(log(quantiles[10]) + log(9) * 0.50 * 1.15) < 0.005)
    #expect(abs(log(quantiles[50])) < 0.005)
    #expect(abs(log(quantiles[90]) - log(9) * 0.32 * 1.15) < 0.005)
  }

  /// With n tasks that all took twice their estimate, the default keeps 10 of 10 + n.
  @Test(arguments: [1, 3, 10, 30, 100, 1_000])
  func mixesTheDefaultByItsWeight(count: Int) {
    let tasks = (0..<count).map { HistoryTask(id: "\($0)", estimate: 3, actual: 6) }
    let pooling = Pooling(traits: [], middleShare: 0)
    var model = ReferenceModel(tasks, unit: .hours, pooling: pooling)
    let factor = model.factor(of: Self.task)
    let step = FactorDistribution.step(of: log(2))
    let prior = model.prior.factor(forEstimate: 3).masses[step]
    let expected = (10 * prior + Double(count)) / (10 + Double(count))
    #expect(abs(factor.masses[step] - expected) < 1e-9)
  }

  @Test func changesLittleAfterOneTask() {
    let one = [HistoryTask(id: "1", estimate: 3, actual: 300)]
    var model = ReferenceModel(one, unit: .hours, pooling: .standard)
    var empty = ReferenceModel([], unit: .hours, pooling: .standard)
    let (after, before) = (model.factor(of: Self.task), empty.factor(of: Self.task))
    #expect(abs(log(after.quantiles[50] / before.quantiles[50])) < 0.1)
    #expect(abs(log(after.quantiles[80] / before.quantiles[80])) < 0.25)
  }

  /// Quantiles of 4,000 lognormal tasks come back; four standard errors of a sample quantile with
  /// the kernel's few hundred alike tasks are about 0.1.
  @Test(arguments: 0..<3 as Range<UInt64>)
  func recoversALognormal(seed: UInt64) {
    var source = SyntheticHistory(seed: seed)
    source.biases = ["BE": 0.3]
    var model = ReferenceModel(source.tasks(4_000), unit: .hours, pooling: Pooling(traits: []))
    let quantiles = model.factor(of: Self.task).quantiles
    for (percent, score) in [(10, -1.2816), (50, 0), (90, 1.2816)] {
      #expect(abs(log(quantiles[percent]) - (0.3 + 0.5 * score)) < 0.1)
    }
  }

  @Test func tellsCategoriesApart() {
    var source = SyntheticHistory(seed: 7)
    source.biases = ["BE": 0.6, "FE": -0.6]
    let pooling = Pooling(traits: [.category])
    var model = ReferenceModel(source.tasks(2_000), unit: .hours, pooling: pooling)
    var task = Self.task
    for (category, bias) in source.biases {
      task.category = category
      #expect(abs(log(model.factor(of: task).quantiles[50]) - bias) < 0.15)
    }
    task.category = "never seen"
    #expect(abs(log(model.factor(of: task).quantiles[50])) < 0.25)
  }

  /// A blend of half and half has the mean of the masses of both readings.
  @Test func blendsBothReadingsByTheirShares() {
    var source = SyntheticHistory(seed: 3)
    source.biases = ["BE": 0.7, "FE": -0.7]
    let tasks = source.tasks(120)
    var task = Self.task
    task.category = "BE"
    let readings = [0, 0.5, 1].map { share in
      let pooling = Pooling(traits: [.category], middleShare: share)
      var model = ReferenceModel(tasks, unit: .hours, pooling: pooling)
      return model.factor(of: task).masses
    }
    let means = zip(readings[0], readings[2]).map { ($0 + $1) / 2 }
    let distances = zip(readings[1], means).map { abs($0 - $1) }
    #expect((distances.max() ?? 1) < 1e-12)
    #expect(readings[0] != readings[2])
  }

  /// Of 24 categories with ten tasks each, whose middles lie a factor of up to four apart, the
  /// range of a task is that within a category, not that of all tasks.
  ///
  /// ln P90 ⁄ P10 within one is 2 · 1.28 · 0.3 = 0.77, and among all about 2.4.
  @Test func spreadsNoClassOverTheMiddlesOfOthers() {
    var source = SyntheticHistory(seed: 17)
    source.spread = 0.3
    let names = (0..<24).map { "C\($0)" }
    source.biases = Dictionary(
      uniqueKeysWithValues: names.enumerated().map { ($1, $0.isMultiple(of: 2) ? 1.2 : -1.2) })
    let tasks = source.tasks(240)
    func width(_ share: Double) -> Double {
      let pooling = Pooling(traits: [.category], middleShare: share)
      var model = ReferenceModel(tasks, unit: .hours, pooling: pooling)
      var task = Self.task
      task.category = "C1"
      let quantiles = model.factor(of: task).quantiles
      return log(quantiles[90] / quantiles[10])
    }
    #expect(width(1) < 1.6 && width(0) > 1.9)
    #expect(PoolingChoice.best(for: tasks, unit: .hours).pooling.middleShare == 0.5)
  }

  /// Large tasks say nothing of small ones.
  @Test func looksAtTasksOfSimilarSize() {
    let tasks = (0..<500).map { number in
      let estimate = number.isMultiple(of: 2) ? 1.0 : 40
      return HistoryTask(id: "\(number)", estimate: estimate, actual: estimate == 1 ? 2 : 20)
    }
    var model = ReferenceModel(tasks, unit: .hours, pooling: Pooling(traits: []))
    let small = model.factor(of: HistoryTask(id: "a", estimate: 1, actual: nil))
    let large = model.factor(of: HistoryTask(id: "b", estimate: 40, actual: nil))
    #expect(abs(small.quantiles[50] - 2) < 0.05 && abs(large.quantiles[50] - 0.5) < 0.02)
  }

  /// ln(hours per point) moves from 2.6 to the team's own by n ⁄ (n + 10).
  @Test(arguments: [0, 10, 90])
  func poolsHoursPerPoint(count: Int) {
    let prior = UnknownTeam(unit: .points, ratios: Array(repeating: 5, count: count))
    let own = Double(count) / Double(count + 10)
    #expect(abs(prior.hoursPerUnit - exp(own * log(5) + (1 - own) * log(2.6))) < 1e-9)
  }

  /// With a half-life of a tenth of the history, the later half of a history that changed counts
  /// for all but a thirty-second of it.
  @Test func forgetsWhatIsLongAgo() {
    let tasks = (0..<400).map { number in
      var task = HistoryTask(id: "\(number)", estimate: 3, actual: number < 200 ? 12 : 3)
      task.estimatedOn = .minutes(number)
      return task
    }
    func share(_ halfLife: Double?) -> Double {
      var pooling = Pooling(traits: [], middleShare: 0)
      pooling.halfLife = halfLife
      var model = ReferenceModel(tasks, unit: .hours, pooling: pooling)
      return model.factor(of: Self.task).share(below: 1)
    }
    #expect(abs(share(nil) - 0.5) < 0.02 && share(0.1) > 0.95)
    #expect(PoolingChoice.best(for: tasks, unit: .hours).pooling.halfLife == 0.2)
  }
}
