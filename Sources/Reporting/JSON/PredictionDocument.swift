package import PlanModel

/// The answer of `specplan calibrate --predict` as JSON: `Scenarios/schema/predict.schema.json`.
package struct PredictionDocument: JSONDocument, Sendable {
  private let predictions: [EffortPrediction]
  private let subject: PredictionTable.Subject
  private let summary: HistorySummary
  private let diagnostics: [Diagnostic]

  /// Creates the document of some predictions, of the history that they were learned from, and of
  /// what was found while reading.
  package init(
    _ predictions: [EffortPrediction], subject: PredictionTable.Subject,
    history summary: HistorySummary, diagnostics: [Diagnostic]
  ) {
    self.predictions = predictions
    self.subject = subject
    self.summary = summary
    self.diagnostics = diagnostics
  }

  package var json: JSONValue {
    [
      "schema": "predict.schema.json",
      "version": .integer(documentVersion),
      "kind": "predict",
      "learnedFrom": .integer(summary.usedCount),
      "unit": .string(summary.unit.rawValue),
      "subject": .string(subject == .id ? "task" : "group"),
      "predictions": .array(predictions) { prediction in
        [
          "name": .string(prediction.name),
          "hours": .object(
            zip(FactorQuantiles.percents, prediction.hours.values).map { percent, hours in
              JSONValue.Member("p\(percent)", .number(hours))
            }),
        ]
      },
      "diagnostics": DiagnosticsPart(diagnostics: diagnostics).json,
    ]
  }
}
