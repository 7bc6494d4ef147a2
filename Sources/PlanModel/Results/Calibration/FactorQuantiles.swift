/// Percentiles of a factor such as actual ÷ estimate, or of the hours that follow from it.
package struct FactorQuantiles: Hashable, Sendable {
  /// Which percentiles there are.
  package static let percents = [5, 10, 25, 50, 75, 80, 90, 95]

  /// The values, one for each of `percents`; they never fall.
  package let values: [Double]

  /// Creates the percentiles.
  ///
  /// - Precondition: there is one value for each of `percents`, and they never fall.
  package init(_ values: [Double]) {
    precondition(values.count == Self.percents.count)
    precondition(zip(values, values.dropFirst()).allSatisfy { $0 <= $1 })
    self.values = values
  }

  /// Returns the value that a percentile has.
  ///
  /// - Precondition: `percent` is one of `percents`.
  package subscript(percent: Int) -> Double {
    guard let place = Self.percents.firstIndex(of: percent) else {
      preconditionFailure("no such percentile is kept")
    }
    return values[place]
  }

  /// Returns all percentiles times a number that is not negative.
  package func scaled(by factor: Double) -> FactorQuantiles {
    FactorQuantiles(values.map { $0 * factor })
  }
}
