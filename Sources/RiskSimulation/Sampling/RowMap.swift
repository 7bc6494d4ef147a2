/// What turns the numbers of a row into efforts in minutes: max(0, offset + scale · *x*).
///
/// It is applied where a row is used, so that the row is not read and written once more.
struct RowMap {
  /// The minutes for 0.
  var offset: Float = 0
  /// The minutes for each 1.
  var scale: Float = 1

  /// The effort that a number stands for.
  @inline(__always)
  func effort(_ number: Float) -> Float {
    let minutes = offset + scale * number
    return minutes < 0 ? 0 : minutes
  }

  /// The effort, rounded up to a whole minute.
  @inline(__always)
  func wholeEffort(_ number: Float) -> Float { RowArithmetic.roundedUp(effort(number)) }

  /// Four efforts, rounded up to whole minutes.
  @inline(__always)
  func wholeEfforts(_ numbers: SIMD4<Float>) -> SIMD4<Float> {
    let minutes = offset + scale * numbers
    return RowArithmetic.roundedUp(minutes.replacing(with: 0, where: minutes .< 0))
  }
}
