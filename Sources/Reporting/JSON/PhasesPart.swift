import PlanModel

/// The promised timeline as it was read, with the planned ends.
struct PhasesPart: JSONPart {
  /// The figures of the plan.
  let figures: PlanFigures

  var json: JSONValue {
    .array(figures.project.phases) { phase in
      [
        "name": .string(phase.name),
        "spec": .text(phase.spec.isEmpty ? nil : phase.spec),
        "role": .string(phase.role.code),
        "workdays": phase.role.blockWorkdays.map { .integer($0) } ?? .null,
        "start": .text(describing: phase.start),
        "end": .text(describing: phase.end),
        "plannedEnd": .text(describing: figures.plannedEnd(of: phase).map(figures.finishDay)),
        "deliverables": .string(phase.deliverables),
        "source": SourcePart(span: phase.span).json,
      ]
    }
  }
}

extension Phase.Role {
  /// The role as a stable word.
  fileprivate var code: String {
    switch self {
    case .preparation: "preparation"
    case .work: "work"
    case .block: "block"
    case .idle: "idle"
    }
  }
}
