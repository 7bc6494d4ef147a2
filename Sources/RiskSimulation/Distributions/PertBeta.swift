import PlanModel

/// The beta distribution of PERT on 0...1 with weight λ = 4, given by its mode *m*.
///
///     density ∝ x^4m · (1 − x)^(4 − 4m)
///
/// D. G. Malcolm, J. H. Roseboom, C. E. Clark, W. Fazar, "Application of a Technique for Research
/// and Development Program Evaluation" (1959). The distribution function and the partial mean
/// are integrated once over a grid of cells, fine at both ends, and are cubic within each.
package struct PertBeta: ContinuousDistribution {
  /// The mode, in 0...1.
  package let mode: Double
  /// The distribution function at the edges of the cells.
  private let cumulative: [Double]
  /// Its slope there, by the grid's parameter and for a cell's width.
  private let slope: [Double]
  /// The partial mean at the edges.
  private let moment: [Double]

  /// Creates the distribution with the given mode.
  ///
  /// - Precondition: `mode` is in 0...1.
  package init(mode: Double) {
    precondition((0...1).contains(mode))
    self.mode = mode
    let grid = BetaGrid.shared
    let weights = grid.weights(mode: mode)
    var masses = [0.0]
    var moments = [0.0]
    masses.reserveCapacity(BetaGrid.cellCount + 1)
    moments.reserveCapacity(BetaGrid.cellCount + 1)
    for cell in 0..<BetaGrid.cellCount {
      var (mass, moment) = (0.0, 0.0)
      for node in cell * BetaGrid.nodesPerCell..<(cell + 1) * BetaGrid.nodesPerCell {
        mass += weights.nodes[node]
        moment += weights.nodes[node] * grid.values[node]
      }
      masses.append(masses[cell] + mass)
      moments.append(moments[cell] + moment)
    }
    let total = masses[BetaGrid.cellCount]
    cumulative = masses.map { $0 / total }
    moment = moments.map { $0 / total }
    slope = weights.edges.map { $0 / total }
  }

  /// The mean of the beta with the given mode: α ⁄ 6 with α = 1 + 4*m*.
  package static func mean(mode: Double) -> Double { (1 + 4 * mode) / 6 }

  /// The variance of the beta with the given mode: αβ ⁄ 252 with α = 1 + 4*m* and β = 6 − α.
  package static func variance(mode: Double) -> Double {
    (1 + 4 * mode) * (5 - 4 * mode) / 252
  }

  package var strataNeeded: Int { 1_024 }

  package func quantile(_ share: Double) -> Double {
    let place = place(of: share, from: firstCell(above: share))
    return BetaGrid.value((Double(place.cell) + place.fraction) / Double(BetaGrid.cellCount))
  }

  package func partialMean(_ share: Double) -> Double {
    partialMean(at: place(of: share, from: firstCell(above: share)))
  }

  /// The means of the strata, whose edges are met in one walk over the cells.
  package func stratumMeans(_ count: Int) -> [Double] {
    var cell = 0
    var last = 0.0
    return (1...count).map { edge in
      let share = Double(edge) / Double(count)
      while cell < BetaGrid.cellCount - 1, cumulative[cell + 1] < share { cell += 1 }
      let reached = partialMean(at: place(of: share, from: cell))
      defer { last = reached }
      return (reached - last) * Double(count)
    }
  }

  /// The cell in which the distribution function goes beyond `share`, or the last.
  private func firstCell(above share: Double) -> Int {
    let inner = cumulative[1..<BetaGrid.cellCount]
    return inner.partitioningIndex { $0 > share } - 1
  }

  /// Finds where in a cell the distribution function is `share`, by Newton's method in a bracket.
  private func place(of share: Double, from cell: Int) -> (cell: Int, fraction: Double) {
    let (first, last) = (cumulative[cell], cumulative[cell + 1])
    guard share > first else { return (cell, 0) }
    guard share < last else { return (cell, 1) }
    var (low, high) = (0.0, 1.0)
    var fraction = (share - first) / (last - first)
    for _ in 0..<60 {
      let (value, slope) = Self.cubic(
        first, last, self.slope[cell], self.slope[cell + 1], fraction)
      if value < share { low = fraction } else { high = fraction }
      let next = fraction - (value - share) / slope
      let better = next > low && next < high ? next : (low + high) / 2
      let step = abs(better - fraction)
      fraction = better
      // The next step would be about the square of this one.
      guard step > 1e-7 else { break }
    }
    return (cell, fraction)
  }

  private func partialMean(at place: (cell: Int, fraction: Double)) -> Double {
    let (cell, values) = (place.cell, BetaGrid.shared.edgeValues)
    return Self.cubic(
      moment[cell], moment[cell + 1], slope[cell] * values[cell],
      slope[cell + 1] * values[cell + 1], place.fraction
    ).value
  }

  /// The cubic with the given values and slopes at 0 and 1, and its slope.
  private static func cubic(
    _ first: Double, _ last: Double, _ firstSlope: Double, _ lastSlope: Double, _ t: Double
  ) -> (value: Double, slope: Double) {
    let rise = last - first
    let bend = firstSlope + lastSlope - 2 * rise
    let curve = rise - firstSlope - bend
    return (
      first + t * (firstSlope + t * (curve + t * bend)),
      firstSlope + t * (2 * curve + 3 * t * bend)
    )
  }
}
