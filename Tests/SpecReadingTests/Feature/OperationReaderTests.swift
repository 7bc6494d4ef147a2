import PlanModel
import Testing

@testable import SpecReading

/// The forms in which specs write tests, rollout, metrics and what stands at the end.
struct OperationReaderTests {
  @Test func readsTestScenariosFromTablesAndLists() {
    let scenarios = read(
      """
      ## 5. Testing Requirements
      ### 5.1 Integration Tests
      #### Sign-on
      - Test the whole flow
      - TS-7: Read it again
      ### 5.2 Scenarios
      | Priority | Test Case | Scenario ID | Test Type |
      |---|---|---|---|
      | High | Send | TS-1 | Unit |
      | [High] | [What] | [TS-X] | [Unit] |
      """
    ).testScenarios
    #expect(scenarios.map(\.id) == ["", "TS-7", "TS-1"])
    #expect(scenarios.map(\.summary) == ["Test the whole flow", "Read it again", "Send"])
    #expect(scenarios.map(\.kind) == ["Integration Tests", "Integration Tests", "Unit"])
    #expect(scenarios.map(\.priority) == ["", "", "High"])
  }

  @Test func readsTestMeasuresByTheirKind() {
    let measures = read(
      """
      ## 5. Testing Strategy
      ### 5.2 Test Data Requirements
      | Data Type | Description | Source |
      |---|---|---|
      | Teams | Many | Generated |
      ### Performance
      | Test Type | Description | Success Criteria |
      |---|---|---|
      | Load | Heavy | 500 ms |
      ### Real-time Testing
      - **Ordering**: Same everywhere
        - Success criteria: No difference
      """
    ).testMeasures
    #expect(measures.map(\.kind) == [.data, .performance, .realtime])
    #expect(measures.map(\.name) == ["Teams", "Load", "Ordering"])
    #expect(measures.map(\.summary) == ["Many", "Heavy", "Same everywhere"])
    #expect(measures.map(\.criterion) == ["Generated", "500 ms", "No difference"])
  }

