import Foundation
import PlanModel
import Testing

@testable import EstimateCalibration

struct CalibrationTests {
  /// Of 300 judged tasks 80 % ± 4 standard errors of 2.3 % fall into their 80 % range.
  @Test(arguments: 0..<2 as Range<UInt64>)
  func givesRangesThatHoldAsOftenAsTheyClaim(seed: UInt64) throws {
    var source = SyntheticHistory(seed: seed)
    source.biases = ["BE": 0.4, "FE": -0.2]
    let history = source.history(1_000)
    let result = Calibration.result(for: history, seed: 1)
    let test = try #require(result.backTest)
    #expect(test.knownCount == 700 && test.judgedCount == 300 && test.openCount == 0)
    let own = try #require(test.tasks.first { $0.method == .history })
    let pert = try #require(test.tasks.first { $0.method == .pert })
    #expect(abs(Double(own.within80) / 300 - 0.8) < 0.092)
    #expect(own.quantileScore < pert.quantileScore && own.rankedScore < pert.rankedScore)
    #expect(test.totals.allSatisfy { $0.count == 15 })
  }

  @Test func putsTheCategoryThatSaysMuchBeforeAPersonWhoSaysNothing() {
    var source = SyntheticHistory(seed: 5)
    source.biases = ["BE": 0.8, "FE": -0.8]
    var tasks = source.tasks(600)
    for index in tasks.indices { tasks[index].person = "\(index / 2 % 4)" }
    let pooling = PoolingChoice.best(for: tasks, unit: .hours).pooling
    #expect(pooling.traits.last == .category)
  }

  @Test func keepsToTheStandardPoolingWithFewTasks() {
    var source = SyntheticHistory(seed: 5)
    source.biases = ["BE": 0.8, "FE": -0.8]
    #expect(PoolingChoice.best(for: source.tasks(30), unit: .hours).pooling.traits == [.category])
  }

  @Test func saysTheDefaultOfAnEmptyHistory() {
    let result = Calibration.result(for: TaskHistory(tasks: []), seed: 1)
    #expect(result.backTest == nil && result.overall.count == 0 && result.categories.isEmpty)
    #expect(result.sizes.isEmpty && result.hoursPerPoint == nil && result.readings == nil)
    let standard = EstimateModel.standard
    let expected = [
      10: standard.medianFactor * exp(-1.281552 * standard.spreadBelow),
      50: standard.medianFactor, 90: standard.medianFactor * exp(1.281552 * standard.spreadAbove),
    ]
    for (percent, factor) in expected {
      #expect(abs(result.overall.factors[percent] - factor) < 1e-5)
    }
  }

  @Test(arguments: 1...12)
  func survivesVerySmallHistories(count: Int) {
    var source = SyntheticHistory(seed: UInt64(count))
    let result = Calibration.result(for: source.history(count), seed: 1)
    #expect(result.overall.count == count)
    #expect(result.overall.factors.values.allSatisfy { $0 > 0 && $0.isFinite })
  }

  @Test func survivesExtremeNumbers() {
    let extremes = [(1e-5, 1e7), (1e7, 1e-5), (1e7, 1e7), (1e-5, 1e-5)]
    let tasks = (0..<60).map { number in
      let (estimate, actual) = extremes[number % 4]
      var task = HistoryTask(id: "\(number)", estimate: estimate, actual: actual)
      task.group = "all"
      return task
    }
    let result = Calibration.result(for: TaskHistory(tasks: tasks), seed: 1)
    #expect(result.backTest?.totals.isEmpty == false)
    var fitted = FittedHistory(tasks, unit: .hours)
    let totals = fitted.totals(for: tasks, seed: 1)
    #expect(totals.first?.hours.values.allSatisfy(\.isFinite) == true)
  }

  @Test func predictsWithoutLookingAtActualEfforts() {
    var source = SyntheticHistory(seed: 9)
    let tasks = source.tasks(400)
    var fitted = FittedHistory(Array(tasks.prefix(300)), unit: .hours)
    let wanted = Array(tasks.suffix(100))
    let blind = wanted.map { task in
      var task = task
      task.actual = nil
      return task
    }
    #expect(fitted.predictions(for: wanted) == fitted.predictions(for: blind))
    #expect(fitted.totals(for: wanted, seed: 1) == fitted.totals(for: blind, seed: 1))
    #expect(fitted.totals(for: wanted, seed: 1).map(\.name) == ["15", "16", "17", "18", "19"])
  }
}
