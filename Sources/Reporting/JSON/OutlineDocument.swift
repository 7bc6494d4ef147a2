package import PlanModel

/// The answer of `specplan outline` as JSON: `Scenarios/schema/outline.schema.json`.
///
/// Everything that was read is listed also when the spec has errors.
package struct OutlineDocument: JSONDocument, Sendable {
  private let project: Project
  private let diagnostics: [Diagnostic]

  /// Creates the document of what was read and what was found.
  package init(_ project: Project, diagnostics: [Diagnostic]) {
    self.project = project
    self.diagnostics = diagnostics
  }

  package var json: JSONValue {
    let feature = project.feature
    return .object(
      [
        .init("schema", "outline.schema.json"), .init("version", .integer(documentVersion)),
        .init("title", .string(project.header.title)),
        .init("header", HeaderPart(header: project.header).json),
        .init("scope", .array(feature.scope, Self.json)),
        .init("personas", .array(feature.personas, Self.json)),
        .init("stories", StoriesPart(stories: project.stories).json),
        .init("qualityRequirements", .array(feature.qualityRequirements, Self.json)),
        .init("components", .array(feature.components, Self.json)),
        .init("entities", .array(feature.entities, Self.json)),
        .init("endpoints", .array(feature.endpoints, Self.json)),
        .init("events", .array(feature.events, Self.json)),
        .init("designNotes", .array(feature.designNotes, Self.json)),
        .init("external", ExternalsPart(externals: project.externals).json),
        .init("tasks", TasksPart(project: project).json),
        .init("phases", .array(project.phases, Self.json)),
        .init("risks", RisksPart(risks: project.risks).json),
        .init("testScenarios", .array(feature.testScenarios, Self.json)),
        .init("testMeasures", .array(feature.testMeasures, Self.json)),
        .init("rollout", .array(feature.rollout, Self.json)),
        .init("metrics", .array(feature.metrics, Self.json)),
        .init("documentation", .array(feature.documentation, Self.json)),
        .init("indicators", .array(feature.indicators, Self.json)),
        .init("feedback", .array(feature.feedback, Self.json)),
        .init("references", .array(feature.references, Self.json)),
        .init("glossary", .array(feature.glossary, Self.json)),
        .init("changeLog", .array(feature.changeLog, Self.json)),
        .init("diagnostics", DiagnosticsPart(diagnostics: diagnostics).json),
      ])
  }
}

/// The header of a spec, with all its fields.
struct HeaderPart: JSONPart {
  /// As it was read.
  let header: SpecHeader

  var json: JSONValue {
    [
      "status": .text(header.status),
      "author": .text(header.author),
      "created": .text(describing: header.created),
      "updated": .text(describing: header.updated),
      "fields": .array(header.fields) { field in
        [
          "name": .string(field.name), "value": .string(field.value),
          "source": SourcePart(span: field.span).json,
        ]
      },
      "source": SourcePart(span: header.span).json,
    ]
  }
}
