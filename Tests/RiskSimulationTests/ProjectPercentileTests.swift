import PlanModel
import PlanTestSupport
import RiskSimulation
import Testing

/// What the tables of strata do to the percentiles of a whole project.
struct ProjectPercentileTests {
  /// Three-point estimates of different skewness, and how each is drawn.
  private struct Drawn {
    let belief: EffortDistribution
    let table: ShapeTables.Draw
    /// The exact quantile in the middle of each of the finest strata.
    let exact: [Double]
  }

  private static let trials = 20_000
  private static let layers = 8
  private static let width = 5

  /// Draws the same coarse numbers through the tables and through the exact quantile function.
  ///
  /// The two samples have all their sampling error in common, about 0.01 deviations at P50 and 0.02
  /// at P95; what is left of it is far below the bound of 0.01, which is what tables may cost.
  @Test func staysAsItIsWithExactQuantiles() throws {
    var tables = ShapeTables()
    let drawn = try [(0.6, 1.2), (0.9, 2.8), (0.5, 1.1), (0.7, 2.0), (0.95, 1.4)].map {
      low, high in
      let belief = EffortDistribution(
        of: Activity(
          id: .init("A"), title: "", discipline: SmallProject.skill,
          estimate: Estimate(text: "", amount: .unknown, unit: .hours), effort: .hours(10),
          belief: .threePoint(
            low: .hours(10 * low), mode: .hours(10), high: .hours(10 * high)),
          span: SmallProject.span),
        model: .standard)
      let distribution = try #require(belief.shape.distribution)
      let found = tables.draw(belief, by: .stratum)
      let table = try #require(found)
      let exact = (0..<1 << 14).map { distribution.quantile((Double($0) + 0.5) / 0x1p14) }
      return Drawn(belief: belief, table: table, exact: exact)
    }
    let numbers = tables.numbers
    let (ours, theirs) = Self.finishes(drawn, numbers: numbers)
    let mean = theirs.reduce(0, +) / Double(Self.trials)
    let squares = theirs.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let deviation = (squares / Double(Self.trials - 1)).squareRoot()
    for percent in [5, 10, 50, 80, 90, 95] {
      let place = Self.trials * percent / 100
      #expect(abs(ours[place] - theirs[place]) < 0.01 * deviation, "P\(percent)")
    }
  }

  /// The sorted finishes of a network in layers, by tables and by exact quantiles.
  ///
  /// Each activity waits for two of the layer before.
  private static func finishes(_ drawn: [Drawn], numbers: [Float]) -> ([Double], [Double]) {
    var random = SplitMix64(seed: 5)
    var (ours, theirs): ([Double], [Double]) = ([], [])
    for _ in 0..<trials {
      var before = Array(repeating: (0.0, 0.0), count: width)
      for layer in 0..<layers {
        before = before.indices.map { place in
          let (left, right) = (before[place], before[(place + layer) % width])
          let item = drawn[(place + 2 * layer) % drawn.count]
          let number = Int(random.next() >> 48)
          let entry = (number ^ Int(item.table.mask & 0xFFFF)) >> Int(item.table.shift)
          let coarse =
            item.table.offset
            + item.table.scale * Double(numbers[item.table.start + entry])
          let fine = item.belief.offset + item.belief.scale * item.exact[number >> 2]
          return (max(left.0, right.0) + coarse, max(left.1, right.1) + fine)
        }
      }
      ours.append(before.reduce(0) { max($0, $1.0) })
      theirs.append(before.reduce(0) { max($0, $1.1) })
    }
    return (ours.sorted(), theirs.sorted())
  }
}
