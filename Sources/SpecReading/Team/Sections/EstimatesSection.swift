import PlanModel

/// Reads `estimates`: what a point is worth, and how far actual effort strays from estimates.
enum EstimatesSection {
  private enum Key: String, CaseIterable {
    case hoursPerPoint = "hours-per-point"
    case median, spread, common
  }
  private enum SpreadKey: String, CaseIterable { case below, above }
  private enum CommonKey: String, CaseIterable { case project, discipline, person }

  /// Changes `model` to what is given.
  static func read(
    _ value: YAMLValue, to model: inout EstimateModel, into diagnostics: inout Diagnostics
  ) {
    guard let keys = KeyedMapping<Key>(value, of: "'estimates'", into: &diagnostics) else { return }
    keys.change(
      .hoursPerPoint, of: &model.hoursPerPoint, as: .number("hours per point", in: 0.01...1_000),
      into: &diagnostics)
    keys.change(
      .median, of: &model.medianFactor, as: .number("a median of actual ÷ estimate", in: 0.1...10),
      into: &diagnostics)
    if let spread = keys[.spread],
      let keys = KeyedMapping<SpreadKey>(spread, of: "'spread'", into: &diagnostics)
    {
      let sigma = ScalarGrammar<Double>.number(
        "a standard deviation of ln(actual ÷ estimate)", in: 0...3)
      keys.change(.below, of: &model.spreadBelow, as: sigma, into: &diagnostics)
      keys.change(.above, of: &model.spreadAbove, as: sigma, into: &diagnostics)
    }
    if let common = keys[.common] { readCorrelations(common, to: &model, into: &diagnostics) }
  }

  /// Changes the correlations, unless they would leave nothing to the single activity.
  private static func readCorrelations(
    _ value: YAMLValue, to model: inout EstimateModel, into diagnostics: inout Diagnostics
  ) {
    guard let keys = KeyedMapping<CommonKey>(value, of: "'common'", into: &diagnostics) else {
      return
    }
    var changed = model
    let share = ScalarGrammar<Double>.share("a share of the variance", in: 0...1)
    keys.change(.project, of: &changed.projectCorrelation, as: share, into: &diagnostics)
    keys.change(.discipline, of: &changed.disciplineCorrelation, as: share, into: &diagnostics)
    keys.change(.person, of: &changed.personCorrelation, as: share, into: &diagnostics)
    let sum =
      changed.projectCorrelation + changed.disciplineCorrelation + changed.personCorrelation
    guard sum < 1 else {
      diagnostics.emit(.correlationsTooLarge(sum: sum), at: value.span)
      return
    }
    model = changed
  }
}

extension KeyedMapping {
  /// Changes `target` to the value of a key, if one is given and well formed.
  func change<Value>(
    _ key: Key, of target: inout Value, as grammar: ScalarGrammar<Value>,
    into diagnostics: inout Diagnostics
  ) {
    if let value = read(key, as: grammar, into: &diagnostics) { target = value }
  }
}

extension Diagnostic.Message {
  fileprivate static func correlationsTooLarge(sum: Double) -> Self {
    let percent = Int((sum * 100).rounded())
    return malformedValue(
      "the shares in 'common' sum to \(percent)%",
      help: "keep project + discipline + person below 100%; those not given keep their defaults")
  }
}
