/// A share of full speed or of a full day, in thousandths: 80 % is 800.
///
/// Integers keep the passage from effort to time exact and the same on every machine.
package struct Rate: Hashable, Comparable, Sendable {
  /// Thousandths; 0 is none and 1,000 is full.
  package var permille: Int

  /// Creates a rate of the given thousandths.
  package init(permille: Int) { self.permille = permille }

  /// Full speed, or a full day.
  package static let full = Rate(permille: 1_000)
  /// None.
  package static let none = Rate(permille: 0)

  package static func < (left: Self, right: Self) -> Bool { left.permille < right.permille }
}
