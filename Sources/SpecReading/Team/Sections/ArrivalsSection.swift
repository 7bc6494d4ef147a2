import PlanModel

/// Reads `arrivals`: when what is not there yet comes at the latest, where no day is known.
enum ArrivalsSection {
  private enum Key: String, CaseIterable { case pending, delayed }

  /// Changes the limits of `content` to what is given.
  static func read(
    _ value: YAMLValue, to content: inout TeamContent, into diagnostics: inout Diagnostics
  ) {
    guard let keys = KeyedMapping<Key>(value, of: "'arrivals'", into: &diagnostics) else { return }
    keys.change(.pending, of: &content.latestPending, as: .waitingTime, into: &diagnostics)
    keys.change(.delayed, of: &content.latestDelayed, as: .waitingTime, into: &diagnostics)
  }
}

extension ScalarGrammar<WorkAmount> {
  /// A time from the start: `0d` for at once, or an amount such as `20d` or `4w`.
  fileprivate static let waitingTime = Self(
    noun: "a working time", advice: "write a number with its unit, such as 20d or 4w, or 0d"
  ) { text in
    if ["0", "0d", "0h", "0w"].contains(text) { return WorkAmount(number: 0, unit: .days) }
    return ScalarGrammar<WorkAmount>.workAmount.parse(text).flatMap { amount in
      amount.effort(in: .standard) <= .hours(2_000 * 8) ? amount : nil
    }
  }
}
