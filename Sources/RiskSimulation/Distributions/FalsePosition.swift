/// Finds where a rising function of one variable crosses zero.
enum FalsePosition {
  /// Returns a place in `bracket` where `function`, which rises through zero in it, is zero.
  ///
  /// The Illinois method: the secant through the ends of the bracket, in which an end that stays
  /// twice counts half (M. Dowell and P. Jarratt, BIT 11, 1971). It converges faster than
  /// linearly, and never leaves the bracket. When the function has one sign throughout, the
  /// nearer end is returned.
  static func root(in bracket: ClosedRange<Double>, of function: (Double) -> Double) -> Double {
    var (low, high) = (bracket.lowerBound, bracket.upperBound)
    var (below, above) = (function(low), function(high))
    guard below < 0 else { return low }
    guard above > 0 else { return high }
    var side = 0
    for _ in 0..<100 {
      let place = (low * above - high * below) / (above - below)
      guard place > low, place < high else { break }
      let value = function(place)
      if value == 0 || high - low < 1e-14 { return place }
      if value < 0 {
        (low, below) = (place, value)
        if side < 0 { above /= 2 }
        side = -1
      } else {
        (high, above) = (place, value)
        if side > 0 { below /= 2 }
        side = 1
      }
    }
    return -below < above ? low : high
  }
}
