/// An effort as an author wrote it, with its unit.
package struct Estimate: Hashable, Sendable {
  /// The unit in which the numbers of an estimate count.
  package enum Unit: String, Sendable {
    case hours
    case days
    case weeks
    case points
    case size
  }

  /// A number that the effort stays below in so many of 100 cases.
  package struct Quantile: Hashable, Sendable {
    /// How many of 100, in 1...99.
    package var percent: Int
    /// The number, in the unit of the estimate.
    package var value: Double

    /// Creates a quantile.
    package init(percent: Int, value: Double) {
      self.percent = percent
      self.value = value
    }
  }

  /// What was understood of the text.
  package enum Amount: Hashable, Sendable {
    /// One number.
    case point(Double)
    /// A range, which means the 10th to the 90th percentile.
    case range(low: Double, high: Double)
    /// Optimistic, likely and pessimistic.
    case threePoint(low: Double, likely: Double, high: Double)
    /// Two or more quantiles, the 50th percentile among them; percentages rise, and values do not
    /// go down.
    case quantiles([Quantile])
    /// A T-shirt size, in upper case, such as `XL`.
    case size(String)
    /// Nothing: empty, `TBD`, or not understood.
    case unknown
  }

  /// The cell's text.
  package var text: String
  /// What was understood.
  package var amount: Amount
  /// The unit of the numbers.
  package var unit: Unit

  /// Creates an estimate.
  package init(text: String, amount: Amount, unit: Unit) {
    self.text = text
    self.amount = amount
    self.unit = unit
  }

  /// The likely number, if there is one: of a range its midpoint, of quantiles the median.
  package var likely: Double? {
    switch amount {
    case .point(let value): value
    case .range(let low, let high): (low + high) / 2
    case .threePoint(_, let likely, _): likely
    case .quantiles(let quantiles): quantiles.first { $0.percent == 50 }?.value
    case .size, .unknown: nil
    }
  }

  /// The low number, if the estimate has one.
  package var low: Double? {
    switch amount {
    case .range(let low, _), .threePoint(let low, _, _): low
    case .quantiles(let quantiles): quantiles.first?.value
    case .point, .size, .unknown: nil
    }
  }

  /// The high number, if the estimate has one.
  package var high: Double? {
    switch amount {
    case .range(_, let high), .threePoint(_, _, let high): high
    case .quantiles(let quantiles): quantiles.last?.value
    case .point, .size, .unknown: nil
    }
  }
}

extension Estimate.Unit {
  /// Hours of one unit of time, a week being five days; `nil` for points and sizes.
  package func hours(in calendar: WorkCalendar) -> Double? {
    let day = Double(calendar.minutesPerDay) / 60
    return switch self {
    case .hours: 1
    case .days: day
    case .weeks: 5 * day
    case .points, .size: nil
    }
  }
}
