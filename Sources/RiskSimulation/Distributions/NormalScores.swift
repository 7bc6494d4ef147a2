/// The standard normal distribution in 4,096 equal strata, scaled to a variance of exactly 1.
enum NormalScores {
  /// The means of the strata: *k* · (φ(z) − φ(z′)) between the scores at the edges of each.
  static let means: [Float] = {
    let densities = (0...count).map { edge in
      edge == 0 || edge == count
        ? 0
        : NormalDistribution.density(
          NormalDistribution.quantile(Double(edge) / Double(count)))
    }
    let means = (0..<count).map { (densities[$0] - densities[$0 + 1]) * Double(count) }
    let variance = means.reduce(0) { $0 + $1 * $1 } / Double(count)
    return means.map { Float($0 / variance.squareRoot()) }
  }()

  /// How far to the right a coarse number is shifted to give its stratum.
  static let shift: UInt16 = 4

  private static let count = 1 << (StratumTable.indexBits - Int(shift))
}
