import PlanModel

/// What others must deliver, as it was read.
struct ExternalsPart: JSONPart {
  /// In the order of the spec.
  let externals: [ExternalDependency]

  var json: JSONValue {
    .array(externals) { external in
      [
        "name": .string(external.id.name),
        "summary": .string(external.summary),
        "status": .string(external.status),
        "earliest": .text(describing: external.arrival?.lowerBound),
        "latest": .text(describing: external.arrival?.upperBound),
        "planned": .text(describing: external.plannedArrival),
        "assumedEarliest": .text(describing: external.assumedArrival?.lowerBound),
        "assumedLatest": .text(describing: external.assumedArrival?.upperBound),
        "spec": .text(external.spec.isEmpty ? nil : external.spec),
        "source": SourcePart(span: external.span).json,
      ]
    }
  }
}
