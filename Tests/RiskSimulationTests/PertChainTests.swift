import PlanModel
import RiskSimulation
import Testing

/// What mathematics knows of three points and of many alike, met within the sampling error.
struct PertChainTests {
  /// A chain of betas on known supports: means and variances add up.
  ///
  /// With α + β = 6 the beta on *a*…*b* with the mode at the share *m* has the mean
  /// (*a* + 4·mode + *b*) ⁄ 6 and the variance αβ ⁄ 252 · (*b* − *a*)².
  @Test(arguments: [SimulationPolicy.dispatch, .unlimited])
  func addsTheMomentsOfThreePoints(policy: SimulationPolicy) throws {
    let points = [(20.0, 30.0, 80.0), (8, 16, 20), (30, 40, 41), (10, 12, 60)]
    var small = SmallProject(points.enumerated().map { ("T\($0)", $1.1, "P\($0 % 2)") })
    small.chain()
    var (mean, variance) = (0.0, 0.0)
    for (position, (low, mode, high)) in points.enumerated() {
      let belief = EffortBelief.threePoint(
        low: .hours(low), mode: .hours(mode), high: .hours(high))
      small.project.activities[position].belief = belief
      let distribution = EffortDistribution(
        of: small.project.activities[position], model: .standard)
      guard case .pert(let place) = distribution.shape else {
        Issue.record("three points make a beta")
        return
      }
      let start = distribution.offset * mode * 60
      let width = distribution.scale * mode * 60
      let alpha = 1 + 4 * place
      mean += (start + 4 * mode * 60 + (start + width)) / 6
      variance += alpha * (6 - alpha) / 252 * width * width
    }
    let runs = try (UInt64(1)...16).map {
      try small.forecast(seed: $0, trials: 1_000, policy: policy).finish
    }
    // On average each duration is half a minute longer by rounding up.
    let means = Sample(runs.map { $0.meanMinutes - Double(points.count) / 2 })
    #expect(abs(means.mean - mean) < 4 * means.error)
    let variances = Sample(
      runs.map { $0.standardDeviationMinutes * $0.standardDeviationMinutes })
    #expect(abs(variances.mean - variance) < 4 * variances.error)
  }

  /// The latest of *k* alike has the quantile function Q(u^(1/k)).
  @Test(arguments: [2, 5, 20], [SimulationPolicy.dispatch, .unlimited])
  func takesTheLatestOfManyAlike(count: Int, policy: SimulationPolicy) throws {
    var small = SmallProject((0..<count).map { ("T\($0)", 40, "P\($0)") })
    small.believe(.historical)
    let finish = try small.forecast(trials: 20_000, policy: policy).finish
    for percentile in finish.percentiles {
      var (low, high) = (0.0, 1.0)
      for _ in 0..<60 {
        let middle = (low + high) / 2
        let power = (0..<count).reduce(1.0) { product, _ in product * middle }
        if power < Double(percentile.percent) / 100 { low = middle } else { high = middle }
      }
      let expected = 40 * 60 * ClosedFormTests.median * ClosedFormTests.factor.quantile(low)
      let tolerance = 4 * Double(percentile.error?.minutes ?? 0) + 1
      #expect(abs(Double(percentile.moment.minutes) - expected) < tolerance)
    }
  }

  /// Of *k* alike side by side each is the last in 1 ⁄ *k* of the trials, and its critical path
  /// is itself alone.
  @Test(arguments: [SimulationPolicy.dispatch, .unlimited])
  func sharesCriticalityAmongEquals(policy: SimulationPolicy) throws {
    let count = 4
    var small = SmallProject((0..<count).map { ("T\($0)", 400, "P\($0)") })
    small.believe(.historical)
    let forecast = try small.forecast(policy: policy)
    let error = (0.25 * 0.75 / 10_000).squareRoot()
    for position in 0..<count {
      #expect(abs(forecast.criticality(position) - 0.25) < 4 * error)
    }
    #expect(forecast.criticalPaths.count == count)
    #expect(forecast.criticalPaths.allSatisfy { $0.activities.count == 1 })
    #expect(forecast.criticalPaths.reduce(0) { $0 + $1.trials } == forecast.trials)
  }
}
