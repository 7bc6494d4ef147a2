import PlanModel

/// What each table was taken for, and why.
struct TableDecisionsPart: JSONPart {
  /// In the order of the text.
  let decisions: [TableDecision]

  var json: JSONValue {
    .array(decisions) { decision in
      [
        "source": SourcePart(span: decision.span).json,
        "heading": .string(decision.heading),
        "columns": .array(decision.columns) { .string($0) },
        "kind": .string(decision.kind.rawValue),
        "rows": .integer(decision.rowCount),
        "rowsRead": .integer(decision.rowsRead),
        "evidence": .array(decision.evidence) { evidence in
          [
            "sign": .string(evidence.sign.rawValue),
            "text": .string(evidence.sign.words),
            "kind": .string(evidence.kind.rawValue),
            "points": .integer(evidence.points),
          ]
        },
      ]
    }
  }
}
