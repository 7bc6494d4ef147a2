import PlanModel

/// Reads `risks`: what the level words of the risk register mean, and how risks work together.
enum RisksSection {
  private enum Key: String, CaseIterable { case likelihood, impact, combine }

  /// Changes the scales of `content`; words that are not named keep their meaning.
  static func read(
    _ value: YAMLValue, to content: inout TeamContent, into diagnostics: inout Diagnostics
  ) {
    guard let keys = KeyedMapping<Key>(value, of: "'risks'", into: &diagnostics) else { return }
    if let scale = keys[.likelihood] {
      let grammar = ScalarGrammar<Double>.share("a likelihood", in: RiskNumber.likelihoods)
      readScale(scale, to: &content.likelihood, as: grammar, into: &diagnostics)
    }
    if let scale = keys[.impact] {
      readScale(scale, to: &content.impact, as: .impact, into: &diagnostics)
    }
    keys.change(.combine, of: &content.riskCombination, as: .combination, into: &diagnostics)
  }

  private static func readScale<Value>(
    _ value: YAMLValue, to scale: inout [String: Value], as grammar: ScalarGrammar<Value>,
    into diagnostics: inout Diagnostics
  ) {
    let advice = "write levels with their shares, such as { low: 10%, high: 60% }"
    for entry in value.entries("risk levels", advice: advice, into: &diagnostics) {
      if let share = entry.value.read(as: grammar, into: &diagnostics) {
        scale[entry.key.lowercased()] = share
      }
    }
  }
}
