package import PlanModel

/// The answer of `specplan tasks` as JSON: `Scenarios/schema/tasks.schema.json`.
///
/// Tasks are listed also when the spec has errors.
package struct TasksDocument: JSONDocument, Sendable {
  private let project: Project
  private let diagnostics: [Diagnostic]

  /// Creates the document of what was read and what was found.
  package init(_ project: Project, diagnostics: [Diagnostic]) {
    self.project = project
    self.diagnostics = diagnostics
  }

  package var json: JSONValue {
    [
      "schema": "tasks.schema.json",
      "version": .integer(documentVersion),
      "kind": "tasks",
      "title": .string(project.header.title),
      "specs": SpecsPart(project: project).json,
      "links": LinksPart(links: project.specLinks).json,
      "leftOut": .array(project.filesLeftOut) { .string($0) },
      "tasks": TasksPart(project: project).json,
      "diagnostics": DiagnosticsPart(diagnostics: diagnostics).json,
    ]
  }
}
