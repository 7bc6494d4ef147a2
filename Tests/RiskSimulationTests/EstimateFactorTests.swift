import PlanModel
import RiskSimulation
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Which factor an activity has, and that its distribution is what was said.
struct EstimateFactorTests {
  static let quantiles: [(share: Double, factor: Double)] = [
    (0.05, 0.31), (0.1, 0.4), (0.25, 0.7), (0.5, 1), (0.75, 1.2), (0.9, 1.8), (0.95, 2.4),
  ]
  static let shape = PiecewiseLognormal(quantiles, leastFactor: 1e-9)

  @Test func goesThroughItsQuantiles() {
    for (share, factor) in Self.quantiles {
      #expect(abs(Self.shape.quantile(share) - factor) < 1e-9)
    }
  }

  @Test func goesOnAlongTheOuterLinesUntilTheCap() {
    let shape = PiecewiseLognormal([(0.1, 0.5), (0.5, 1), (0.9, 3)], leastFactor: 1e-9)
    let score = NormalDistribution.quantile(0.97) / NormalDistribution.quantile(0.9)
    #expect(abs(shape.quantile(0.97) - pow(3, score)) < 1e-9)
    #expect(shape.quantile(1) == shape.quantile(0.995))
    #expect(shape.quantile(0) == shape.quantile(0.005))
  }

  /// Three quantiles around the median are the two-piece lognormal with the same P10 and P90.
  @Test func agreesWithATwoPieceLognormal() {
    let pieces = PiecewiseLognormal([(0.1, 0.5), (0.5, 1), (0.9, 3)], leastFactor: 1e-9)
    let lognormal = TwoPieceLognormal(low: 0.5, likely: 1, high: 3)
    for share in [0.0, 0.002, 0.005, 0.04, 0.3, 0.5, 0.8, 0.95, 0.995, 0.999, 1] {
      #expect(abs(pieces.quantile(share) - lognormal.quantile(share)) < 1e-9)
      #expect(abs(pieces.partialMean(share) - lognormal.partialMean(share)) < 1e-9)
    }
  }

  /// Against the rectangle rule over the quantile function; the bound is half a step of its rise.
  @Test(arguments: [0.003, 0.05, 0.2, 0.5, 0.6, 0.93, 0.997, 1])
  func integratesTheQuantileFunction(share: Double) {
    let steps = 20_000
    for shape in [
      Self.shape as any ContinuousDistribution, Triangular(mode: 0.3), Triangular(mode: 1),
    ] {
      let sum = (0..<steps).reduce(0.0) {
        $0 + shape.quantile(share * (Double($1) + 0.5) / Double(steps))
      }
      let bound = share / Double(steps) * (shape.quantile(share) - shape.quantile(0))
      #expect(abs(shape.partialMean(share) - share * sum / Double(steps)) <= bound / 2 + 1e-12)
    }
  }

  /// The mean of a triangle is (a + m + b) ⁄ 3.
  @Test(arguments: [0, 0.2, 0.5, 1])
  func hasTheMeanOfATriangle(mode: Double) {
    #expect(abs(Triangular(mode: mode).partialMean(1) - (1 + mode) / 3) < 1e-12)
  }

  @Test(arguments: [ThreePointReading.Shape.pert, .triangular])
  func putsThreePointsAtTheEndsOfMinMax(shape: ThreePointReading.Shape) throws {
    var model = EstimateModel.standard
    model.threePoint = ThreePointReading(shape: shape, ends: .extremes)
    let distribution = Self.distribution(
      .threePoint(low: .hours(2), mode: .hours(3), high: .hours(8)), likely: 3, model: model)
    let draws = try #require(distribution.shape.distribution)
    func hours(_ share: Double) -> Double {
      3 * (distribution.offset + distribution.scale * draws.quantile(share))
    }
    // The ends of a beta, where its density is nothing, are met to within the grid of its integral.
    #expect(abs(hours(0) - 2) < 1e-3)
    #expect(abs(hours(1) - 8) < 1e-3)
    let mean = 3 * (distribution.offset + distribution.scale * draws.partialMean(1))
    #expect(abs(mean - (shape == .pert ? (2 + 4 * 3 + 8) / 6.0 : (2 + 3 + 8) / 3.0)) < 1e-9)
  }

