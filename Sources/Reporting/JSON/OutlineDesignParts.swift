import PlanModel

/// What is wanted and how it is built, as JSON.
extension OutlineDocument {
  static func json(_ item: ScopeItem) -> JSONValue {
    [
      "kind": .string(item.kind.rawValue), "text": .string(item.text),
      "source": SourcePart(span: item.span).json, "length": .integer(item.span.length),
    ]
  }

  static func json(_ persona: Persona) -> JSONValue {
    [
      "name": .string(persona.name), "summary": .string(persona.summary),
      "goals": .string(persona.goals), "painPoints": .string(persona.painPoints),
      "source": SourcePart(span: persona.span).json, "length": .integer(persona.span.length),
    ]
  }

  static func json(_ requirement: QualityRequirement) -> JSONValue {
    [
      "id": .string(requirement.id), "kind": .string(requirement.kind),
      "summary": .string(requirement.summary),
      "acceptance": .string(requirement.acceptance),
      "source": SourcePart(span: requirement.span).json,
      "length": .integer(requirement.span.length),
    ]
  }

  static func json(_ component: InterfaceComponent) -> JSONValue {
    [
      "name": .string(component.name), "summary": .string(component.summary),
      "status": .string(component.status), "source": SourcePart(span: component.span).json,
      "length": .integer(component.span.length),
    ]
  }

  static func json(_ entity: Entity) -> JSONValue {
    [
      "name": .string(entity.name), "summary": .string(entity.summary),
      "attributes": .array(entity.attributes) { .string($0) },
      "relationships": .array(entity.relationships) { .string($0) },
      "changes": .string(entity.changes), "source": SourcePart(span: entity.span).json,
      "length": .integer(entity.span.length),
    ]
  }

  static func json(_ endpoint: Endpoint) -> JSONValue {
    [
      "method": .string(endpoint.method), "path": .string(endpoint.path),
      "name": .string(endpoint.name), "summary": .string(endpoint.summary),
      "request": .string(endpoint.request), "response": .string(endpoint.response),
      "statusCodes": .array(endpoint.statusCodes) { .integer($0) },
      "source": SourcePart(span: endpoint.span).json, "length": .integer(endpoint.span.length),
    ]
  }

  static func json(_ event: RealtimeEvent) -> JSONValue {
    [
      "name": .string(event.name), "direction": .text(event.direction?.rawValue),
      "summary": .string(event.summary), "payload": .string(event.payload),
      "source": SourcePart(span: event.span).json, "length": .integer(event.span.length),
    ]
  }

  static func json(_ note: DesignNote) -> JSONValue {
    [
      "kind": .string(note.kind.rawValue), "title": .string(note.title),
      "text": .string(note.text), "source": SourcePart(span: note.span).json,
      "length": .integer(note.span.length),
    ]
  }

  static func json(_ phase: Phase) -> JSONValue {
    [
      "name": .string(phase.name), "start": .text(describing: phase.start),
      "end": .text(describing: phase.end), "deliverables": .string(phase.deliverables),
      "source": SourcePart(span: phase.span).json, "length": .integer(phase.span.length),
    ]
  }
}
