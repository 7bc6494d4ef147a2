import PlanModel
import RiskSimulation
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct EffortDistributionTests {
  @Test func putsTheEndsOfARangeAtP10AndP90() {
    let factor = TwoPieceLognormal(low: 3, likely: 4, high: 6)
    #expect(abs(4 * factor.quantile(0.1) - 3) < 1e-12)
    #expect(factor.quantile(0.5) == 1)
    #expect(abs(4 * factor.quantile(0.9) - 6) < 1e-12)
  }

  @Test func capsALognormalAtItsHalfPercents() {
    let factor = TwoPieceLognormal(spreadBelow: 0.75, spreadAbove: 0.55)
    #expect(factor.quantile(0) == factor.quantile(0.005))
    #expect(factor.quantile(1) == factor.quantile(0.995))
    #expect(factor.quantile(0.004) < factor.quantile(0.006))
  }

  /// Against the rectangle rule over the quantile function, with a bound on its own error:
  /// for a rising function, half a step times the rise.
  @Test(arguments: [
    TwoPieceLognormal(spreadBelow: 0.75, spreadAbove: 0.55),
    TwoPieceLognormal(spreadBelow: 0, spreadAbove: 0.3),
    TwoPieceLognormal(spreadBelow: 0.2, spreadAbove: 1.5),
    TwoPieceLognormal(spreadBelow: 3, spreadAbove: 0),
  ])
  func integratesTheQuantileFunction(factor: TwoPieceLognormal) {
    for share in [0.003, 0.2, 0.5, 0.6, 0.9, 0.997, 1] {
      let steps = 20_000
      let sum = (0..<steps).reduce(0.0) {
        $0 + factor.quantile(share * (Double($1) + 0.5) / Double(steps))
      }
      let bound = share / Double(steps) * (factor.quantile(share) - factor.quantile(0))
      #expect(abs(factor.partialMean(share) - share * sum / Double(steps)) <= bound / 2 + 1e-12)
    }
  }

  /// The density of the beta distribution, integrated here by the trapezoid rule.
  @Test(arguments: [0, 0.1, 0.25, 0.5, 0.8, 1])
  func matchesTheBetaDensity(mode: Double) {
    let beta = PertBeta(mode: mode)
    let steps = 200_000
    func density(_ x: Double) -> Double { pow(x, 4 * mode) * pow(1 - x, 4 - 4 * mode) }
    var cumulative = [0.0]
    for step in 0..<steps {
      let (x, next) = (Double(step) / Double(steps), Double(step + 1) / Double(steps))
      cumulative.append(cumulative[step] + (density(x) + density(next)) / 2 / Double(steps))
    }
    for share in [0.01, 0.05, 0.3, 0.5, 0.8, 0.95, 0.99] {
      let place = beta.quantile(share) * Double(steps)
      let cell = Int(place)
      let reached =
        cumulative[cell] + (cumulative[cell + 1] - cumulative[cell]) * (place - Double(cell))
      #expect(abs(reached / cumulative[steps] - share) < 1e-7)
    }
    // The mean of a beta with α = 1 + 4m, β = 5 − 4m.
    #expect(abs(beta.partialMean(1) - (1 + 4 * mode) / 6) < 1e-9)
  }

  @Test(arguments: [
    (2.0, 3.0, 8.0), (1, 4, 5), (3, 4, 5), (2, 2, 9), (1, 6, 6), (0, 1, 10), (1, 1.001, 40),
  ])
  func putsThreePointsAtP5ModeAndP95(low: Double, mode: Double, high: Double) throws {
    let distribution = Self.distribution(
      .threePoint(low: .hours(low), mode: .hours(mode), high: .hours(high)), likely: mode)
    guard case .pert(let place) = distribution.shape else {
      Issue.record("three points make a beta")
      return
    }
    let beta = PertBeta(mode: place)
    func hours(_ value: Double) -> Double {
      mode * (distribution.offset + distribution.scale * value)
    }
    #expect(abs(hours(beta.quantile(0.05)) - low) < 1e-6)
    #expect(abs(hours(place) - mode) < 1e-6)
    #expect(abs(hours(beta.quantile(0.95)) - high) < 1e-6)
  }

  @Test(
    arguments: [
      .threePoint(low: .hours(3), mode: .hours(3), high: .hours(3)),
      .threePoint(low: .zero, mode: .zero, high: .hours(3)),
      .range(low: .hours(3), high: .hours(3)), .range(low: .zero, high: .zero), .certain,
    ] as [EffortBelief])
  func takesNumbersThatNoDistributionFitsAsCertain(belief: EffortBelief) {
    #expect(Self.distribution(belief, likely: 3).isCertain)
  }

  @Test func givesARangeFromZeroAFiniteSpread() {
    let distribution = Self.distribution(.range(low: .zero, high: .hours(8)), likely: 4)
    guard case .lognormal(let factor) = distribution.shape else {
      Issue.record("a range makes a lognormal")
      return
    }
    let means = StratumTable(factor).means
    #expect(means.allSatisfy { $0 > 0 && $0.isFinite })
    #expect(zip(means, means.dropFirst()).allSatisfy { $0 <= $1 })
  }

  /// Stratum means keep the mean exactly, and lose little of the standard deviation.
  @Test func keepsTheMeanInTheStrata() {
    let factor = TwoPieceLognormal(spreadBelow: 0.75, spreadAbove: 0.55)
    let means = StratumTable(factor).means.map { Double($0) }
    let mean = means.reduce(0, +) / Double(means.count)
    // Each mean is rounded to single precision.
    #expect(abs(mean - factor.partialMean(1)) < 1e-7)
    let fine = (0..<1_000_000).map { factor.quantile((Double($0) + 0.5) / 1_000_000) }
    func deviation(_ values: [Double]) -> Double {
      (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)).squareRoot()
    }
    #expect(abs(deviation(means) / deviation(fine) - 1) < 1e-3)
  }

  private static func distribution(_ belief: EffortBelief, likely: Double) -> EffortDistribution {
    let activity = Activity(
      id: .init("A"), title: "", discipline: SmallProject.skill,
      estimate: Estimate(text: "", amount: .unknown, unit: .hours), effort: .hours(likely),
      belief: belief, span: SmallProject.span)
    return EffortDistribution(of: activity, model: .standard)
  }
}
