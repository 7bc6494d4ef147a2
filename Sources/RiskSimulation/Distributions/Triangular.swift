/// The triangular distribution on 0...1, given by its mode *m*.
///
///     F(x) = x² ⁄ m below the mode,  1 − (1 − x)² ⁄ (1 − m) above
package struct Triangular: ContinuousDistribution, Hashable {
  /// The mode, in 0...1.
  package let mode: Double

  /// Creates the distribution with the given mode.
  ///
  /// - Precondition: `mode` is in 0...1.
  package init(mode: Double) {
    precondition((0...1).contains(mode))
    self.mode = mode
  }

  package func quantile(_ share: Double) -> Double {
    share < mode
      ? (share * mode).squareRoot() : 1 - ((1 - share) * (1 - mode)).squareRoot()
  }

  /// The integral of Q, in closed form on both sides of the mode.
  package func partialMean(_ share: Double) -> Double {
    let below = min(share, mode)
    let mean = 2.0 / 3 * below * (below * mode).squareRoot()
    guard share > mode else { return mean }
    func upper(_ left: Double) -> Double { 2.0 / 3 * left * (left * (1 - mode)).squareRoot() }
    return mean + (share - mode) - (upper(1 - mode) - upper(1 - share))
  }
}
