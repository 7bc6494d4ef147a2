import PlanModel

/// Turns the words of the risk register into chances and impacts.
struct RiskResolution {
  private let likelihoods: RiskScale<Double>
  private let impacts: RiskScale<StatedImpact>
  private let calendar: WorkCalendar

  /// A number of a risk, and where it comes from.
  private typealias Number<Value> = (value: Value, origin: Risk.NumberOrigin)

  /// Takes the scales of the team file, which has the defaults for words it does not name.
  init(team: TeamContent, calendar: WorkCalendar) {
    likelihoods = RiskScale(
      levels: ProbabilityWord.shares.merging(team.likelihood) { $1 },
      synonyms: ProbabilityWord.synonyms.merging(RiskWord.synonyms) { first, _ in first },
      number: RiskNumber.likelihood)
    impacts = RiskScale(
      levels: team.impact, synonyms: RiskWord.synonyms, number: RiskNumber.impact)
    self.calendar = calendar
  }

  /// Returns the risks in order; a level that is not known is recorded and taken as medium.
  func resolve(
    _ entries: [RiskEntry], assumptions: inout [Assumption], into diagnostics: inout Diagnostics
  ) -> [Risk] {
    entries.enumerated().map { position, entry in
      let id = Risk.ID(position)
      switch entry.target {
      case .everything, .spec:
        if entry.delays.isEmpty { assumptions.append(.riskHitsEverything(id)) }
      case .activities: break
      }
      return risk(id, of: entry, assumptions: &assumptions, into: &diagnostics)
    }
  }

  private func risk(
    _ id: Risk.ID, of entry: RiskEntry, assumptions: inout [Assumption],
    into diagnostics: inout Diagnostics
  ) -> Risk {
    let likelihood = numbers(
      "likelihood", entry.likelihoodText, on: likelihoods, at: entry.likelihoodSpan,
      into: &diagnostics)
    let impact = numbers(
      "impact", entry.impactText, on: impacts, at: entry.impactSpan, into: &diagnostics)
    var risk = Risk(
      id: id, title: entry.title, likelihoodText: entry.likelihoodText,
      impactText: entry.impactText, likelihood: likelihood.before.value,
      impact: impact.before.value.impact(in: calendar), target: entry.target,
      mitigation: entry.mitigation, span: entry.span)
    risk.likelihoodOrigin = likelihood.before.origin
    risk.impactOrigin = impact.before.origin
    risk.delays = entry.delays
    let residualLikelihood =
      residual("likelihood", entry.residualLikelihood, on: likelihoods, into: &diagnostics)
      ?? likelihood.after
    let residualImpact =
      residual("impact", entry.residualImpact, on: impacts, into: &diagnostics) ?? impact.after
    if residualLikelihood != nil || residualImpact != nil {
      risk.residual = Risk.Exposure(
        likelihood: residualLikelihood ?? risk.likelihood,
        impact: residualImpact?.impact(in: calendar) ?? risk.impact)
    }
    apply(RiskWord.state(entry.status), of: entry, to: &risk, assumptions: &assumptions)
    if risk.exposure.likelihood >= 1, risk.likelihoodOrigin != .status {
      diagnostics.emit(.certainRisk(entry.likelihoodText), at: entry.likelihoodSpan)
    }
    return risk
  }

  /// Changes a risk by what its status or its mitigation says.
  ///
  /// One that is mitigated by words alone is left with the likelihood of a low one at most.
  private func apply(
    _ state: RiskWord.State?, of entry: RiskEntry, to risk: inout Risk,
    assumptions: inout [Assumption]
  ) {
    switch state {
    case .happened:
      (risk.likelihood, risk.likelihoodOrigin) = (1, .status)
      risk.residual?.likelihood = 1
    case .over:
      (risk.likelihood, risk.likelihoodOrigin) = (0, .status)
      risk.residual?.likelihood = 0
    case .mitigated, nil:
      guard risk.residual == nil,
        state == .mitigated || RiskWord.saysMitigated(entry.mitigation),
        let low = likelihoods.levels["low"]
      else { return }
      let likelihood = min(low, risk.likelihood)
      risk.residual = Risk.Exposure(likelihood: likelihood, impact: risk.impact)
      assumptions.append(.riskIsMitigated(risk.id, likelihood: likelihood))
    }
  }

  /// The number of a cell, and the one behind an arrow in it: `High → Low`.
  private func numbers<Value>(
    _ noun: String, _ text: String, on scale: RiskScale<Value>, at span: SourceSpan,
    into diagnostics: inout Diagnostics
  ) -> (before: Number<Value>, after: Value?) {
    let parts = text.replacing("->", with: "→").split { "→⇒➔➡".contains($0) }.map(String.init)
    let meanings = parts.prefix(2).compactMap(scale.meaning)
    if parts.count <= 2, !meanings.isEmpty, meanings.count == parts.count {
      return (
        (meanings[0].value, meanings[0].origin), meanings.count > 1 ? meanings[1].value : nil
      )
    }
    diagnostics.emit(.unknownRiskLevel(noun, text, medium: medium(of: noun)), at: span)
    guard let medium = scale.levels["medium"] else {
      preconditionFailure("a scale has a medium level")
    }
    return ((medium, .assumed), nil)
  }

  /// The number of a cell of what is left after mitigation, if it has one.
  private func residual<Value>(
    _ noun: String, _ cell: SpecText?, on scale: RiskScale<Value>,
    into diagnostics: inout Diagnostics
  ) -> Value? {
    guard let cell, !cell.isEmpty, !DependencyWord.isNone(cell.text) else { return nil }
    if let meaning = scale.meaning(of: cell.text) { return meaning.value }
    diagnostics.emit(.unknownResidual(noun, cell.text), at: cell.span)
    return nil
  }

  /// What a medium risk comes to, as a reader would write it.
  private func medium(of noun: String) -> String {
    if noun == "likelihood" { return Self.percent(likelihoods.levels["medium"] ?? 0) }
    switch impacts.levels["medium"] {
    case .share(let share): return Self.percent(share)
    case .work(let amount, _): return "\(amount.number.plain) \(amount.unit.rawValue)"
    case nil: return ""
    }
  }

  private static func percent(_ share: Double) -> String {
    "\(((share * 1_000).rounded() / 10).plain)%"
  }
}

extension Diagnostic.Message {
  fileprivate static func unknownRiskLevel(
    _ noun: String, _ text: String, medium: String
  ) -> Self {
    let isBlank = text.allSatisfy(\.isWhitespace)
    let fault = isBlank ? "the \(noun) is not given" : "the \(noun) '\(text.excerpt)' is not known"
    return Self(
      .unknownRiskLevel, "\(fault); medium, \(medium), is taken",
      help: "write Low, Medium, High or a percentage, or define the word in the team file's 'risks'"
    )
  }

  /// What happens in every trial is work, and belongs to the plan.
  fileprivate static func certainRisk(_ text: String) -> Self {
    Self(
      .certainRisk,
      "a risk of the likelihood '\(text.excerpt)' is none: it happens in every trial, and the plan "
        + "does not know of it",
      help: "plan what it takes as a task, or write how likely it is, such as 90%")
  }

  fileprivate static func unknownResidual(_ noun: String, _ text: String) -> Self {
    Self(
      .unknownRiskLevel,
      "the \(noun) '\(text.excerpt)' after mitigation is not known; the one before is taken",
      help: "write Low, Medium, High or a percentage, or define the word in the team file's 'risks'"
    )
  }
}
