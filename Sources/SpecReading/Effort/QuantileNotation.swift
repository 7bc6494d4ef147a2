import PlanModel

/// Reads an effort that is written as quantiles.
///
///     quantiles  ->  part (separator? part)*                 P50 3d, P90 8d
///                 |  quantity "(" part (separator? part)* ")"   3d (P10 2d, P90 8d)
///     part       ->  "P" percent quantity                     a number without a unit takes the next one
///
/// The quantity in front of a bracket is the median. Without a median, P10 and P90 are a range, and
/// other quantiles are not understood; the median alone is one number.
struct QuantileNotation {
  /// A quantile and its number.
  private struct Part {
    let percent: Int
    let quantity: EffortGrammar.Quantity
  }

  /// Returns what `tokens` say, or `nil` if nothing in them is written as a quantile.
  static func read(_ tokens: [EffortToken]) -> EffortGrammar.Reading? {
    guard tokens.indices.contains(where: { isMark(at: $0, in: tokens) }) else { return nil }
    var parts: [Part] = []
    // Between the parts only signs that separate may stand.
    var grammar = EffortGrammar(pieces: tokens.filter { $0 != .slash && $0 != .other })
    if !isMark(at: 0, in: grammar.tokens) {
      guard let median = grammar.quantity() else { return .notUnderstood }
      parts.append(Part(percent: 50, quantity: median))
    }
    while let token = grammar.current {
      if token == .open || token == .close {
        grammar.index += 1
        continue
      }
      guard isMark(at: grammar.index, in: grammar.tokens),
        case .number(let percent)? = grammar.peek(1)
      else { return .notUnderstood }
      grammar.index += 2
      guard let quantity = grammar.quantity() else { return .notUnderstood }
      parts.append(Part(percent: Int(percent), quantity: quantity))
    }
    return settled(parts.sorted { $0.percent < $1.percent })
  }

  /// Whether a `P` and a whole percentage stand at `index`.
  private static func isMark(at index: Int, in tokens: [EffortToken]) -> Bool {
    guard index + 1 < tokens.count, case .word(let word) = tokens[index],
      word == "P" || word == "p", case .number(let percent) = tokens[index + 1]
    else { return false }
    return percent.rounded() == percent && (1...99).contains(percent)
  }

  /// The amount, in the unit of the last part that has one.
  private static func settled(_ parts: [Part]) -> EffortGrammar.Reading {
    let unit = parts.last { $0.quantity.unit != nil }?.quantity.unit
    var quantiles: [Estimate.Quantile] = []
    for part in parts {
      guard part.percent > quantiles.last?.percent ?? 0 else { return .notUnderstood }
      var factor = 1.0
      if let unit {
        guard let known = (part.quantity.unit ?? unit).factor(to: unit) else {
          return .notUnderstood
        }
        factor = known
      }
      let value = part.quantity.number * factor
      guard value >= quantiles.last?.value ?? 0 else { return .reversed }
      quantiles.append(Estimate.Quantile(percent: part.percent, value: value))
    }
    switch quantiles.map(\.percent) {
    case [50]: return .amount(.point(quantiles[0].value), unit?.unit)
    case [10, 90]:
      return .amount(.range(low: quantiles[0].value, high: quantiles[1].value), unit?.unit)
    case let percents where percents.contains(50):
      return .amount(.quantiles(quantiles), unit?.unit)
    default: return .notUnderstood
    }
  }
}
