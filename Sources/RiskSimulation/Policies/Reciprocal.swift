/// A divisor whose quotients are found by a multiplication.
///
/// With 2^k < d ≤ 2^(k + 1) and m = ⌈2^(64 + k) ⁄ d⌉, the quotient ⌊n ⁄ d⌋ is ⌊n · m ⁄ 2^(64 + k)⌋
/// for every n < 2^63: m is less than 1 too great by its rounding, which adds less than
/// n · d ⁄ 2^(64 + k) ⁄ d ≤ 1 ⁄ d (T. Granlund, P. L. Montgomery, "Division by Invariant Integers
/// using Multiplication", PLDI 1994).
struct Reciprocal: Hashable, Sendable {
  /// The multiplier; 0 stands for the divisor 1.
  private let multiplier: UInt64
  private let shift: UInt64

  /// Creates the reciprocal of a positive divisor.
  init(of divisor: Int) {
    precondition(divisor > 0)
    guard divisor > 1 else {
      multiplier = 0
      shift = 0
      return
    }
    let divisor = UInt64(divisor)
    let exponent = 63 - (divisor - 1).leadingZeroBitCount
    multiplier =
      divisor.dividingFullWidth((high: 1 << UInt64(exponent), low: divisor - 1)).quotient
    shift = UInt64(exponent)
  }

  /// Returns the least integer that is not less than a positive number divided by the divisor.
  @inline(__always)
  func roundedUpQuotient(of number: Int) -> Int {
    guard multiplier > 0 else { return number }
    let product = UInt64(truncatingIfNeeded: number &- 1).multipliedFullWidth(by: multiplier)
    return Int(truncatingIfNeeded: product.high &>> shift) &+ 1
  }
}
