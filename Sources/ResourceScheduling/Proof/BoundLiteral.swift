/// The statement that one bound of one variable has reached a value.
///
/// Variable *v* has two bounds: number 2*v* is its least value, number 2*v* + 1 the negative of its
/// greatest. Both only ever rise, so every statement reads "bound ≥ value", and one rule serves both
/// directions of time. The denial of *v* ≥ *t*, that is *v* ≤ *t* − 1, is the pair bound's ≥ 1 − *t*.
struct BoundLiteral: BitwiseCopyable, Equatable {
  private let packedBound: Int32
  private let packedValue: Int32

  @inline(__always)
  init(bound: Int, value: Int) {
    packedBound = Int32(truncatingIfNeeded: bound)
    packedValue = Int32(truncatingIfNeeded: value)
  }

  /// The statement *variable* ≥ *value*.
  @inline(__always)
  static func atLeast(_ variable: Int, _ value: Int) -> BoundLiteral {
    BoundLiteral(bound: 2 * variable, value: value)
  }

  /// The statement *variable* ≤ *value*.
  @inline(__always)
  static func atMost(_ variable: Int, _ value: Int) -> BoundLiteral {
    BoundLiteral(bound: 2 * variable + 1, value: -value)
  }

  /// Which bound: twice the variable, plus one for the upper bound.
  @inline(__always)
  var bound: Int { Int(packedBound) }

  /// The value reached; for an upper bound, the negative of the greatest value.
  @inline(__always)
  var value: Int { Int(packedValue) }

  /// The variable that is bounded.
  @inline(__always)
  var variable: Int { Int(packedBound >> 1) }

  /// The statement that is true exactly when this one is false.
  @inline(__always)
  var negation: BoundLiteral { BoundLiteral(bound: bound ^ 1, value: 1 - value) }
}
