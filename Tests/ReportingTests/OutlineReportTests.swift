import Foundation
import PlanModel
import PlanTestSupport
import Reporting
import Testing

/// The outline as text and as JSON.
struct OutlineReportTests {
  @Test func keepsToTheSchema() throws {
    let checker = try SchemaChecker()
    let full = OutlineDocument(SampleFeature.project, diagnostics: SamplePlan.diagnostics).text
    #expect(try checker.faults(in: full) == [])
    #expect(try checker.faults(in: OutlineDocument(SamplePlan.project, diagnostics: []).text) == [])
    for (old, new) in [
      ("\"painPoints\"", "\"pains\""), ("\"server-to-client\"", "\"down\""), ("401", "600"),
      ("\"included\"", "\"in\""), ("\"date\": \"2026-03-02\"", "\"date\": \"2 March\""),
    ] {
      #expect(full.contains(old))
      #expect(try !checker.faults(in: full.replacing(old, with: new)).isEmpty, "\(new)")
    }
  }

  @Test func listsItsMembersInTheOrderOfTheTemplate() throws {
    guard case .object(let members) = OutlineDocument(SampleFeature.project, diagnostics: []).json
    else {
      Issue.record("not an object")
      return
    }
    #expect(
      members.map(\.name) == [
        "schema", "version", "kind", "title", "header", "scope", "personas", "stories",
        "qualityRequirements", "components", "entities", "endpoints", "events", "designNotes",
        "external", "tasks", "phases", "risks", "testScenarios", "testMeasures", "rollout",
        "metrics", "documentation", "indicators", "feedback", "references", "glossary",
        "changeLog", "diagnostics",
      ])
  }

  /// The counts in the first lines, by the member of the document that holds what is counted.
  private static let counts: [(member: String, noun: String)] = [
    ("scope", "scope item"), ("personas", "persona"), ("stories", "user stor"),
    ("qualityRequirements", "non-functional requirement"), ("components", "UI component"),
    ("entities", "entit"), ("endpoints", "endpoint"), ("events", "WebSocket event"),
    ("designNotes", "design note"), ("external", "external dependenc"), ("tasks", "task"),
    ("phases", "phase"), ("risks", "risk"), ("testScenarios", "test scenario"),
    ("rollout", "rollout step"), ("metrics", "metric"), ("documentation", "documentation item"),
    ("indicators", "indicator"), ("feedback", "feedback channel"), ("references", "reference"),
    ("glossary", "term"), ("changeLog", "change"),
  ]

  @Test(arguments: counts)
  func countsTheSameInTextAndJSON(member: String, noun: String) throws {
    let text = OutlineDocument(SampleFeature.project, diagnostics: []).text
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let count = try #require(document[member] as? [Any]).count
    let sentence = render(SampleFeature.project, width: 2_000).split(separator: "\n")[2]
    #expect(
      sentence.replacing(".", with: ",").split(separator: ",").contains {
        $0.hasPrefix(" \(count) \(noun)") || $0.hasPrefix("\(count) \(noun)")
      })
    #expect(count > 0)
  }

  @Test func namesWhatIsMissingInOneLine() {
    let missing = """
      Missing: scope, personas, non-functional requirements, UI components, entities, endpoints, \
      WebSocket events, security and performance, test scenarios, test data, performance tests, \
      real-time tests, rollout, metrics, documentation, key performance indicators, user feedback, \
      references, glossary, change log.
      """
    let text = render(SamplePlan.project, width: 2_000)
    #expect(text.hasSuffix("\n\(missing)\n"))
    #expect(!render(SampleFeature.project, width: 80).contains("Missing"))
  }

  @Test func showsWhatStandsWhere() {
    let text = render(SampleFeature.project, width: 100)
    #expect(
      text.contains(
        """
        Line  Method  Path     Description        Status codes
        ────  ──────  ───────  ─────────────────  ────────────
         103  GET     /notes   List: All of them  200, 401
         104          /health
        """))
    #expect(
      text.contains(
        """
        Line  ID    Priority  Story and acceptance criteria
        ────  ────  ────────  ─────────────────────────────
           9  US-1  must      Read all in one place
                              · Unread first
                              · Loads within 1 s
        """))
  }

  @Test func namesTheFilesWhenThereAreSeveral() {
    var project = SampleFeature.project
    project.feature.glossary[0].span.file = "b.md"
    let text = render(project, width: 120)
    #expect(text.contains("b.md:117") && text.contains("docs/inbox.md:103"))
    #expect(!render(SampleFeature.project, width: 120).contains("docs/inbox.md"))
  }

  private func render(_ project: Project, width: Int) -> String {
    TerminalRenderer(width: width, usesColor: false).render(OutlineReport.report(on: project))
  }
}