  @Test func putsTriangularPointsAtP5AndP95() throws {
    var model = EstimateModel.standard
    model.threePoint.shape = .triangular
    let distribution = Self.distribution(
      .threePoint(low: .hours(2), mode: .hours(3), high: .hours(8)), likely: 3, model: model)
    let draws = try #require(distribution.shape.distribution)
    for (share, hours) in [(0.05, 2.0), (0.95, 8)] {
      let value = 3 * (distribution.offset + distribution.scale * draws.quantile(share))
      #expect(abs(value - hours) < 1e-6)
    }
  }

  @Test func drawsEffortsThroughTheirQuantiles() {
    let belief = EffortBelief.quantiles([
      .init(share: 0.2, effort: .hours(2)), .init(share: 0.5, effort: .hours(4)),
      .init(share: 0.95, effort: .hours(12)),
    ])
    let distribution = Self.distribution(belief, likely: 4, model: .standard)
    for (share, hours) in [(0.2, 2.0), (0.5, 4), (0.95, 12)] {
      let value = distribution.shape.distribution?.quantile(share) ?? 0
      #expect(abs(4 * distribution.scale * value - hours) < 1e-9)
    }
    #expect(abs(distribution.median - 1) < 1e-12)
  }

  @Test func takesTheMostSpecificSetting() {
    var model = EstimateModel.standard
    model.sizes = [
      .init(upTo: .hours(1), setting: .init(median: 1)), .init(setting: .init(median: 0.84)),
    ]
    model.disciplines[SmallProject.skill] = .init(
      setting: .init(above: 0.3),
      sizes: [.init(upTo: .hours(16), setting: .init(quantiles: [.init(share: 0.5, factor: 2)]))])
    model.tasks[.init("T")] = .init(median: 3)
    func factor(_ id: String, _ hours: Double, _ skill: String = "BE") -> EstimateFactor {
      model.factor(for: Self.activity(id, hours: hours, skill: Skill(skill)))
    }
    let (below, above) = (model.spreadBelow, model.spreadAbove)
    #expect(factor("A", 1, "FE") == .lognormal(median: 1, below: below, above: above))
    #expect(factor("A", 2, "FE") == .lognormal(median: 0.84, below: below, above: above))
    #expect(factor("A", 20) == .lognormal(median: 0.84, below: below, above: 0.3))
    #expect(factor("A", 16) == .quantiles([.init(share: 0.5, factor: 2)]))
    #expect(factor("T", 20) == .lognormal(median: 3, below: below, above: 0.3))
    #expect(factor("T", 16) == .lognormal(median: 3, below: below, above: 0.3))
  }

  /// All tasks in points share what a point is worth: the variance of n of them grows with n².
  @Test func sharesTheWorthOfAPoint() throws {
    var small = SmallProject((0..<4).map { ("T\($0)", 100, "Ana") })
    let almostCertain = EffortBelief.quantiles([
      .init(share: 0.5, effort: .hours(100)), .init(share: 0.6, effort: .hours(100.000_001)),
    ])
    small.believe(almostCertain)
    for position in small.project.activities.indices {
      small.project.activities[position].estimate.unit = .points
    }
    small.project.estimateModel.hoursPerPointSpread = 0.4
    let factor = TwoPieceLognormal(spreadBelow: 0.4, spreadAbove: 0.4)
    let finish = try small.forecast().finish
    let mean = 24_000 * factor.partialMean(1)
    #expect(abs(finish.meanMinutes - mean) < 4 * finish.standardDeviationMinutes / 100 + 4)
    for percentile in finish.percentiles {
      let expected = 24_000 * factor.quantile(Double(percentile.percent) / 100)
      let tolerance = 4 * Double(percentile.error?.minutes ?? 0) + 4
      #expect(abs(Double(percentile.moment.minutes) - expected) < tolerance)
    }
  }

  private static func activity(
    _ id: String, hours: Double, skill: Skill = SmallProject.skill
  ) -> Activity {
    Activity(
      id: .init(id), title: "", discipline: skill,
      estimate: Estimate(text: "", amount: .unknown, unit: .hours), effort: .hours(hours),
      span: SmallProject.span)
  }

  private static func distribution(
    _ belief: EffortBelief, likely: Double, model: EstimateModel
  ) -> EffortDistribution {
    var activity = activity("A", hours: likely)
    activity.belief = belief
    return EffortDistribution(of: activity, model: model)
  }
}
