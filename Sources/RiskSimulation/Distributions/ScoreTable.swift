/// A distribution as a function of the normal score: Q(Φ(*z*)) at equidistant *z*, linear between.
///
/// This is how efforts that have something in common are drawn: their scores are sums, so that no
/// equal strata are at hand, but *z* ↦ Q(Φ(*z*)) is smooth. Beyond the ends it is constant; a
/// score lies there once in 16,000 draws. All entries are scaled so that the mean is exact.
package struct ScoreTable: Sendable {
  /// How many cells lie between the ends.
  package static let cells = 256
  /// The greatest score; the least is its negative.
  package static let end = 4.0
  /// Cells for a score of 1.
  package static let cellsPerScore = Double(cells) / (2 * end)

  /// The values at the edges of the cells.
  package let values: [Float]

  /// Creates the table of a distribution.
  package init(_ distribution: some ContinuousDistribution) {
    let values = (0...Self.cells).map { cell in
      distribution.quantile(NormalDistribution.cumulative(Self.score(atCell: cell)))
    }
    let mean = zip(values, Self.weights).reduce(0) { $0 + $1.0 * $1.1 }
    let ratio = mean > 0 ? distribution.partialMean(1) / mean : 1
    self.values = values.map { Float($0 * ratio) }
  }

  /// The mean of what is drawn from the table by a standard normal score.
  package var mean: Double {
    zip(values, Self.weights).reduce(0) { $0 + Double($1.0) * $1.1 }
  }

  private static func score(atCell cell: Int) -> Double {
    Double(cell) / cellsPerScore - end
  }

  /// What each value counts in the mean: the integral of its hat function times the density.
  ///
  /// With ∫ (*z* − *a*) φ(*z*) d*z* = −φ(*z*) − *a* Φ(*z*) for each leg of the hat.
  private static let weights: [Double] = {
    func ramp(_ low: Double, _ high: Double, from zero: Double) -> Double {
      func primitive(_ z: Double) -> Double {
        -NormalDistribution.density(z) - zero * NormalDistribution.cumulative(z)
      }
      return (primitive(high) - primitive(low)) * cellsPerScore
    }
    var weights = (0...cells).map { cell -> Double in
      let (left, middle, right) = (
        score(atCell: cell - 1), score(atCell: cell), score(atCell: cell + 1)
      )
      let rising = cell == 0 ? 0 : ramp(left, middle, from: left)
      let falling = cell == cells ? 0 : -ramp(middle, right, from: right)
      return rising + falling
    }
    let tail = NormalDistribution.cumulative(-end)
    weights[0] += tail
    weights[cells] += tail
    return weights
  }()
}
