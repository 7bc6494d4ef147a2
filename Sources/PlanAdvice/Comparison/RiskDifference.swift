import PlanModel

/// What differs between two risk registers, risk by risk.
///
/// A risk is known by its title, which its draws belong to; its row does not matter.
enum RiskDifference {
  /// Returns the differences that can move a plan.
  ///
  /// Where several risks have one title, the register is one change.
  static func changes(from before: Project, to after: Project) -> [PlanChange] {
    let (old, new) = (before.risks.map(\.content), after.risks.map(\.content))
    guard old != new || before.riskCombination != after.riskCombination else { return [] }
    let (earlier, later) = (byTitle(old), byTitle(new))
    guard earlier.count == old.count, later.count == new.count else { return [.risks] }
    var changes: [PlanChange] = old.filter { later[$0.title] == nil }.map {
      .risk(title: $0.title, .removed)
    }
    for risk in old {
      guard let other = later[risk.title], other.moved(to: risk.id) != risk else { continue }
      changes.append(
        .risk(title: risk.title, .changed(from: risk.exposure, to: other.exposure)))
    }
    changes += new.filter { earlier[$0.title] == nil }.map { .risk(title: $0.title, .added) }
    return changes + (before.riskCombination == after.riskCombination ? [] : [.risks])
  }

  private static func byTitle(_ risks: [Risk]) -> [String: Risk] {
    Dictionary(risks.map { ($0.title, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Project {
  /// Takes over one change of the risks from a later version.
  mutating func make(_ change: PlanChange, ofRisksIn later: Project) {
    guard case .risk(let title, let kind) = change else {
      risks = later.risks
      riskCombination = later.riskCombination
      return
    }
    let risk = later.risks.first { $0.title == title }
    switch kind {
    case .removed: risks.removeAll { $0.title == title }
    case .added: risks += risk.map { [$0] } ?? []
    case .changed:
      guard let risk, let index = risks.firstIndex(where: { $0.title == title }) else { return }
      risks[index] = risk
    }
    risks = risks.enumerated().map { $1.moved(to: Risk.ID($0)) }
  }
}

extension Risk {
  /// Returns the same risk in another row.
  fileprivate func moved(to id: ID) -> Risk {
    var copy = Risk(
      id: id, title: title, likelihoodText: likelihoodText, impactText: impactText,
      likelihood: likelihood, impact: impact, target: target, mitigation: mitigation, span: span)
    copy.likelihoodOrigin = likelihoodOrigin
    copy.impactOrigin = impactOrigin
    copy.delays = delays
    copy.residual = residual
    return copy
  }
}
