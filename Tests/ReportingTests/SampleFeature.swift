import PlanModel

/// A feature that says something in every section.
enum SampleFeature {
  /// The sample project with the feature.
  static let project: Project = {
    var project = SamplePlan.project
    project.feature = feature
    project.header.fields = [.init(name: "Status", value: "Draft", span: span(3))]
    return project
  }()

  static let feature: FeatureDescription = {
    var feature = FeatureDescription()
    feature.scope = [
      ScopeItem(kind: .included, text: "One inbox", span: span(5)),
      ScopeItem(kind: .excluded, text: "Mail", span: span(6)),
      ScopeItem(kind: .future, text: "Digests", span: span(7)),
    ]
    feature.personas = [
      Persona(name: "Agent", summary: "Reads", goals: "Less", painPoints: "Noise", span: span(8))
    ]
    feature.qualityRequirements = [
      QualityRequirement(kind: "Speed", summary: "Fast", acceptance: "1 s", span: span(100))
    ]
    feature.components = [
      InterfaceComponent(name: "Inbox", summary: "Lists", status: "New", span: span(101))
    ]
    feature.entities = [
      Entity(
        name: "Note", summary: "A message", attributes: ["id", "text"], relationships: ["user"],
        changes: "New", span: span(102))
    ]
    feature.endpoints = [
      Endpoint(
        method: "GET", path: "/notes", name: "List", summary: "All of them", request: "-",
        response: "[]", statusCodes: [200, 401], span: span(103)),
      Endpoint(method: "", path: "/health", span: span(104)),
    ]
    feature.events = [
      RealtimeEvent(
        name: "note_added", direction: .serverToClient, summary: "At once", payload: "{}",
        span: span(105)), RealtimeEvent(name: "ping", span: span(106)),
    ]
    feature.designNotes = [
      DesignNote(kind: .security, title: "Access", text: "Own notes only", span: span(107)),
      DesignNote(kind: .performance, text: "Paged", span: span(108)),
    ]
    feature.testScenarios = [
      TestScenario(id: "TS-1", summary: "Read", kind: "Unit", priority: "High", span: span(109))
    ]
    feature.testMeasures = TestMeasure.Kind.allCases.map {
      TestMeasure(kind: $0, name: "Many", summary: "Notes", criterion: "Made up", span: span(110))
    }
    feature.rollout = [RolloutStep(title: "Flag", text: "By team", span: span(111))]
    feature.metrics = [
      Metric(name: "Errors", summary: "Share", threshold: "> 1 %", alert: "Page", span: span(112))
    ]
    feature.documentation = [
      DocumentationItem(
        name: "Guide", audience: "Agents", summary: "How to", owner: "Docs", span: span(113))
    ]
    feature.indicators = [
      Indicator(
        name: "Use", summary: "Readers", target: "30 %", measurement: "Logs", span: span(114))
    ]
    feature.feedback = [
      FeedbackChannel(name: "Joy", method: "Survey", criterion: "80 %", span: span(115))
    ]
    feature.references = [
      Reference(title: "RFC 6455", target: "https://x.example", span: span(116))
    ]
    feature.glossary = [GlossaryTerm(term: "Note", definition: "A message", span: span(117))]
    feature.changeLog = [
      ChangeRecord(
        date: SamplePlan.day(3, 2), version: "0.1", author: "R. Ito", summary: "Draft",
        span: span(118)), ChangeRecord(date: nil, summary: "Later", span: span(119)),
    ]
    return feature
  }()

  private static func span(_ line: Int) -> SourceSpan { SamplePlan.span(line) }
}
