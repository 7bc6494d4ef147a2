/// Person-time: the work one person does at full speed, in millionths of a minute.
///
/// Effort is not duration. One person at 80 % needs 10 hours for 8 hours of effort. The unit is
/// that of `Rate` × `Rate` × minute (capacity × speed × time), so no step rounds.
package struct Effort: Hashable, Comparable, Sendable, AdditiveArithmetic {
  /// Millionths of a person-minute.
  package var microminutes: Int

  /// Creates an effort of the given millionths of a person-minute.
  package init(microminutes: Int) { self.microminutes = microminutes }

  /// Nothing to do.
  package static let zero = Effort(microminutes: 0)

  /// Returns the effort of the given person-hours, to the nearest millionth of a minute.
  ///
  /// - Precondition: `hours` is finite and of sane size (below 10⁹).
  package static func hours(_ hours: Double) -> Effort {
    Effort(microminutes: Int((hours * 60_000_000).rounded()))
  }

  /// Person-hours.
  package var hours: Double { Double(microminutes) / 60_000_000 }

  /// The shortest time in which one person at full speed and capacity does it, rounded up.
  package var fullSpeedDuration: WorkDuration {
    WorkDuration(minutes: (microminutes + 999_999) / 1_000_000)
  }

  package static func + (left: Self, right: Self) -> Self {
    Self(microminutes: left.microminutes + right.microminutes)
  }
  package static func - (left: Self, right: Self) -> Self {
    Self(microminutes: left.microminutes - right.microminutes)
  }
  package static func < (left: Self, right: Self) -> Bool {
    left.microminutes < right.microminutes
  }
}
