import PlanModel
import RiskSimulation
import Testing

/// How the efforts of joint and of unattended work vary together, in closed form.
///
/// The variance of a sum of two is Var₁ + Var₂ + 2 Cov. A tolerance is four standard errors.
struct CrewFactorTests {
  /// Who does two activities one after the other, and the correlation that their scores have.
  struct Pair: Sendable, CustomTestStringConvertible {
    let first: [String]
    let second: [String]
    /// As a share of the correlation of one person's work.
    let share: Double

    var testDescription: String { "\(first) \(second)" }
  }

  static let correlation = 0.5
  static let pairs = [
    Pair(first: ["Ana"], second: ["Ana"], share: 1),
    Pair(first: ["Ana"], second: ["Bob"], share: 0),
    Pair(first: ["Ana", "Bob"], second: ["Ana", "Bob"], share: 1),
    Pair(first: ["Ana", "Bob"], second: ["Bob", "Cem", "Dan"], share: 1 / 6.0.squareRoot()),
    Pair(first: ["Ana"], second: ["Ana", "Bob"], share: 0.5.squareRoot()),
    Pair(first: ["Ana", "Bob"], second: ["Cem", "Dan"], share: 0),
    Pair(first: [], second: [], share: 0),
    Pair(first: ["Ana"], second: [], share: 0),
  ]

  @Test(arguments: pairs)
  func sharesThePersonPartAmongTheCrew(pair: Pair) throws {
    // Each takes 40 hours, however many take part.
    let crews = [pair.first, pair.second]
    let rows = crews.enumerated().map { number, crew in
      HandMadePlan.Row(
        id: "T\(number)", effort: 40 * Double(max(1, crew.count)), people: crew,
        hours: number * 40..<(number + 1) * 40)
    }
    var plan = HandMadePlan(rows)
    plan.link(("T0", "T1"))
    for position in plan.project.activities.indices {
      plan.project.activities[position].belief = .historical
    }
    plan.project.estimateModel.personCorrelation = Self.correlation
    let covariance = Self.covariance(correlation: Self.correlation * pair.share)
    let variance = Self.covariance(correlation: 1)
    for policy in [SimulationPolicy.fixed, .dispatch] {
      let variances = Sample(
        try (UInt64(1)...16).map { seed in
          let finish = try plan.forecast(policy, trials: 1_000, seed: seed).finish
          return finish.standardDeviationMinutes * finish.standardDeviationMinutes
        })
      #expect(abs(variances.mean - 2 * variance - 2 * covariance) < 4 * variances.error)
    }
  }

  /// The covariance of two efforts of 40 hours, in square minutes, whose scores correlate.
  ///
  /// Given the common part of the scores the efforts are independent, so it is the variance of
  /// the mean given that part.
  private static func covariance(correlation: Double) -> Double {
    let scores = (0..<400).map { NormalDistribution.quantile((Double($0) + 0.5) / 400) }
    let means = scores.map { common in
      scores.reduce(0) { sum, own in
        let score = correlation.squareRoot() * common + (1 - correlation).squareRoot() * own
        return sum + 40 * 60 * ClosedFormTests.median
          * ClosedFormTests.factor.quantile(NormalDistribution.cumulative(score))
      } / Double(scores.count)
    }
    let mean = means.reduce(0, +) / Double(means.count)
    return means.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(means.count)
  }
}
