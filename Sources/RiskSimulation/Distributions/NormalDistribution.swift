#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The standard normal distribution.
package enum NormalDistribution {
  /// Returns the chance of a value up to `score`.
  @inline(__always)
  package static func cumulative(_ score: Double) -> Double {
    0.5 * erfc(-score * 0.5.squareRoot())
  }

  /// Returns the density at `score`.
  package static func density(_ score: Double) -> Double {
    0.398942280401432678 * exp(-score * score / 2)
  }

  /// Returns the score below which a value lies with the chance `share`, which is in 0..<1.
  ///
  /// M. J. Wichura, "Algorithm AS 241: The Percentage Points of the Normal Distribution", Applied
  /// Statistics 37 (1988), routine PPND16; the relative error is about 10⁻¹⁶.
  package static func quantile(_ share: Double) -> Double {
    let offset = share - 0.5
    if abs(offset) <= 0.425 {
      let square = 0.180625 - offset * offset
      return offset * Self.centre(square)
    }
    let tail = (-log(offset < 0 ? share : 1 - share)).squareRoot()
    let score = tail <= 5 ? Self.shoulder(tail - 1.6) : Self.farTail(tail - 5)
    return offset < 0 ? -score : score
  }

  /// The ratio of polynomials for shares in 0.075...0.925.
  @inline(__always)
  private static func centre(_ r: Double) -> Double {
    var above = 2.5090809287301226727e3
    above = above * r + 3.3430575583588128105e4
    above = above * r + 6.7265770927008700853e4
    above = above * r + 4.5921953931549871457e4
    above = above * r + 1.3731693765509461125e4
    above = above * r + 1.9715909503065514427e3
    above = above * r + 1.3314166789178437745e2
    above = above * r + 3.3871328727963666080
    var below = 5.2264952788528545610e3
    below = below * r + 2.8729085735721942674e4
    below = below * r + 3.9307895800092710610e4
    below = below * r + 2.1213794301586595867e4
    below = below * r + 5.3941960214247511077e3
    below = below * r + 6.8718700749205790830e2
    below = below * r + 4.2313330701600911252e1
    below = below * r + 1
    return above / below
  }

  /// The ratio for shares between 10⁻¹¹ and 0.075 from an end.
  private static func shoulder(_ r: Double) -> Double {
    var above = 7.74545014278341407640e-4
    above = above * r + 2.27238449892691845833e-2
    above = above * r + 2.41780725177450611770e-1
    above = above * r + 1.27045825245236838258
    above = above * r + 3.64784832476320460504
    above = above * r + 5.76949722146069140550
    above = above * r + 4.63033784615654529590
    above = above * r + 1.42343711074968357734
    var below = 1.05075007164441684324e-9
    below = below * r + 5.47593808499534494600e-4
    below = below * r + 1.51986665636164571966e-2
    below = below * r + 1.48103976427480074590e-1
    below = below * r + 6.89767334985100004550e-1
    below = below * r + 1.67638483018380384940
    below = below * r + 2.05319162663775882187
    below = below * r + 1
    return above / below
  }

  /// The ratio for shares still nearer to an end.
  private static func farTail(_ r: Double) -> Double {
    var above = 2.01033439929228813265e-7
    above = above * r + 2.71155556874348757815e-5
    above = above * r + 1.24266094738807843860e-3
    above = above * r + 2.65321895265761230930e-2
    above = above * r + 2.96560571828504891230e-1
    above = above * r + 1.78482653991729133580
    above = above * r + 5.46378491116411436990
    above = above * r + 6.65790464350110377720
    var below = 2.04426310338993978564e-15
    below = below * r + 1.42151175831644588870e-7
    below = below * r + 1.84631831751005468180e-5
    below = below * r + 7.86869131145613259100e-4
    below = below * r + 1.48753612908506148525e-2
    below = below * r + 1.36929880922735805310e-1
    below = below * r + 5.99832206555887937690e-1
    below = below * r + 1
    return above / below
  }
}
