import PlanModel

/// What was taken for granted: a stable word, and the sentence of the text report.
struct AssumptionsPart: JSONPart {
  /// What was read.
  let project: Project

  var json: JSONValue {
    .array(zip(project.assumptions, project.assumptionSentences)) { assumption, sentence in
      ["kind": .string(assumption.code), "text": .string(sentence)]
    }
  }
}

extension Assumption {
  /// The kind of assumption as a stable word.
  fileprivate var code: String {
    switch self {
    case .teamFound: "team-found"
    case .onePersonPerDiscipline: "one-person-per-discipline"
    case .defaultEffort: "default-effort"
    case .noEfforts: "no-efforts"
    case .riskHitsEverything: "risk-hits-everything"
    case .externalIsThere: "external-is-there"
    case .externalArrives: "external-arrives"
    case .riskIsMitigated: "risk-is-mitigated"
    case .mitigationsLeftOut: "mitigations-left-out"
    case .noPhase: "no-phase"
    case .plannedAsOpen: "planned-as-open"
    case .crew: "crew"
    case .asOf: "as-of"
    case .halfIsLeft: "half-is-left"
    case .leftByActual: "left-by-actual"
    case .unboundOwner: "unbound-owner"
    case .filesLeftOut: "files-left-out"
    case .reportsPassedOver: "reports-passed-over"
    }
  }
}
