/// The tables of all shapes that a project draws from, in one row of numbers, each built once.
///
/// A table serves all activities of one shape. PERT-betas share those of `PertShapes`, and of two
/// that mirror one another one table of strata does for both: Q(u) = 1 − Q′(1 − u).
package struct ShapeTables: Sendable {
  /// How a value is drawn: `offset` + `scale` times an entry of a table.
  package struct Draw: Sendable {
    /// Where the table begins in `numbers`.
    package var start: Int
    /// How far a coarse number is shifted to give the place in a table of strata.
    package var shift: UInt16 = 0
    /// What coarse numbers are combined with by exclusive or.
    package var mask: UInt32 = 0
    package var offset: Double
    package var scale: Double
  }

  /// How a table is looked up.
  package enum Index: Hashable {
    /// By a uniform number.
    case stratum
    /// By a normal score.
    case score
  }

  /// All tables, one after the other; the first are the normal scores.
  package private(set) var numbers = NormalScores.means

  /// Creates the tables of no shape.
  package init() {}

  private var known: [Key: Table] = [:]

  private struct Key: Hashable {
    let shape: EffortDistribution.Shape
    let index: Index
  }

  private struct Table {
    let start: Int
    let shift: UInt16
    /// The mean of what is drawn from it, and that of the shape.
    let mean: Double
    let shapeMean: Double
  }

  /// Returns how to draw from a distribution, or `nil` if it is certain.
  package mutating func draw(_ distribution: EffortDistribution, by index: Index) -> Draw? {
    guard case .pert(let mode) = distribution.shape else {
      guard let table = table(of: distribution.shape, index: index) else { return nil }
      return Self.draw(
        from: table, mean: table.shapeMean, ratio: 1, mirrored: false, distribution: distribution)
    }
    let number = PertShapes.nearest(to: mode)
    let isMirrored = index == .stratum && number > PertShapes.last / 2
    let shared = PertShapes.mode(of: isMirrored ? PertShapes.last - number : number)
    guard let table = table(of: .pert(mode: shared), index: index) else { return nil }
    let ratio = PertBeta.variance(mode: mode) / PertBeta.variance(mode: shared)
    return Self.draw(
      from: table, mean: PertBeta.mean(mode: mode), ratio: ratio.squareRoot(),
      mirrored: isMirrored, distribution: distribution)
  }

  /// The draw whose mean is `mean`, and whose deviations are `ratio` times those of the table.
  private static func draw(
    from table: Table, mean: Double, ratio: Double, mirrored: Bool,
    distribution: EffortDistribution
  ) -> Draw {
    let scale = (mirrored ? -1 : 1) * distribution.scale * ratio
    let offset = distribution.offset + distribution.scale * mean - scale * table.mean
    return Draw(
      start: table.start, shift: table.shift, mask: mirrored ? .max : 0, offset: offset,
      scale: scale)
  }

  /// The table of a shape, built when it is asked for first.
  private mutating func table(of shape: EffortDistribution.Shape, index: Index) -> Table? {
    let key = Key(shape: shape, index: index)
    if let found = known[key] { return found }
    guard let distribution = shape.distribution else { return nil }
    let (values, shift, mean) =
      switch index {
      case .stratum: Self.strata(of: distribution)
      case .score: Self.scores(of: distribution)
      }
    let table = Table(
      start: numbers.count, shift: shift, mean: mean, shapeMean: distribution.partialMean(1))
    numbers += values
    known[key] = table
    return table
  }

  private static func strata(
    of distribution: some ContinuousDistribution
  ) -> ([Float], UInt16, Double) {
    let table = StratumTable(distribution)
    return (table.means, UInt16(table.shift), table.mean)
  }

  private static func scores(
    of distribution: some ContinuousDistribution
  ) -> ([Float], UInt16, Double) {
    let table = ScoreTable(distribution)
    return (table.values, 0, table.mean)
  }
}
