import EstimateCalibration
import Foundation
import PlanModel
import PlanTestSupport

/// Seeded histories whose truth is known: ln(actual ÷ estimate) is normal.
struct SyntheticHistory {
  private var random: SplitMix64
  /// Standard deviation of the logarithm.
  var spread = 0.5
  /// Mean of the logarithm, by category.
  var biases = ["BE": 0.0]

  /// Creates the source of the histories of a seed.
  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// Returns a standard normal score by the method of Box and Muller.
  mutating func score() -> Double {
    let (first, second) = (
      Double.random(in: Double.leastNonzeroMagnitude..<1, using: &random),
      Double.random(in: 0..<1, using: &random)
    )
    return (-2 * log(first)).squareRoot() * cos(2 * .pi * second)
  }

  /// Returns so many tasks, done in the order of their days.
  mutating func tasks(_ count: Int) -> [HistoryTask] {
    let names = biases.keys.sorted()
    return (0..<count).map { number in
      let estimate = exp(Double.random(in: -1...3, using: &random))
      let category = names[number % names.count]
      let factor = exp((biases[category] ?? 0) + spread * score())
      var task = HistoryTask(id: "\(number)", estimate: estimate, actual: estimate * factor)
      task.category = category
      task.estimatedOn = .minutes(number * 600)
      task.completedOn = .minutes(number * 600 + 300)
      task.group = "\(number / 20)"
      return task
    }
  }

  /// Returns the history of so many tasks, in hours.
  mutating func history(_ count: Int) -> TaskHistory {
    TaskHistory(tasks: tasks(count))
  }
}
