/// What the three numbers of a three-point estimate mean.
package struct ThreePointReading: Hashable, Sendable {
  /// The family of distributions that is laid through them.
  package enum Shape: String, Sendable, CaseIterable {
    /// The beta distribution of PERT with weight 4 on the mode.
    case pert
    /// The triangular distribution.
    case triangular
  }

  /// What the outer numbers are.
  package enum Ends: String, Sendable, CaseIterable {
    /// The 5th and the 95th percentile.
    case percentiles
    /// The least and the most that is possible.
    case extremes = "min-max"
  }

  /// The family.
  package var shape: Shape
  /// The outer numbers.
  package var ends: Ends

  /// PERT, with the outer numbers as percentiles, as experts leave out one case in ten.
  package static let standard = ThreePointReading(shape: .pert, ends: .percentiles)

  /// Creates a reading.
  package init(shape: Shape, ends: Ends) {
    self.shape = shape
    self.ends = ends
  }
}
