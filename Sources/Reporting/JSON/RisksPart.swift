import PlanModel

/// The risk register as it was read.
struct RisksPart: JSONPart {
  /// In the order of the spec.
  let risks: [Risk]

  var json: JSONValue {
    .array(risks) { risk in
      let tasks: JSONValue =
        switch risk.target {
        case .everything, .spec: .null
        case .activities(let ids): .array(ids) { .string($0.text) }
        }
      return [
        "title": .string(risk.title),
        "likelihoodText": .string(risk.likelihoodText),
        "impactText": .string(risk.impactText),
        "likelihood": .number(risk.likelihood),
        "impact": .number(risk.impact),
        "tasks": tasks,
        "spec": .text(risk.target.spec),
        "mitigation": .string(risk.mitigation),
        "source": SourcePart(span: risk.span).json,
      ]
    }
  }
}

extension Risk.Target {
  /// The spec whose tasks are all hit, if there are several.
  fileprivate var spec: String? {
    if case .spec(let name) = self { name } else { nil }
  }
}
