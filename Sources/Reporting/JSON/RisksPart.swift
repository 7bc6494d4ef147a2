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
        "impact": .number(risk.impact.share),
        "addedHours": .number(risk.impact.addedHours),
        "addsToEach": .boolean(risk.impact.addsToEach),
        "likelihoodOrigin": .string(risk.likelihoodOrigin.rawValue),
        "impactOrigin": .string(risk.impactOrigin.rawValue),
        "tasks": tasks,
        "spec": .text(risk.target.spec),
        "delays": .array(risk.delays) { .string($0.name) },
        "mitigation": .string(risk.mitigation),
        "residual": risk.residual.map { ExposurePart(exposure: $0).json } ?? .null,
        "source": SourcePart(span: risk.span).json,
      ]
    }
  }
}

/// How often something happens, and what it does then.
struct ExposurePart: JSONPart {
  /// The likelihood and the impact.
  let exposure: Risk.Exposure

  var json: JSONValue {
    [
      "likelihood": .number(exposure.likelihood),
      "impact": .number(exposure.impact.share),
      "addedHours": .number(exposure.impact.addedHours),
      "addsToEach": .boolean(exposure.impact.addsToEach),
    ]
  }
}

extension Risk.Impact {
  /// The share of effort that it adds, if it is a share.
  fileprivate var share: Double? {
    if case .share(let share) = self { share } else { nil }
  }

  /// The person-hours that it adds, if it is an effort.
  fileprivate var addedHours: Double? {
    switch self {
    case .share: nil
    case .effort(let effort), .effortEach(let effort): effort.hours
    }
  }

  /// Whether each of those it hits takes all that it adds.
  fileprivate var addsToEach: Bool {
    switch self {
    case .share, .effortEach: true
    case .effort: false
    }
  }
}

extension Risk.Target {
  /// The spec whose tasks are all hit, if there are several.
  fileprivate var spec: String? {
    if case .spec(let name) = self { name } else { nil }
  }
}
