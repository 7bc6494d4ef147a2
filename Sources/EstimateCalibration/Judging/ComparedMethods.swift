import PlanModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The usual ways of making ranges that a team's own history is held against.
enum ComparedMethods {
  /// One lognormal factor with the mean and the standard deviation of the logarithms of ratios.
  static func lognormal(_ tasks: [HistoryTask]) -> FactorDistribution {
    let logarithms = tasks.compactMap { task in task.actual.map { log($0 / task.estimate) } }
    let count = Double(max(1, logarithms.count))
    let mean = logarithms.reduce(0, +) / count
    let variance = logarithms.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
    let spread = max(variance.squareRoot(), FactorDistribution.width)
    return FactorDistribution { NormalScores.cumulative(($0 - mean) / spread) }
  }

  /// The PERT-beta from −20 % to +50 % around a likely 1.
  ///
  /// Density x^(α−1) · (1−x)^(β−1) on the range, α = 1 + 4 · 0.2 ⁄ 0.7, β = 6 − α; summed over
  /// 4,000 strips.
  static let pert: FactorDistribution = {
    let (low, range) = (0.8, 0.7)
    let alpha = 1 + 4 * 0.2 / range
    let beta = 6 - alpha
    var masses = [Double](repeating: 0, count: FactorDistribution.count)
    for strip in 0..<4_000 {
      let place = (Double(strip) + 0.5) / 4_000
      masses[FactorDistribution.step(of: log(low + range * place))] +=
        pow(place, alpha - 1) * pow(1 - place, beta - 1)
    }
    return FactorDistribution(masses: masses)
  }()
}
