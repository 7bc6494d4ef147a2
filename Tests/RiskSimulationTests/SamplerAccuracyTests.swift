import PlanModel
import RiskSimulation
import Testing

/// How well tables reproduce the distributions that they stand for.
///
/// Every number that a table can give is tried, so that nothing here depends on luck.
struct SamplerAccuracyTests {
  /// A distribution with a name for a failure.
  struct Case: Sendable, CustomStringConvertible {
    let description: String
    let distribution: EffortDistribution
  }

  static let cases: [Case] =
    [(0.75, 0.55), (0.55, 0.55), (0.2, 0.3), (1, 1), (0.05, 1), (0, 0.4)].map { below, above in
      Case(
        description: "lognormal \(below) \(above)",
        distribution: EffortDistribution(
          of: activity(.historical), model: model(below: below, above: above)))
    }
    + [(24.0, 40.0), (8, 16), (1, 2), (10, 100)].map { low, high in
      Case(
        description: "range \(low) \(high)",
        distribution: EffortDistribution(
          of: activity(.range(low: .hours(low), high: .hours(high))), model: .standard))
    }
    + [(2.0, 3.0, 8.0), (1, 4, 5), (3, 4, 5), (2, 2, 9), (1, 6, 6), (3, 3.1, 9), (2, 8.7, 9)].map {
      low, mode, high in
      Case(
        description: "three points \(low) \(mode) \(high)",
        distribution: EffortDistribution(
          of: activity(
            .threePoint(low: .hours(low), mode: .hours(mode), high: .hours(high))),
          model: .standard))
    }

  private static func activity(_ belief: EffortBelief) -> Activity {
    Activity(
      id: .init("A"), title: "", discipline: SmallProject.skill,
      estimate: Estimate(text: "", amount: .unknown, unit: .hours), effort: .hours(8),
      belief: belief, span: SmallProject.span)
  }

  private static func model(below: Double, above: Double) -> EstimateModel {
    var model = EstimateModel.standard
    model.spreadBelow = below
    model.spreadAbove = above
    return model
  }

  /// The Kolmogorov distance, the mean and P99 of draws by a uniform number of 16 bits.
  @Test(arguments: cases)
  func reproducesADistributionByStrata(of item: Case) throws {
    let exact = Exact(item.distribution)
    var tables = ShapeTables()
    let found = tables.draw(item.distribution, by: .stratum)
    let draw = try #require(found)
    let count = 1 << StratumTable.indexBits
    let values = (0..<count).map { number in
      let place = (number ^ Int(draw.mask & 0xFFFF)) >> Int(draw.shift)
      return draw.offset + draw.scale * Double(tables.numbers[draw.start + place])
    }
    let distance = stride(from: 0, to: count, by: 256).reduce(0.0) { worst, number in
      // After the step of the table, and before it.
      let share = exact.cumulative(values[number])
      let first = values.partitioningIndex { $0 > values[number] - 1e-12 }
      let last = values.partitioningIndex { $0 > values[number] + 1e-12 }
      return max(
        worst, share.lower - Double(first) / Double(count),
        Double(last) / Double(count) - share.upper)
    }
    #expect(distance < 1e-3)
    let mean = values.reduce(0, +) / Double(count)
    #expect(abs(mean / exact.mean - 1) < 1e-4)
    #expect(abs(values[count * 99 / 100] - exact.quantile(0.99)) < 0.02 * exact.deviation)
  }

  /// The same of draws by a normal score, on a fine grid of scores.
  @Test(arguments: cases)
  func reproducesADistributionByScores(of item: Case) throws {
    let exact = Exact(item.distribution)
    var tables = ShapeTables()
    let found = tables.draw(item.distribution, by: .score)
    let draw = try #require(found)
    func value(_ score: Double) -> Double {
      let place =
        (min(max(score, -ScoreTable.end), ScoreTable.end) + ScoreTable.end)
        * ScoreTable.cellsPerScore
      let cell = min(Int(place), ScoreTable.cells - 1)
      let (low, high) = (
        Double(tables.numbers[draw.start + cell]), Double(tables.numbers[draw.start + cell + 1])
      )
      return draw.offset + draw.scale * (low + (place - Double(cell)) * (high - low))
    }
    let shares = (1..<2_000).map { Double($0) / 2_000 }
    for share in shares where share > 0.0051 && share < 0.9949 {
      let reached = exact.cumulative(value(NormalDistribution.quantile(share)))
      #expect(reached.lower - 1e-3 < share && share < reached.upper + 1e-3)
    }
    let fine = 20_000
    let mean = (0..<fine).reduce(0.0) {
      $0 + value(NormalDistribution.quantile((Double($1) + 0.5) / Double(fine)))
    }
    #expect(abs(mean / Double(fine) / exact.mean - 1) < 1e-4)
    let tail = value(NormalDistribution.quantile(0.99))
    #expect(abs(tail - exact.quantile(0.99)) < 0.02 * exact.deviation)
  }

  /// The belief itself, without tables.
  private struct Exact {
    private let quantiles: [Double]
    private let belief: EffortDistribution
    let mean: Double
    let deviation: Double

    init(_ belief: EffortDistribution) {
      self.belief = belief
      let steps = 20_000
      let quantiles = (0..<steps).map { step -> Double in
        let share = (Double(step) + 0.5) / Double(steps)
        return belief.offset
          + belief.scale * (belief.shape.distribution?.quantile(share) ?? .nan)
      }
      self.quantiles = quantiles
      let exactMean =
        belief.offset + belief.scale * (belief.shape.distribution?.partialMean(1) ?? .nan)
      mean = exactMean
      let squares = quantiles.reduce(0) { $0 + ($1 - exactMean) * ($1 - exactMean) }
      deviation = (squares / Double(steps)).squareRoot()
    }

    func quantile(_ share: Double) -> Double {
      belief.offset + belief.scale * (belief.shape.distribution?.quantile(share) ?? .nan)
    }

    /// Between which two shares the chance of at most `value` lies.
    ///
    /// A step of the quantiles is 5 · 10⁻⁵ wide, and a value with a chance of its own covers many.
    /// Values closer than 10⁻⁴ deviations are taken for one.
    func cumulative(_ value: Double) -> (lower: Double, upper: Double) {
      let slack = 1e-4 * deviation
      let lower = quantiles.partitioningIndex { $0 > value - slack }
      let upper = quantiles.partitioningIndex { $0 > value + slack }
      return (
        max(0, Double(lower) - 0.5) / Double(quantiles.count),
        min(Double(quantiles.count), Double(upper) + 0.5) / Double(quantiles.count)
      )
    }
  }
}
