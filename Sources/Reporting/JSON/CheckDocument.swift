package import PlanModel

/// The answer of `specplan check` as JSON: `Scenarios/schema/check.schema.json`.
package struct CheckDocument: JSONDocument, Sendable {
  private let diagnostics: [Diagnostic]
  private let files: [String]
  private let score: SpecScore?
  private let tables: [TableDecision]?
  private let leftOut: [String]

  /// Creates the document of what was found in the files that were read.
  ///
  /// - Parameters:
  ///   - diagnostics: What was found, in the order of the text.
  ///   - files: All files that were read.
  ///   - leftOut: Those of them that were left out, as they have no tasks.
  ///   - score: How sound the specs are, if they have tasks.
  ///   - tables: What the tables were taken for, if that is asked for.
  package init(
    diagnostics: [Diagnostic], files: [String], leftOut: [String] = [], score: SpecScore? = nil,
    tables: [TableDecision]? = nil
  ) {
    self.diagnostics = diagnostics
    let without = Set(leftOut)
    self.files = files.filter { !without.contains($0) }
    self.leftOut = leftOut
    self.score = score
    self.tables = tables
  }

  package var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("schema", "check.schema.json"),
      .init("version", .integer(documentVersion)), .init("kind", "check"),
      .init("files", .array(files) { .string($0) }),
      .init("leftOut", .array(leftOut) { .string($0) }),
      .init("errors", .integer(diagnostics.errorCount)),
      .init("warnings", .integer(diagnostics.warningCount)),
      .init("notes", .integer(diagnostics.noteCount)),
      .init("score", ScorePart(score: score).json),
      .init("diagnostics", DiagnosticsPart(diagnostics: diagnostics).json),
    ]
    if let tables { members.append(.init("tables", TableDecisionsPart(decisions: tables).json)) }
    return .object(members)
  }
}
