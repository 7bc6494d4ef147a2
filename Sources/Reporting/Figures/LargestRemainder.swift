/// Rounds numbers so that they still add up: the method of the largest remainder.
///
/// Every number is rounded down, and what is missing to the rounded sum goes, unit by unit, to
/// those that lost most (T. Hare, 1859; A. Hamilton, 1792).
package enum LargestRemainder {
  /// Returns whole numbers that add up to the rounded quotient of the sum.
  ///
  /// Each differs from its own quotient by less than one. Of equal remainders the first goes up.
  ///
  /// - Precondition: `divisor` is positive, and no sum overflows.
  package static func quotients(of numbers: [Int], by divisor: Int) -> [Int] {
    precondition(divisor > 0)
    var quotients = numbers.map { floor($0, divisor) }
    let sum = numbers.reduce(0, +)
    let missing = nearest(sum, divisor) - quotients.reduce(0, +)
    let order = numbers.indices.sorted {
      let (left, right) = (
        numbers[$0] - quotients[$0] * divisor, numbers[$1] - quotients[$1] * divisor
      )
      return (right, $0) < (left, $1)
    }
    for index in order.prefix(missing) { quotients[index] += 1 }
    return quotients
  }

  /// The quotient rounded down.
  private static func floor(_ number: Int, _ divisor: Int) -> Int {
    let (quotient, rest) = number.quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? quotient - 1 : quotient
  }

  /// The nearest whole quotient, halves up.
  private static func nearest(_ number: Int, _ divisor: Int) -> Int {
    floor(2 * number + divisor, 2 * divisor)
  }
}
