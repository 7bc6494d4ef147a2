import PlanModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The beta distribution of PERT on 0...1 with weight λ = 4, given by its mode *m*.
///
///     density ∝ x^4m · (1 − x)^(4 − 4m)
///
/// D. G. Malcolm, J. H. Roseboom, C. E. Clark, W. Fazar, "Application of a Technique for Research
/// and Development Program Evaluation" (1959). The distribution function and the partial mean
/// are integrated once over a grid of cells, fine at both ends, and are cubic within each.
package struct PertBeta: ContinuousDistribution {
  private static let cellCount = 256

  /// The mode, in 0...1.
  package let mode: Double
  /// The distribution function at the edges of the cells.
  private let cumulative: [Double]
  /// Its slope there, by the grid's parameter.
  private let slope: [Double]
  /// The partial mean at the edges.
  private let moment: [Double]

  /// Creates the distribution with the given mode.
  ///
  /// - Precondition: `mode` is in 0...1.
  package init(mode: Double) {
    precondition((0...1).contains(mode))
    self.mode = mode
    let width = 1 / Double(Self.cellCount)
    // Nodes and weights of four-point Gauss–Legendre integration on −1...1.
    let rule = [
      (-0.861136311594052575, 0.347854845137453857), (-0.339981043584856265, 0.652145154862546143),
      (0.339981043584856265, 0.652145154862546143), (0.861136311594052575, 0.347854845137453857),
    ]
    var masses = [0.0]
    var moments = [0.0]
    for cell in 0..<Self.cellCount {
      var mass = 0.0
      var moment = 0.0
      for (node, weight) in rule {
        let parameter = (Double(cell) + (node + 1) / 2) * width
        let part = weight * width / 2 * Self.weight(mode: mode, parameter: parameter)
        mass += part
        moment += part * Self.value(parameter)
      }
      masses.append(masses[cell] + mass)
      moments.append(moments[cell] + moment)
    }
    let total = masses[Self.cellCount]
    cumulative = masses.map { $0 / total }
    moment = moments.map { $0 / total }
    slope = (0...Self.cellCount).map {
      Self.weight(mode: mode, parameter: Double($0) * width) / total
    }
  }

  /// The value at a parameter of the grid: a smooth step, flat at both ends.
  private static func value(_ t: Double) -> Double { t * t * (3 - 2 * t) }

  /// The unscaled density by the parameter of the grid.
  private static func weight(mode: Double, parameter t: Double) -> Double {
    let x = value(t)
    return pow(x, 4 * mode) * pow(1 - x, 4 - 4 * mode) * 6 * t * (1 - t)
  }

  package func quantile(_ share: Double) -> Double { Self.value(parameter(share).parameter) }

  package func partialMean(_ share: Double) -> Double {
    let (cell, fraction, _) = parameter(share)
    let width = 1 / Double(Self.cellCount)
    return Self.cubic(
      moment[cell], moment[cell + 1],
      slope[cell] * Self.value(Double(cell) * width) * width,
      slope[cell + 1] * Self.value(Double(cell + 1) * width) * width, fraction)
  }

  /// Finds the place where the distribution function is `share`: a cell, and how far into it.
  private func parameter(_ share: Double) -> (cell: Int, fraction: Double, parameter: Double) {
    let inner = cumulative[1..<Self.cellCount]
    let low = inner.partitioningIndex { $0 > share } - 1
    let width = 1 / Double(Self.cellCount)
    let (first, last) = (cumulative[low], cumulative[low + 1])
    let (firstSlope, lastSlope) = (slope[low] * width, slope[low + 1] * width)
    let fraction = FalsePosition.root(in: 0...1) { fraction in
      Self.cubic(first, last, firstSlope, lastSlope, fraction) - share
    }
    return (low, fraction, (Double(low) + fraction) * width)
  }

  /// The cubic with the given values and slopes at 0 and 1.
  private static func cubic(
    _ first: Double, _ last: Double, _ firstSlope: Double, _ lastSlope: Double, _ t: Double
  ) -> Double {
    let rise = last - first
    let bend = firstSlope + lastSlope - 2 * rise
    return first + t * (firstSlope + t * (rise - firstSlope - bend + t * bend))
  }
}
