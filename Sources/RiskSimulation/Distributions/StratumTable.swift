/// A distribution as a table: the mean of its quantile function in each of many equal strata.
///
/// A draw takes the mean of the stratum in which its uniform number lies, without interpolation.
/// That keeps the mean exact. Of the other properties little is lost: with *k* strata the
/// distribution functions differ by at most 1 ⁄ 2*k*.
package struct StratumTable: Sendable {
  /// The bits of a coarse random number, which tells the strata apart.
  package static let indexBits = 16

  /// The means, ascending but for rounding; a power of two of them.
  package let means: [Float]

  /// Creates the table of a distribution, with as many strata as it needs.
  package init(_ distribution: some ContinuousDistribution) {
    let count = distribution.strataNeeded
    precondition(count.nonzeroBitCount == 1 && count <= 1 << Self.indexBits)
    means = distribution.stratumMeans(count).map { Float($0) }
  }

  /// How far to the right a coarse number is shifted to give its stratum.
  package var shift: Int { Self.indexBits - means.count.trailingZeroBitCount }

  /// The mean of what is drawn from the table.
  package var mean: Double { means.reduce(0) { $0 + Double($1) } / Double(means.count) }
}
