import PlanModel

/// Turns an effort cell into an estimate, or says why there is none.
struct EstimateParser {
  /// The most that one task may take: 10,000 person-days, or as many points.
  private static let limit = 10_000.0

  /// Returns the estimate in `cell`; its amount is `.unknown` when nothing was understood.
  ///
  /// - Parameters:
  ///   - cell: The effort cell.
  ///   - bareUnit: What a number without a unit counts.
  ///   - diagnostics: Where a text that is no effort is recorded; an empty one is not.
  /// - Returns: What was understood, with the cell's text.
  static func parse(
    _ cell: SpecText, bareUnit: EffortUnit, into diagnostics: inout Diagnostics
  ) -> Estimate {
    let cell = cell.replacement
    var estimate = Estimate(text: cell.text, amount: .unknown, unit: bareUnit.unit)
    switch EffortGrammar.read(cell.text, isCell: true) {
    case .nothing: break
    case .amount(let amount, let unit):
      let amount = unit == nil ? amount.mapped { $0 * bareUnit.scale } : amount
      estimate.unit = unit ?? bareUnit.unit
      guard isSane(amount, in: estimate.unit) else {
        diagnostics.emit(.tooLarge(cell.text), at: cell.span)
        break
      }
      estimate.amount = amount
    case .notUnderstood: diagnostics.emit(.malformed(cell.text), at: cell.span)
    case .negative: diagnostics.emit(.negative(cell.text), at: cell.span)
    case .reversed: diagnostics.emit(.reversed(cell.text), at: cell.span)
    }
    return estimate
  }

  /// Returns the three points written in three columns, in the unit of the last that has one.
  static func parse(
    optimistic: SpecText, likely: SpecText, pessimistic: SpecText, bareUnit: EffortUnit,
    into diagnostics: inout Diagnostics
  ) -> Estimate {
    let points = [optimistic, likely, pessimistic].map {
      parse($0, bareUnit: bareUnit, into: &diagnostics)
    }
    var estimate = points[1]
    estimate.text = points.map(\.text).joined(separator: " / ")
    guard case .point(let low) = points[0].amount, case .point(let mode) = points[1].amount,
      case .point(let high) = points[2].amount, Set(points.map(\.unit)).count == 1
    else { return estimate }
    guard low <= mode, mode <= high else {
      diagnostics.emit(.reversed(estimate.text), at: likely.span)
      return estimate
    }
    estimate.amount = .threePoint(low: low, likely: mode, high: high)
    return estimate
  }

  /// Whether all numbers are finite and below the limit.
  private static func isSane(_ amount: Estimate.Amount, in unit: Estimate.Unit) -> Bool {
    let perUnit =
      switch unit {
      case .hours: 8.0
      case .weeks: 1.0 / 5
      case .days, .points, .size: 1.0
      }
    var isSane = true
    _ = amount.mapped { number in
      isSane = isSane && number.isFinite && number <= limit * perUnit
      return number
    }
    return isSane
  }
}

extension Estimate.Amount {
  /// Returns the amount with each of its numbers transformed.
  fileprivate func mapped(_ transform: (Double) -> Double) -> Self {
    switch self {
    case .point(let value): .point(transform(value))
    case .range(let low, let high): .range(low: transform(low), high: transform(high))
    case .threePoint(let low, let likely, let high):
      .threePoint(low: transform(low), likely: transform(likely), high: transform(high))
    case .quantiles(let quantiles):
      .quantiles(
        quantiles.map { .init(percent: $0.percent, value: transform($0.value)) })
    case .size, .unknown: self
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func malformed(_ text: String) -> Self {
    Self(
      .malformedEffort, "'\(text.excerpt)' is not an effort",
      help: "write hours, days, weeks, points or a size: '4h', '3 days', '3-5d', '2/3/8 days', 'M'")
  }

  fileprivate static func negative(_ text: String) -> Self {
    Self(
      .malformedEffort, "the effort '\(text.excerpt)' is below zero",
      help: "write 0 for a milestone")
  }

  fileprivate static func reversed(_ text: String) -> Self {
    Self(
      .malformedEffort, "the numbers of '\(text.excerpt)' go down",
      help: "write the optimistic number first and the pessimistic last")
  }

  fileprivate static func tooLarge(_ text: String) -> Self {
    Self(
      .effortTooLarge,
      "the effort '\(text.excerpt)' is more than 10,000 person-days, or as many points",
      help: "check the unit, or split the task")
  }
}
