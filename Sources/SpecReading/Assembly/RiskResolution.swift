import PlanModel

/// Turns the words of the risk register into chances and shares of effort.
struct RiskResolution {
  private let likelihood: RiskScale
  private let impact: RiskScale

  /// Takes the scales of the team file, which has the defaults for words it does not name.
  init(team: TeamContent) {
    likelihood = RiskScale(shares: team.likelihood, bounds: RiskScale.likelihoods)
    impact = RiskScale(shares: team.impact, bounds: RiskScale.impacts)
  }

  /// Returns the risks in order; a level that is not known is recorded and taken as medium.
  func resolve(
    _ entries: [RiskEntry], assumptions: inout [Assumption], into diagnostics: inout Diagnostics
  ) -> [Risk] {
    entries.enumerated().map { position, entry in
      let id = Risk.ID(position)
      switch entry.target {
      case .everything, .spec: assumptions.append(.riskHitsEverything(id))
      case .activities: break
      }
      return Risk(
        id: id, title: entry.title, likelihoodText: entry.likelihoodText,
        impactText: entry.impactText,
        likelihood: share(
          "likelihood", entry.likelihoodText, on: likelihood, at: entry.likelihoodSpan,
          into: &diagnostics),
        impact: .share(
          share(
            "impact", entry.impactText, on: impact, at: entry.impactSpan, into: &diagnostics)),
        target: entry.target, mitigation: entry.mitigation, span: entry.span)
    }
  }

  private func share(
    _ noun: String, _ text: String, on scale: RiskScale, at span: SourceSpan,
    into diagnostics: inout Diagnostics
  ) -> Double {
    if let share = scale.share(of: text) { return share }
    diagnostics.emit(.unknownRiskLevel(noun, text, medium: scale.medium), at: span)
    return scale.medium
  }
}

extension Diagnostic.Message {
  fileprivate static func unknownRiskLevel(
    _ noun: String, _ text: String, medium: Double
  ) -> Self {
    let percent = ((medium * 1_000).rounded() / 10).plain
    let isBlank = text.allSatisfy(\.isWhitespace)
    let fault = isBlank ? "the \(noun) is not given" : "the \(noun) '\(text.excerpt)' is not known"
    return Self(
      .unknownRiskLevel, "\(fault); medium, \(percent)%, is taken",
      help: "write Low, Medium, High or a percentage, or define the word in the team file's 'risks'"
    )
  }
}
