import PlanModel

/// Reads what is set of actual ÷ estimate: `median`, `spread` and `quantiles`.
enum EstimateFactorValue {
  private enum SpreadKey: String, CaseIterable { case below, above }

  /// The median of a factor.
  static let median = ScalarGrammar<Double>.number("a median of actual ÷ estimate", in: 0.1...10)
  private static let sigma = ScalarGrammar<Double>.number(
    "a standard deviation of ln(actual ÷ estimate)", in: 0...3)
  private static let factor = ScalarGrammar<Double>.number(
    "a factor actual ÷ estimate", in: 0.001...1_000)

  /// Returns what three keys of a mapping set.
  static func read<Key>(
    _ keys: KeyedMapping<Key>, median: Key, spread: Key, quantiles: Key,
    into diagnostics: inout Diagnostics
  ) -> EstimateFactorSetting {
    var setting = EstimateFactorSetting(
      median: keys.read(median, as: Self.median, into: &diagnostics))
    if let spread = keys[spread] { readSpread(spread, to: &setting, into: &diagnostics) }
    if let value = keys[quantiles] {
      setting.quantiles = readQuantiles(value, into: &diagnostics)
      let isBoth = setting.median != nil || setting.below != nil || setting.above != nil
      if isBoth { diagnostics.emit(.quantilesBesideMedian, at: value.span) }
    }
    return setting
  }

  /// Reads one number for both sides, or one for each.
  private static func readSpread(
    _ value: YAMLValue, to setting: inout EstimateFactorSetting,
    into diagnostics: inout Diagnostics
  ) {
    if case .scalar = value.content {
      let spread = value.read(as: sigma, into: &diagnostics)
      (setting.below, setting.above) = (spread, spread)
      return
    }
    guard let keys = KeyedMapping<SpreadKey>(value, of: "'spread'", into: &diagnostics) else {
      return
    }
    setting.below = keys.read(.below, as: sigma, into: &diagnostics)
    setting.above = keys.read(.above, as: sigma, into: &diagnostics)
  }

  /// Returns quantiles in the order of their shares; none unless there are three whose factors rise.
  private static func readQuantiles(
    _ value: YAMLValue, into diagnostics: inout Diagnostics
  ) -> [EstimateFactor.Quantile] {
    let advice = "write percentages with factors, such as { 10: 0.4, 50: 1, 90: 1.8 }"
    let found = diagnostics.found.count
    var quantiles: [EstimateFactor.Quantile] = []
    for entry in value.entries("quantiles", advice: advice, into: &diagnostics) {
      let key = YAMLValue(content: .scalar(percentage(entry.key)), span: entry.keySpan)
      let percent = ScalarGrammar<Double>.number("a percentage of cases", in: 0.1...99.9)
      guard let percent = key.read(as: percent, into: &diagnostics),
        let factor = entry.value.read(as: factor, into: &diagnostics)
      else { continue }
      quantiles.append(.init(share: percent / 100, factor: factor))
    }
    quantiles.sort { $0.share < $1.share }
    let rise = zip(quantiles, quantiles.dropFirst()).allSatisfy {
      $0.share < $1.share && $0.factor <= $1.factor
    }
    guard rise, quantiles.count >= 3 else {
      if diagnostics.found.count == found {
        diagnostics.emit(rise ? .tooFewQuantiles : .fallingQuantiles, at: value.span)
      }
      return []
    }
    return quantiles
  }

  /// `P90` and `90%` mean `90`.
  private static func percentage(_ key: String) -> String {
    let digits = key.drop { $0 == "P" || $0 == "p" }
    return String(digits.hasSuffix("%") ? digits.dropLast() : digits)
  }
}

extension Diagnostic.Message {
  fileprivate static let quantilesBesideMedian = malformedValue(
    "'quantiles' stands beside 'median' or 'spread', and only one of them can count",
    help: "the quantiles are taken; remove the others")
  fileprivate static let tooFewQuantiles = malformedValue(
    "fewer than three quantiles are given", help: "write three or more, or a median and a spread")
  fileprivate static let fallingQuantiles = malformedValue(
    "the factors of the quantiles go down, or a percentage is given twice",
    help: "a higher percentage has a larger factor")
}
