import PlanModel
import RiskSimulation
import Testing

/// What mathematics knows of the finish, met within the simulation's own sampling error.
///
/// A tolerance is four standard errors, and a minute for each activity that is rounded up.
struct ClosedFormTests {
  static let factor = TwoPieceLognormal(
    spreadBelow: EstimateModel.standard.spreadBelow,
    spreadAbove: EstimateModel.standard.spreadAbove)
  static let median = EstimateModel.standard.medianFactor

  /// The integral of `value` over evenly spread shares, by the midpoint rule.
  static func mean(_ value: (Double) -> Double) -> Double {
    let steps = 20_000
    return (0..<steps).reduce(0) { $0 + value((Double($1) + 0.5) / Double(steps)) } / Double(steps)
  }

  @Test(arguments: [SimulationPolicy.dispatch, .fixed, .unlimited])
  func addsTheMomentsOfASerialChain(policy: SimulationPolicy) throws {
    let hours = [8.0, 40, 16, 24, 2, 80]
    var small = SmallProject(hours.enumerated().map { ("T\($0)", $1, "P\($0 % 2)") })
    small.chain()
    small.believe(.historical)
    let first = Self.mean { Self.median * Self.factor.quantile($0) }
    let second = Self.mean {
      Self.median * Self.median * Self.factor.quantile($0) * Self.factor.quantile($0)
    }
    let variance = second - first * first
    let runs = try (UInt64(1)...16).map {
      try small.forecast(seed: $0, trials: 1_000, policy: policy).finish
    }
    let means = Sample(runs.map(\.meanMinutes))
    let expectedMean = hours.reduce(0) { $0 + $1 * 60 * first }
    #expect(abs(means.mean - expectedMean) < 4 * means.error + Double(hours.count))
    let variances = Sample(
      runs.map { $0.standardDeviationMinutes * $0.standardDeviationMinutes })
    let expectedVariance = hours.reduce(0) { $0 + $1 * $1 * 3_600 * variance }
    #expect(abs(variances.mean - expectedVariance) < 4 * variances.error)
  }

  /// The later of two alike has the quantile function Q(√u), so the mean ∫ Q(u) · 2u du.
  @Test func takesTheLaterOfTwoIndependentActivities() throws {
    var small = SmallProject([("A", 40, "Ana"), ("B", 40, "Bob")])
    small.believe(.historical)
    let finish = try small.forecast(trials: 20_000).finish
    let scale = 40 * 60 * Self.median
    let mean = Self.mean { scale * Self.factor.quantile($0) * 2 * $0 }
    let error = finish.standardDeviationMinutes / 20_000.0.squareRoot()
    #expect(abs(finish.meanMinutes - mean) < 4 * error + 1)
    for percentile in finish.percentiles {
      let share = (Double(percentile.percent) / 100).squareRoot()
      let expected = scale * Self.factor.quantile(share)
      let tolerance = 4 * Double(percentile.error?.minutes ?? 0) + 1
      #expect(abs(Double(percentile.moment.minutes) - expected) < tolerance)
    }
  }

  /// A certain effort under one risk has two outcomes, and the second the risk's likelihood.
  @Test func mixesTwoOutcomesUnderARisk() throws {
    var small = SmallProject([("A", 80, "Ana"), ("B", 8, "Bob")])
    small.addRisk("Slip", likelihood: 0.3, impact: 0.5, target: .activities([.init("A")]))
    small.project.promise = Promise(
      date: SmallProject.start.adding(days: 11), source: .teamFile)
    let forecast = try small.forecast()
    let promise = try #require(forecast.promise)
    #expect(abs(promise.share - 0.7) < 4 * promise.error)
    #expect(forecast.finish.percentile(50).moment.minutes == 10 * 480)
    #expect(forecast.finish.percentile(95).moment.minutes == 15 * 480)
    #expect(forecast.certainFinish.minutes == 10 * 480)
    #expect(forecast.activities[1].meanFinishMinutes == 480)
  }

  /// Two risks that hit one activity multiply; whether each happens is drawn apart.
  @Test func multipliesTheRisksThatHappen() throws {
    var small = SmallProject([("A", 100, "Ana")])
    small.addRisk("Slip", likelihood: 0.5, impact: 0.2)
    small.addRisk("Slip", likelihood: 0.5, impact: 0.5, target: .activities([.init("A")]))
    let finish = try small.forecast().finish
    #expect(finish.percentile(5).moment.minutes == 6_000)
    #expect(finish.percentile(95).moment.minutes == 10_800)
    let mean = 6_000 * 1.1 * 1.25
    #expect(abs(finish.meanMinutes - mean) < 4 * finish.standardDeviationMinutes / 100)
  }

  /// n activities whose scores have the correlation ρ: var Σ = n·σ² + n(n−1)·cov, and the
  /// covariance is the variance of the mean given the common score.
  @Test(arguments: [0.1, 0.5])
  func widensTheSumByTheCommonFactor(correlation: Double) throws {
    let count = 10
    var small = SmallProject((0..<count).map { ("T\($0)", 40, "Ana") })
    small.believe(.historical)
    small.project.estimateModel.projectCorrelation = correlation
    func effort(_ score: Double) -> Double {
      40 * 60 * Self.median * Self.factor.quantile(NormalDistribution.cumulative(score))
    }
    let scores = (0..<200).map { NormalDistribution.quantile((Double($0) + 0.5) / 200) }
    let conditional = scores.map { common in
      scores.reduce(0) { sum, own in
        sum + effort(correlation.squareRoot() * common + (1 - correlation).squareRoot() * own)
      } / 200
    }
    let mean = conditional.reduce(0, +) / 200
    let covariance = conditional.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 200
    let variance = Self.mean { share in
      let effort = 40 * 60 * Self.median * Self.factor.quantile(share)
      return (effort - mean) * (effort - mean)
    }
    let expected = Double(count) * variance + Double(count * (count - 1)) * covariance
    let variances = Sample(
      try (UInt64(1)...16).map { seed in
        let finish = try small.forecast(seed: seed, trials: 800).finish
        return finish.standardDeviationMinutes * finish.standardDeviationMinutes
      })
    #expect(abs(variances.mean - expected) < 4 * variances.error)
  }

  /// Monday to Sunday: each day has a seventh, and the weekend goes with the Monday after.
  @Test func drawsArrivalsEvenlyOverTheWindow() throws {
    var small = SmallProject([("A", 8, "Ana")])
    let window = SmallProject.start...SmallProject.start.adding(days: 6)
    small.project.externals = [
      ExternalDependency(id: .init("API"), arrival: window, span: SmallProject.span)
    ]
    small.project.activities[0].waitsFor = [.init("API")]
    for (offset, sevenths) in [(0, 1.0), (1, 2), (2, 3), (3, 4), (4, 5), (7, 7)] {
      small.project.promise = Promise(
        date: SmallProject.start.adding(days: offset), source: .teamFile)
      let promise = try #require(try small.forecast().promise)
      #expect(abs(promise.share - sevenths / 7) <= 4 * promise.error)
    }
    #expect(try small.forecast().certainFinish.minutes == 4 * 480)
    #expect(try small.forecast(policy: .unlimited).finish.percentile(95).moment.minutes == 480)
  }
}

/// Independent replications: their mean, and its standard error.
struct Sample {
  let mean: Double
  let error: Double

  init(_ values: [Double]) {
    let count = Double(values.count)
    let mean = values.reduce(0, +) / count
    self.mean = mean
    error =
      (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1) / count).squareRoot()
  }
}
