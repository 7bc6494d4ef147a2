/// P5 and P95 of a PERT-beta as a function of its mode, and back, as Chebyshev series.
///
/// The functions are analytic on 0...1, so that short series give them to 10⁻¹⁰; the coefficients
/// were found once by inverting the incomplete beta function. C. W. Clenshaw, "A Note on the
/// Summation of Chebyshev Series", Mathematics of Computation 9 (1955).
enum PertPercentiles {
  /// Returns P5 of the beta with the given mode; P95 is 1 less that of the mirrored mode.
  static func fifth(mode: Double) -> Double { sum(fifths, at: 2 * mode - 1) }

  /// Returns P95 of the beta with the given mode.
  static func ninetyFifth(mode: Double) -> Double { 1 - fifth(mode: 1 - mode) }

  /// Returns the mode that lies at `share` of the way from P5 to P95.
  ///
  /// With the mode at *m* of the support, and its percentiles q₅ and q₉₅, the share
  ///
  ///     (mode − low) ⁄ (high − low) = (m − q₅(m)) ⁄ (q₉₅(m) − q₅(m))
  ///
  /// rises with *m* from below 0 to above 1, so that every mode between the ends has its *m*.
  ///
  /// - Precondition: `share` is in 0...1.
  static func mode(atShare share: Double) -> Double {
    precondition((0...1).contains(share))
    return sum(modes, at: 2 * share - 1)
  }

  private static func sum(_ coefficients: [Double], at x: Double) -> Double {
    var (next, afterNext) = (0.0, 0.0)
    for coefficient in coefficients.dropFirst().reversed() {
      (next, afterNext) = (coefficient + 2 * x * next - afterNext, next)
    }
    return coefficients[0] + x * next - afterNext
  }

  private static let fifths = [
    2.3281570096263e-1, 2.6818846676807e-1, 4.5133967699011e-2, 1.1242873646078e-3,
    1.6756082170462e-3, 1.8973857848126e-4, 1.0934895758186e-4, 2.9593724413608e-5,
    7.9447179980315e-6, 4.2830576839833e-6, 6.0945293727689e-7, 5.7608207043055e-7,
    5.5969877765473e-8, 7.1877045711677e-8, 7.4158463355202e-9, 8.2658555317694e-9,
    1.2996366849234e-9, 8.6468032714274e-10, 2.3930670416825e-10, 7.9920670204514e-11,
    3.5270244761449e-11,
  ]

  /// Only odd terms beside the middle: the mirrored share has the mirrored mode.
  private static let modes = [
    0.5, 5.2199812353628e-1, 0, -3.7953820331913e-2, 0, 4.4168583585343e-3, 0, -5.7527807185473e-4,
    0, 7.8526198216466e-5, 0, -1.1020421221240e-5, 0, 1.5759240777821e-6, 0, -2.2841357595936e-7,
    0, 3.3440837274515e-8, 0, -4.9338922776425e-9, 0, 7.3244736771454e-10, 0,
    -1.0962001392082e-10, 0, 1.8823146033306e-11,
  ]
}
