import PlanModel

/// How it is tested, brought to its users and judged, and what stands at the end, as JSON.
extension OutlineDocument {
  static func json(_ scenario: TestScenario) -> JSONValue {
    [
      "id": .string(scenario.id), "summary": .string(scenario.summary),
      "steps": .string(scenario.steps), "expected": .string(scenario.expected),
      "kind": .string(scenario.kind), "priority": .string(scenario.priority),
      "source": SourcePart(span: scenario.span).json, "length": .integer(scenario.span.length),
    ]
  }

  static func json(_ measure: TestMeasure) -> JSONValue {
    [
      "kind": .string(measure.kind.rawValue), "name": .string(measure.name),
      "summary": .string(measure.summary), "criterion": .string(measure.criterion),
      "source": SourcePart(span: measure.span).json, "length": .integer(measure.span.length),
    ]
  }

  static func json(_ step: RolloutStep) -> JSONValue {
    [
      "title": .string(step.title), "text": .string(step.text),
      "source": SourcePart(span: step.span).json, "length": .integer(step.span.length),
    ]
  }

  static func json(_ metric: Metric) -> JSONValue {
    [
      "name": .string(metric.name), "summary": .string(metric.summary),
      "threshold": .string(metric.threshold), "alert": .string(metric.alert),
      "source": SourcePart(span: metric.span).json, "length": .integer(metric.span.length),
    ]
  }

  static func json(_ item: DocumentationItem) -> JSONValue {
    [
      "name": .string(item.name), "audience": .string(item.audience),
      "summary": .string(item.summary), "owner": .string(item.owner),
      "status": .string(item.status),
      "source": SourcePart(span: item.span).json, "length": .integer(item.span.length),
    ]
  }

  static func json(_ indicator: Indicator) -> JSONValue {
    [
      "name": .string(indicator.name), "summary": .string(indicator.summary),
      "target": .string(indicator.target), "measurement": .string(indicator.measurement),
      "source": SourcePart(span: indicator.span).json, "length": .integer(indicator.span.length),
    ]
  }

  static func json(_ channel: FeedbackChannel) -> JSONValue {
    [
      "name": .string(channel.name), "method": .string(channel.method),
      "criterion": .string(channel.criterion), "source": SourcePart(span: channel.span).json,
      "length": .integer(channel.span.length),
    ]
  }

  static func json(_ reference: Reference) -> JSONValue {
    [
      "title": .string(reference.title), "target": .string(reference.target),
      "source": SourcePart(span: reference.span).json, "length": .integer(reference.span.length),
    ]
  }

  static func json(_ term: GlossaryTerm) -> JSONValue {
    [
      "term": .string(term.term), "definition": .string(term.definition),
      "source": SourcePart(span: term.span).json, "length": .integer(term.span.length),
    ]
  }

  static func json(_ change: ChangeRecord) -> JSONValue {
    [
      "date": .text(describing: change.date), "version": .string(change.version),
      "author": .string(change.author), "summary": .string(change.summary),
      "source": SourcePart(span: change.span).json, "length": .integer(change.span.length),
    ]
  }
}
