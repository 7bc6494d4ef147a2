package import PlanModel

/// The answer of `specplan trace` as JSON: `Scenarios/schema/trace.schema.json`.
package struct TraceDocument: JSONDocument, Sendable {
  private let project: Project
  private let matrix: TraceMatrix
  private let diagnostics: [Diagnostic]

  /// Creates the document of a matrix and of what was found while reading.
  package init(_ project: Project, matrix: TraceMatrix, diagnostics: [Diagnostic]) {
    self.project = project
    self.matrix = matrix
    self.diagnostics = diagnostics
  }

  package var json: JSONValue {
    [
      "schema": "trace.schema.json",
      "version": .integer(documentVersion),
      "kind": "trace",
      "title": .string(project.header.title),
      "items": .array(matrix.items) { item in
        [
          "item": .integer(item.id.position),
          "kind": .string(item.kind.rawValue),
          "name": .string(item.name),
          "title": .string(item.title),
          "source": SourcePart(span: item.span).json,
        ]
      },
      "links": .array(matrix.links) { link in
        [
          "item": .integer(link.item.position),
          "task": .string(link.task.text),
          "strength": .string(link.strength.rawValue),
          "evidence": .array(link.evidence) { .string($0) },
        ]
      },
      "untraced": .array(matrix.untraced) { .integer($0.position) },
      "judgesTasks": .boolean(matrix.judgesTasks),
      "unrequested": .array(matrix.unrequested) { .string($0.text) },
      "diagnostics": DiagnosticsPart(diagnostics: diagnostics).json,
    ]
  }
}
