package import PlanModel

/// The answer of `specplan check` as JSON: `Scenarios/schema/check.schema.json`.
package struct CheckDocument: JSONDocument, Sendable {
  private let diagnostics: [Diagnostic]
  private let files: [String]
  private let score: SpecScore?

  /// Creates the document of what was found in the files that were read.
  package init(diagnostics: [Diagnostic], files: [String], score: SpecScore? = nil) {
    self.diagnostics = diagnostics
    self.files = files
    self.score = score
  }

  package var json: JSONValue {
    [
      "schema": "check.schema.json",
      "version": .integer(documentVersion),
      "files": .array(files) { .string($0) },
      "errors": .integer(diagnostics.errorCount),
      "warnings": .integer(diagnostics.warningCount),
      "notes": .integer(diagnostics.noteCount),
      "score": ScorePart(score: score).json,
      "diagnostics": DiagnosticsPart(diagnostics: diagnostics).json,
    ]
  }
}
