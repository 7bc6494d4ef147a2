import PlanModel

/// The risk register as it was read.
struct RisksPart: JSONPart {
  /// In the order of the spec.
  let risks: [Risk]

  var json: JSONValue {
    .array(risks) { risk in
      let tasks: JSONValue =
        switch risk.target {
        case .everything: .null
        case .activities(let ids): .array(ids) { .string($0.text) }
        }
      return [
        "title": .string(risk.title),
        "likelihoodText": .string(risk.likelihoodText),
        "impactText": .string(risk.impactText),
        "likelihood": .number(risk.likelihood),
        "impact": .number(risk.impact),
        "tasks": tasks,
        "mitigation": .string(risk.mitigation),
        "source": SourcePart(span: risk.span).json,
      ]
    }
  }
}
