import PlanModel

/// What tasks have in common, as shares of the variance of their normal scores.
package struct CommonShares: Hashable, Sendable {
  /// Among the tasks of a group.
  package var group: Double
  /// Among those of one person in it, in addition.
  package var person: Double
  /// Creates the shares.
  ///
  /// - Precondition: both are not negative, and their sum is less than 1.
  package init(group: Double, person: Double) {
    precondition(group >= 0 && person >= 0 && group + person < 1)
    self.group = group
    self.person = person
  }
}

/// Forecasts what the tasks of a group take together, by drawing them many times.
///
/// The normal score of a task is √ρg · Zgroup + √ρp · Zperson + √(1 − ρg − ρp) · ε, a Gaussian
/// copula; draws are capped at P0.5 and P99.5.
struct TotalForecast {
  /// How many times a group is drawn.
  static let trials = 2_000

  private static let strata = NormalScores.strata(4_096)

  private let shares: CommonShares
  private let seed: UInt64

  /// Creates forecasts with the given shares; equal seeds give equal draws.
  package init(shares: CommonShares, seed: UInt64) {
    self.shares = shares
    self.seed = seed
  }

  /// Returns the sorted totals of all trials in hours.
  ///
  /// - Complexity: O(trials · *n*) for *n* tasks.
  func totals(of tasks: [DrawnTask], group name: String) -> [Double] {
    var people: [String: Int] = [:]
    var tables: [Float] = []
    var numbers: [Int] = []
    let steps = DrawnTask.steps
    tables.reserveCapacity(tasks.count * (steps + 1))
    for task in tasks {
      // Who is not named may be anybody, and shares nothing with others.
      let key = task.person.isEmpty ? "\u{0}\(numbers.count)" : task.person
      let number = people[key] ?? people.count
      people[key] = number
      numbers.append(number)
      tables += task.hours
    }
    let weights = (
      group: shares.group.squareRoot(), person: shares.person.squareRoot(),
      own: (1 - shares.group - shares.person).squareRoot()
    )
    var source = ScoreSource(seed: seed, name: name, strata: Self.strata)
    var personal = [Double](repeating: 0, count: people.count)
    let perScore = Double(steps) / (2 * NormalScores.cap)
    var totals: [Double] = []
    totals.reserveCapacity(Self.trials)
    for _ in 0..<Self.trials {
      let common = weights.group * source.next()
      for person in personal.indices {
        personal[person] = common + weights.person * source.next()
      }
      var total = 0.0
      for (task, person) in numbers.enumerated() {
        let score = personal[person] + weights.own * source.next()
        let capped = min(max(score, -NormalScores.cap), NormalScores.cap)
        let place = (capped + NormalScores.cap) * perScore
        let step = min(Int(place), steps - 1)
        let part = Float(place - Double(step))
        let index = task * (steps + 1) + step
        total += Double(tables[index] + part * (tables[index + 1] - tables[index]))
      }
      totals.append(total)
    }
    return totals.sorted()
  }

  /// Returns the percentiles of sorted totals.
  static func quantiles(of totals: [Double]) -> FactorQuantiles {
    FactorQuantiles(
      FactorQuantiles.percents.map { percent in
        let place = Double(percent) / 100 * Double(totals.count) - 0.5
        let low = min(max(Int(place), 0), totals.count - 1)
        let high = min(low + 1, totals.count - 1)
        let part = min(max(place - Double(low), 0), 1)
        return totals[low] + part * (totals[high] - totals[low])
      })
  }
}
