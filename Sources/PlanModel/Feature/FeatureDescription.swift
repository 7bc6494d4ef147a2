/// What a spec says of the feature itself, beside its work, people and dates.
///
/// Each list holds what the sections of that meaning hold, in the order of the text.
package struct FeatureDescription: Hashable, Sendable {
  /// What belongs to the feature and what does not.
  package var scope: [ScopeItem] = []
  /// Whom the feature is for.
  package var personas: [Persona] = []
  /// How well it must do what it does.
  package var qualityRequirements: [QualityRequirement] = []
  /// The parts of its user interface.
  package var components: [InterfaceComponent] = []
  /// What it stores.
  package var entities: [Entity] = []
  /// The requests it answers.
  package var endpoints: [Endpoint] = []
  /// The messages it pushes.
  package var events: [RealtimeEvent] = []
  /// Remarks on security and performance.
  package var designNotes: [DesignNote] = []
  /// What will be tested.
  package var testScenarios: [TestScenario] = []
  /// Test data, and tests of performance and real time.
  package var testMeasures: [TestMeasure] = []
  /// How it is deployed.
  package var rollout: [RolloutStep] = []
  /// What is watched in operation.
  package var metrics: [Metric] = []
  /// What is written about it.
  package var documentation: [DocumentationItem] = []
  /// By what its success is judged.
  package var indicators: [Indicator] = []
  /// How users are heard.
  package var feedback: [FeedbackChannel] = []
  /// What the spec refers to.
  package var references: [Reference] = []
  /// The words the spec explains.
  package var glossary: [GlossaryTerm] = []
  /// How the spec changed.
  package var changeLog: [ChangeRecord] = []

  /// Creates a description that says nothing.
  package init() {}

  /// Adds what another description says, each list after the same of this one.
  package mutating func append(_ other: FeatureDescription) {
    scope += other.scope
    personas += other.personas
    qualityRequirements += other.qualityRequirements
    components += other.components
    entities += other.entities
    endpoints += other.endpoints
    events += other.events
    designNotes += other.designNotes
    testScenarios += other.testScenarios
    testMeasures += other.testMeasures
    rollout += other.rollout
    metrics += other.metrics
    documentation += other.documentation
    indicators += other.indicators
    feedback += other.feedback
    references += other.references
    glossary += other.glossary
    changeLog += other.changeLog
  }
}
