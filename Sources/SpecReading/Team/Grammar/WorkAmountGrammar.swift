import PlanModel

/// An amount of work in a unit of time, such as `10d`.
struct WorkAmount: Hashable, Sendable {
  /// How many.
  var number: Double
  /// `.hours`, `.days` or `.weeks`.
  var unit: Estimate.Unit

  /// Returns the effort it means; a week is five days.
  func effort(in calendar: WorkCalendar) -> Effort {
    .hours(number * (unit.hours(in: calendar) ?? 1))
  }
}

extension ScalarGrammar<WorkAmount> {
  /// A number of hours, days or weeks above 0 and up to 10,000: `80h`, `10 days`, `2w`.
  static let workAmount = Self(
    noun: "an amount of work", advice: "write a number with its unit, such as 80h, 10d or 2w"
  ) { text in
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let word = text[digits.endIndex...].drop { $0 == " " }
    guard let number = DecimalNumber.parse(digits), number > 0, number <= 10_000,
      let unit = EffortUnit(String(word)), unit.unit.hours(in: .standard) != nil
    else { return nil }
    return WorkAmount(number: number * unit.scale, unit: unit.unit)
  }
}
