import Foundation
import PlanModel
import Testing

@testable import EstimateCalibration

struct CommonFactorTests {
  /// 400 groups of 20 tasks by 4 people; the standard error of each share is about 0.01.
  @Test(arguments: [(0.0, 0.0), (0.1, 0.0), (0.05, 0.2), (0.2, 0.1)])
  func recoversWhatTasksShare(group: Double, person: Double) {
    var source = SyntheticHistory(seed: 11)
    var scored: [ScoredTask] = []
    for number in 0..<400 {
      let common = source.score()
      let personal = (0..<4).map { _ in source.score() }
      for index in 0..<20 {
        var task = HistoryTask(id: "", estimate: 1, actual: 1)
        task.group = "\(number)"
        task.person = "\(index % 4)"
        let own = (1 - group - person).squareRoot() * source.score()
        let score =
          group.squareRoot() * common + person.squareRoot() * personal[index % 4] + own
        scored.append(ScoredTask(task: task, score: score))
      }
    }
    let estimate = CommonFactorEstimate(scored)
    #expect(abs(estimate.shares.group - group) < 0.04)
    #expect(abs(estimate.shares.person - person) < 0.04)
    #expect(estimate.groupCount == 400)
  }

  @Test func isTheDefaultWithoutGroups() {
    let estimate = CommonFactorEstimate([])
    #expect(abs(estimate.shares.group - 0.05) < 1e-12 && estimate.groupCount == 0)
    #expect(abs(estimate.shares.person - 0.10) < 1e-12)
  }

  /// The variance of the total of n tasks with common share ρ is σ² (n + n (n − 1) ρ).
  ///
  /// Narrow tasks are nearly normal; four standard errors of a variance over 2,000 draws are 13 %.
  @Test(arguments: [0.0, 0.1, 0.3])
  func spreadsTotalsByWhatTasksShare(share: Double) {
    let narrow = FactorDistribution { NormalScores.cumulative($0 / 0.2) }
    let tasks = (0..<30).map { _ in DrawnTask(estimate: 1, person: "", factor: narrow) }
    func variance(_ values: [Double]) -> Double {
      let mean = values.reduce(0, +) / Double(values.count)
      return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
    }
    func totals(_ tasks: [DrawnTask], _ share: Double) -> [Double] {
      TotalForecast(shares: CommonShares(group: share, person: 0), seed: 3)
        .totals(of: tasks, group: "g")
    }
    let one = exp(0.04) * (exp(0.04) - 1)
    let ratio = variance(totals(tasks, share)) / one
    #expect(abs(ratio / (30 + 30 * 29 * share) - 1) < 0.2)
    let mean = totals(tasks, share).reduce(0, +) / Double(TotalForecast.trials)
    #expect(abs(mean / (30 * exp(0.02)) - 1) < 0.02)
  }

  @Test func drawsTheSameForTheSameNameAndSeed() {
    let factor = UnknownTeam(unit: .hours, ratios: []).factor(forEstimate: 2)
    let tasks = [DrawnTask(estimate: 2, person: "Ana", factor: factor)]
    func totals(_ seed: UInt64, _ name: String) -> [Double] {
      TotalForecast(shares: CommonFactorEstimate.standard, seed: seed)
        .totals(of: tasks, group: name)
    }
    #expect(totals(1, "a") == totals(1, "a"))
    #expect(totals(1, "a") != totals(2, "a") && totals(1, "a") != totals(1, "b"))
  }
}