  @Test func readsRolloutSteps() {
    let steps = read(
      """
      ## 6. Rollout Plan
      ### 6.1 Deployment Strategy
      We ship with the next release.

      - **Phased Rollout**:
        1. Staging
        2. Everybody
      - **Feature Flags**: One for each team
      - [ ] Tell support
      - **Canary**:
      - [Step]
      """
    ).rollout
    #expect(steps.map(\.title) == ["", "Phased Rollout", "Phased Rollout", "Feature Flags", ""])
    #expect(
      steps.map(\.text) == [
        "We ship with the next release.", "Staging", "Everybody", "One for each team",
        "Tell support",
      ])
    #expect(steps.map(\.span.line) == [3, 6, 7, 8, 9])
  }

  @Test func tellsMetricsFromIndicators() {
    let feature = read(
      """
      ## 6.2 Monitoring and Alerting
      | Metric | Threshold | Alert | Description |
      |---|---|---|---|
      | Errors | > 1 % | Page | Share |
      ## 7. Success Metrics
      | Metric | Target | How measured |
      |---|---|---|
      | Adoption | 30 % | Logs |
      ### Measurable Outcomes
      - **SC-001**: Most users stay
      ### User Feedback
      | Feedback Type | Collection Method | Success Criteria |
      |---|---|---|
      | Joy | Survey | 80 % |
      """
    )
    #expect(feature.metrics.map(\.name) == ["Errors"])
    #expect(feature.metrics.map(\.threshold) == ["> 1 %"])
    #expect(feature.metrics.map(\.alert) == ["Page"])
    #expect(feature.indicators.map(\.name) == ["Adoption", "SC-001"])
    #expect(feature.indicators.map(\.target) == ["30 %", ""])
    #expect(feature.indicators.map(\.measurement) == ["Logs", ""])
    #expect(feature.feedback.map(\.method) == ["Survey"])
    #expect(feature.feedback.map(\.criterion) == ["80 %"])
  }

  @Test(
    arguments: [
      ("Threshold", "| Threshold |", "| 1 % |", "1 %"),
      ("Target", "| Target |", "| 1 % |", "1 %"),
      ("one level", "| Critical Threshold |", "| 5 % |", "Critical Threshold: 5 %"),
      (
        "two levels", "| Warning Threshold | Critical Threshold |", "| 1 % | 5 % |",
        "Warning Threshold: 1 %; Critical Threshold: 5 %"
      ),
      (
        "three levels", "| Target | Warning | Critical |", "| 0 % | 1 % | 5 % |",
        "Target: 0 %; Warning: 1 %; Critical: 5 %"
      ),
      ("an empty cell", "| Target | Warning | Critical |", "| 0 % | – | |", "0 %"),
      ("a coined level", "| Paging threshold | Alert |", "| 5 % | Mail |", "Paging threshold: 5 %"),
    ])
  func keepsAllThresholdsOfAMetric(form: String, header: String, row: String, expected: String) {
    let columns = header.filter { $0 == "|" }.count
    let metrics = read(
      """
      ## 6.2 Monitoring
      | Metric \(header)
      \(String(repeating: "|---", count: columns))|
      | Errors \(row)
      """
    ).metrics
    #expect(metrics.map(\.threshold) == [expected], "\(form)")
  }

  @Test func readsDocumentation() {
    let items = read(
      """
      ## Documentation and Training
      | Item | Audience | Description | Owner |
      |---|---|---|---|
      | Guide | Users | How to | Writers |
      - **Runbook**: On call
      """
    ).documentation
    #expect(items.map(\.name) == ["Guide", "Runbook"])
    #expect(items.map(\.audience) == ["Users", ""])
    #expect(items.map(\.summary) == ["How to", "On call"])
    #expect(items.map(\.owner) == ["Writers", ""])
  }

  @Test func readsReferencesWithTheirTargets() {
    let references = read(
      """
      ## References
      1. RFC 6455, https://www.rfc-editor.org/rfc/rfc6455
      2. See [the other
         spec](./other.md), please
      - <https://example.com>
      - A plain book

      Some words on them.

      | Document | Link |
      |---|---|
      | Guide | [here](guide.md) |
      """
    ).references
    #expect(
      references.map(\.title) == [
        "RFC 6455", "See the other spec, please", "https://example.com", "A plain book", "Guide",
      ])
    #expect(
      references.map(\.target) == [
        "https://www.rfc-editor.org/rfc/rfc6455", "./other.md", "https://example.com", "",
        "guide.md",
      ])
  }

  @Test(arguments: [
    "| Term | Definition |\n|---|---|\n| RSO | Sign-on |\n| WS | Socket |\n| [Term] | [Text] |",
    "- **RSO**: Sign-on\n- WS — Socket", "**RSO**: Sign-on\n**WS** – Socket",
    "Words we use.\n\n**RSO**: Sign-on\n\n**WS**: Socket",
  ])
  func readsAGlossaryInEveryForm(text: String) {
    let terms = read("## 8.2 Glossary\n\(text)").glossary
    #expect(terms.map(\.term) == ["RSO", "WS"])
    #expect(terms.map(\.definition) == ["Sign-on", "Socket"])
  }

  @Test func readsAChangeLogInEveryForm() {
    let changes = read(
      """
      ## Change Log
      | Date | Version | Author | Changes |
      |---|---|---|---|
      | 2026-01-02 | 0.1 | Ana | First draft |
      | [Date] | | [Who] | [What] |

      - v0.2 (2026-01-03): Second draft
      - 2026-01-04: Third

      ### [1.0.0] - 2026-01-05
      - Added this
      - Added that
      """
    ).changeLog
    #expect(changes.map { $0.date?.description } == (2...5).map { "2026-01-0\($0)" })
    #expect(changes.map(\.version) == ["0.1", "v0.2", "", "1.0.0"])
    #expect(changes.map(\.author) == ["Ana", "", "", ""])
    #expect(
      changes.map(\.summary) == [
        "First draft", "Second draft", "Third", "Added this; Added that",
      ])
  }

  private func read(_ text: String) -> FeatureDescription {
    SpecReading("\(text)\n").content.feature
  }
}
