#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The PERT-betas that have tables: a row of modes, dense where the shape changes fast.
///
/// Every activity takes the nearest, moved and scaled to its own mean and standard deviation. The
/// modes are even in ln((*m* + δ) ⁄ (1 − *m* + δ)), so that what this costs in the distribution
/// function is about the same for all: at most 5 · 10⁻⁴.
enum PertShapes {
  /// The number of the last shape; the first is 0, and the mirror image of *i* is `last` − *i*.
  static let last = 512
  private static let margin = 0.02

  /// Returns the number of the shape nearest to a mode in 0...1.
  static func nearest(to mode: Double) -> Int {
    let place = log((mode + margin) / (1 - mode + margin)) / (2 * span) + 0.5
    return min(max(0, Int((place * Double(last)).rounded())), last)
  }

  /// Returns the mode of a shape.
  static func mode(of number: Int) -> Double {
    let odds = exp((Double(number) / Double(last) - 0.5) * 2 * span)
    return min(max(0, (odds * (1 + margin) - margin) / (1 + odds)), 1)
  }

  private static let span = log((1 + margin) / margin)
}
