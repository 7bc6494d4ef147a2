package import PlanModel

/// A standard error that is small enough, as somebody writes it: `0.5d` or `2h` of working time.
package struct Precision: Hashable, Sendable {
  /// The length of a day is the calendar's, which is not known before the files are read.
  private enum Unit: String, CaseIterable {
    case hours = "h"
    case days = "d"
  }

  private let amount: Double
  private let unit: Unit

  /// Reads a number with its unit, `h` or `d`; nothing else and nothing absurd.
  package init?(_ text: String) {
    guard let unit = Unit.allCases.first(where: { text.hasSuffix($0.rawValue) }),
      let amount = Double(text.dropLast()), amount > 0, amount <= 10_000
    else { return nil }
    self.amount = amount
    self.unit = unit
  }

  /// Returns the working time that is meant, rounded down to minutes, of which it has at least one.
  package func time(in calendar: WorkCalendar) -> WorkDuration {
    let minutes =
      switch unit {
      case .hours: amount * 60
      case .days: amount * Double(calendar.minutesPerDay)
      }
    return .minutes(max(1, Int(minutes)))
  }
}
