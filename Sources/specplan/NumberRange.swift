import ArgumentParser

extension ClosedRange<Int> {
  /// Throws a validation error unless the number that an option was given lies in the range.
  func check(_ number: Int?, of option: String) throws {
    guard let number, !contains(number) else { return }
    throw ValidationError("\(option) takes a number from \(lowerBound) to \(upperBound)")
  }
}
