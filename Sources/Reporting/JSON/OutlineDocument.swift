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
        .init("kind", "outline"),
        .init("title", .string(project.header.title)),
        .init("header", HeaderPart(header: project.header).json),
        .init("scope", .array(feature.scope, Self.json)),
        .init("personas", .array(feature.personas, Self.json)),
        .init(
          "stories",
          StoriesPart(stories: project.stories, hasText: true).json.adding(
            lengthsOf: project.stories.map(\.span))),
        .init("qualityRequirements", .array(feature.qualityRequirements, Self.json)),
        .init("components", .array(feature.components, Self.json)),
        .init("entities", .array(feature.entities, Self.json)),
        .init("endpoints", .array(feature.endpoints, Self.json)),
        .init("events", .array(feature.events, Self.json)),
        .init("designNotes", .array(feature.designNotes, Self.json)),
        .init(
          "external",
          ExternalsPart(externals: project.externals).json.adding(
            lengthsOf: project.externals.map(\.span))),
        .init(
          "tasks",
          TasksPart(project: project).json.adding(lengthsOf: project.activities.map(\.span))),
        .init("phases", .array(project.phases, Self.json)),
        .init(
          "risks", RisksPart(risks: project.risks).json.adding(lengthsOf: project.risks.map(\.span))
        ),
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
          "source": SourcePart(span: field.span).json, "length": .integer(field.span.length),
        ]
      },
      "source": SourcePart(span: header.span).json, "length": .integer(header.span.length),
    ]
  }
}

extension JSONValue {
  /// Returns the objects of an array with the lengths of their places, of which there is one each.
  fileprivate func adding(lengthsOf spans: [SourceSpan]) -> JSONValue {
    guard case .array(let values) = self else { return self }
    return .array(
      zip(values, spans).map { value, span in
        guard case .object(let members) = value else { return value }
        return .object(members + [.init("length", .integer(span.length))])
      })
  }
}
