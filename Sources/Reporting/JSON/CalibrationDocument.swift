package import PlanModel

/// The answer of `specplan calibrate` as JSON: `Scenarios/schema/calibrate.schema.json`.
package struct CalibrationDocument: JSONDocument, Sendable {
  private let result: CalibrationResult
  private let diagnostics: [Diagnostic]

  /// Creates the document of what was learned, and of what was found while reading.
  package init(_ result: CalibrationResult, diagnostics: [Diagnostic]) {
    self.result = result
    self.diagnostics = diagnostics
  }

  package var json: JSONValue {
    [
      "schema": "calibrate.schema.json",
      "version": .integer(documentVersion),
      "kind": "calibrate",
      "history": history,
      "hoursPerPoint": .number(result.hoursPerPoint),
      "defaultWeight": .integer(result.defaultWeight),
      "traits": .array(result.traits) { .string($0.rawValue) },
      "readings": readings,
      "halfLife": .number(result.halfLife),
      "widening": .number(result.widening),
      "overall": learned(result.overall),
      "sizes": .array(result.sizes, learned),
      "categories": .array(result.categories, learned),
      "common": [
        "project": .number(result.common.project),
        "person": .number(result.common.person),
        "groups": .integer(result.common.groupCount),
      ],
      "backTest": backTest,
      "estimates": .string(EstimatesBlock.text(of: result)),
      "diagnostics": DiagnosticsPart(diagnostics: diagnostics).json,
    ]
  }

  private var readings: JSONValue {
    guard let choice = result.readings else { return .null }
    return [
      "judged": .integer(choice.judgedCount),
      "cuts": .integer(choice.cutCount),
      "taken": choice.isBlended ? "blended" : "direct",
      "directScore": .number(choice.directScore),
      "blendedScore": .number(choice.blendedScore),
    ]
  }

  private var history: JSONValue {
    let summary = result.summary
    return [
      "rows": .integer(summary.rowCount),
      "used": .integer(summary.usedCount),
      "leftOut": .array(summary.omissions) { omission in
        ["reason": .string(omission.reason.rawValue), "rows": .integer(omission.count)]
      },
      "unit": .string(summary.unit.rawValue),
      "isUnitInferred": .boolean(summary.isUnitInferred),
      "columns": .array(summary.columns) { column in
        ["header": .string(column.header), "meaning": .string(column.meaning)]
      },
      "ignoredColumns": .array(summary.ignoredColumns) { .string($0) },
    ]
  }

  private func learned(_ learned: LearnedClass) -> JSONValue {
    [
      "upToHours": .number(learned.upToHours),
      "category": learned.category.isEmpty ? nil : .string(learned.category),
      "tasks": .integer(learned.count),
      "factors": .object(
        zip(FactorQuantiles.percents, learned.factors.values).map { percent, factor in
          JSONValue.Member("p\(percent)", .number(factor))
        }),
    ]
  }

  private var backTest: JSONValue {
    guard let test = result.backTest else { return .null }
    return [
      "known": .integer(test.knownCount),
      "judged": .integer(test.judgedCount),
      "open": .integer(test.openCount),
      "groupName": .string(test.groupName),
      "tasks": .array(test.tasks, score),
      "totals": .array(test.totals, score),
    ]
  }

  private func score(_ score: ForecastScore) -> JSONValue {
    [
      "method": .string(score.method.rawValue),
      "count": .integer(score.count),
      "within50": .integer(score.within50),
      "within80": .integer(score.within80),
      "within90": .integer(score.within90),
      "quantileScore": .number(score.quantileScore),
      "crps": .number(score.rankedScore),
    ]
  }
}
