import PlanModel

/// Reads `risks`: what the level words of the risk register mean, as shares.
enum RisksSection {
  private enum Key: String, CaseIterable { case likelihood, impact }

  /// Changes the scales of `content`; words that are not named keep their meaning.
  static func read(
    _ value: YAMLValue, to content: inout TeamContent, into diagnostics: inout Diagnostics
  ) {
    guard let keys = KeyedMapping<Key>(value, of: "'risks'", into: &diagnostics) else { return }
    if let scale = keys[.likelihood] {
      let grammar = ScalarGrammar<Double>.share("a likelihood", in: RiskScale.likelihoods)
      readScale(scale, to: &content.likelihood, as: grammar, into: &diagnostics)
    }
    if let scale = keys[.impact] {
      let grammar = ScalarGrammar<Double>.share("an impact", in: RiskScale.impacts)
      readScale(scale, to: &content.impact, as: grammar, into: &diagnostics)
    }
  }

  private static func readScale(
    _ value: YAMLValue, to scale: inout [String: Double], as grammar: ScalarGrammar<Double>,
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
