import PlanModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Adds up how well percentiles met what happened.
struct ScoreTally {
  private let method: ForecastScore.Method
  private var count = 0
  private var within = [0, 0, 0]
  private var loss = 0.0
  private var rankedLoss = 0.0

  /// Creates the tally of a method.
  init(method: ForecastScore.Method) { self.method = method }

  /// Adds an outcome, as ln(actual hours), and the percentiles of the hours that were forecast.
  mutating func add(_ outcome: Double, quantiles: FactorQuantiles, rankedScore: Double = 0) {
    count += 1
    let logarithms = quantiles.values.map { log(max($0, 1e-9)) }
    // Within P25–P75, P10–P90 and P5–P95.
    for (place, ends) in [(2, 4), (1, 6), (0, 7)].enumerated()
    where outcome >= logarithms[ends.0] && outcome <= logarithms[ends.1] {
      within[place] += 1
    }
    for (percent, logarithm) in zip(FactorQuantiles.percents, logarithms) {
      let share = Double(percent) / 100
      let distance = outcome - logarithm
      loss += max(share * distance, (share - 1) * distance)
    }
    rankedLoss += rankedScore
  }

  /// The score so far.
  var score: ForecastScore {
    let number = Double(max(1, count))
    return ForecastScore(
      method: method, count: count, within50: within[0], within80: within[1],
      within90: within[2],
      quantileScore: 2 * loss / (number * Double(FactorQuantiles.percents.count)),
      rankedScore: rankedLoss / number)
  }
}
