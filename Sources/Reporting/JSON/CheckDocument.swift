package import PlanModel

/// The answer of `specplan check` as JSON: `Scenarios/schema/check.schema.json`.
package struct CheckDocument: JSONDocument, Sendable {
  private let diagnostics: [Diagnostic]
  private let files: [String]
  private let leftOut: [String]

  /// Creates the document of what was found in the files that were read.
  ///
  /// - Parameters:
  ///   - diagnostics: What was found.
  ///   - files: All files that were read.
  ///   - leftOut: Those of them that were left out, as they have no tasks.
  package init(diagnostics: [Diagnostic], files: [String], leftOut: [String] = []) {
    self.diagnostics = diagnostics
    let without = Set(leftOut)
    self.files = files.filter { !without.contains($0) }
    self.leftOut = leftOut
  }

  package var json: JSONValue {
    [
      "schema": "check.schema.json",
      "version": .integer(documentVersion),
      "files": .array(files) { .string($0) },
      "leftOut": .array(leftOut) { .string($0) },
      "errors": .integer(diagnostics.errorCount),
      "warnings": .integer(diagnostics.warningCount),
      "diagnostics": DiagnosticsPart(diagnostics: diagnostics).json,
    ]
  }
}
