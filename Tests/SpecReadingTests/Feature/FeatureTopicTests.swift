import PlanModel
import Testing

@testable import SpecReading

/// What headings say of their sections.
struct FeatureTopicTests {
  @Test(
    arguments: [
      ("3.2.3 API Design", .endpoints), ("🔌 API Endpoints", .endpoints), ("6. API 설계", .endpoints),
      ("接口设计", .endpoints), ("Data Model", .entities), ("Datenmodell", .entities),
      ("Key Entities *(include if feature involves data)*", .entities),
      ("3.2.4 WebSocket Events", .events), ("Socket.io Events", .events),
      ("2.3 Non-Functional Requirements", .quality), ("NFRs & Constraints", .quality),
      ("Exigences non fonctionnelles", .quality), ("Out of scope (deliberate)", .scope),
      ("Non-Goals", .scope), ("5.3 Performance Testing", .performanceTests),
      ("3.4 Performance Considerations", .performance), ("Security Testing", .testScenarios),
      ("5.2 Test Data Requirements", .testData), ("6.2 Monitoring & Alerting", .metrics),
      ("7. Success Metrics", .indicators), ("Metrics", .metrics), ("Change Log", .changeLog),
      ("変更履歴", .changeLog), ("Glossar", .glossary), ("API Documentation", .documentation),
      ("Backend Tasks", .tasks), ("4.3 Timeline", .timeline), ("Definition of Done", .other),
      ("Team Creation", nil), ("", nil), ("42", nil),
    ] as [(String, FeatureTopic?)])
  func readsTheTopicOfAHeading(heading: String, expected: FeatureTopic?) {
    #expect(FeatureHeading(heading).topic == expected)
  }

  @Test(
    arguments: [
      ("Performance", .quality, .quality), ("Performance", .testScenarios, .performanceTests),
      ("Integration Tests", .testScenarios, .testScenarios),
      ("Monitoring and Alerting", .rollout, .metrics), ("Security", .rollout, .rollout),
      ("Feedback", .entities, .entities), ("Feedback", .indicators, .feedback),
      ("Authentication", .security, .security), ("Documentation", .tasks, .tasks),
      ("Business Metrics", .indicators, .indicators), ("Data Model", .other, .entities),
      ("Anything", nil, nil),
    ] as [(String, FeatureTopic?, FeatureTopic?)])
  func readsAHeadingByTheSectionAroundIt(
    heading: String, outer: FeatureTopic?, expected: FeatureTopic?
  ) {
    #expect(TopicInheritance.topic(of: FeatureHeading(heading), in: outer) == expected)
  }

  @Test func takesNoTopicFromTheTitleOrFromWhatIsDescribed() {
    let feature = SpecReading(
      """
      # Glossary Monitoring API
      - **One**: two
      ## API
      ### POST /feedback
      - **Three**: four
      ## Sprint 2.1: Deployment
      - five
      """
    ).content.feature
    #expect(feature.glossary.isEmpty && feature.metrics.isEmpty && feature.feedback.isEmpty)
    #expect(feature.rollout.isEmpty)
    #expect(feature.endpoints.map(\.path) == ["/feedback"])
  }

  @Test func letsNoSectionReadWhatBelongsToAnother() {
    let feature = SpecReading(
      """
      ## Deployment
      | Task ID | Description | Estimated Effort | Dependencies |
      |---|---|---|---|
      | OPS-1 | Ship | 1 day | None |
      ## Metrics
      | Risk | Impact | Likelihood | Mitigation |
      |---|---|---|---|
      | Fire | High | Low | Water |
      """
    ).content.feature
    #expect(feature.rollout.isEmpty && feature.metrics.isEmpty)
  }
}
