import PlanModel

/// The score with its parts, or `null`.
struct ScorePart: JSONPart {
  /// The score, if there is one.
  let score: SpecScore?

  var json: JSONValue {
    guard let score else { return nil }
    return [
      "total": .integer(score.total),
      "parts": .array(score.parts) { part in
        [
          "name": .string(part.subject.rawValue), "points": .integer(part.points),
          "maximum": .integer(part.maximum), "reason": .string(part.reason),
        ]
      },
    ]
  }
}
