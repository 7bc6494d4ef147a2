import Foundation
import PlanModel
import PlanTestSupport
import Reporting
import Testing

struct DocumentTests {
  /// A finding that can be mended.
  private static let note = Diagnostic(
    .init(
      .informalRange, "x", help: "y", fix: [TextEdit(SamplePlan.span(3), replacement: "BE-1")]),
    at: SamplePlan.span(3))

  @Test func keepsToTheSchemas() throws {
    let checker = try SchemaChecker()
    for document: any JSONDocument in [
      PlanDocument(SamplePlan.plan),
      TasksDocument(SamplePlan.project, diagnostics: SamplePlan.diagnostics),
      CheckDocument(diagnostics: SamplePlan.diagnostics, files: [SamplePlan.file]),
      CheckDocument(diagnostics: [Self.note], files: [SamplePlan.file]), CodeListDocument(),
      CheckDocument(
        diagnostics: [], files: [SamplePlan.file],
        score: SpecScore(parts: [
          .init(subject: .effort, points: 18, maximum: 20, reason: "effort known for 9 of 10 tasks")
        ])),
    ] {
      #expect(try checker.faults(in: document.text) == [])
    }
  }

  @Test func isRefusedByTheSchemaWhenAMemberChanges() throws {
    let checker = try SchemaChecker()
    let text = PlanDocument(SamplePlan.plan).text
    for (old, new) in [
      ("\"effortHours\"", "\"effort\""), ("\"kind\": \"FS\"", "\"kind\": \"fs\""),
      ("\"2026-04-16\"", "\"16 April\""), ("\"trials\": 10000", "\"trials\": -1"),
      ("\"by\": \"external\"", "\"by\": \"chance\""),
    ] {
      #expect(text.contains(old))
      #expect(try !checker.faults(in: text.replacing(old, with: new)).isEmpty, "\(new)")
    }
  }

  @Test func listsItsMembersInTheDocumentedOrder() throws {
    guard case .object(let members) = PlanDocument(SamplePlan.plan).json else {
      Issue.record("not an object")
      return
    }
    #expect(
      members.map(\.name) == [
        "schema", "version", "kind", "project", "specs", "links", "leftOut", "tasks", "phases",
        "risks",
        "stories",
        "external", "schedule", "linksOnly", "forecast", "allocation", "charts", "assumptions",
        "diagnostics",
      ])
  }

  @Test func givesTheSameBytesEveryTime() {
    let texts = (0..<5).map { _ in PlanDocument(SamplePlan.plan).text }
    #expect(Set(texts).count == 1)
  }

  @Test func saysWhatEachTaskDependsOnOnce() throws {
    var project = SamplePlan.project
    let first = try #require(project.relations.first)
    project.relations.append(
      PrecedenceRelation(
        from: first.predecessor, to: first.successor, kind: .startToStart, lag: .minutes(-30),
        span: first.span))
    let text = TasksDocument(project, diagnostics: []).text
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let task = try #require((document["tasks"] as? [[String: Any]])?[1])
    #expect(task["dependsOn"] as? [String] == ["DATA-1"])
    let relations = try #require(task["relations"] as? [[String: Any]])
    #expect(relations.map { $0["kind"] as? String } == ["FS", "SS"])
    #expect(relations.map { $0["lagMinutes"] as? Int } == [0, -30])
    let estimate = try #require(task["estimate"] as? [String: Any])
    #expect(estimate["likely"] as? Int == 24 && estimate["unit"] as? String == "hours")
    #expect(estimate["low"] is NSNull)
  }

  @Test func listsNoTasksWhenThereAreNone() throws {
    var project = SamplePlan.project
    (project.activities, project.relations) = ([], [])
    let text = TasksDocument(project, diagnostics: []).text
    #expect(text.contains("\"tasks\": [],"))
    #expect(try SchemaChecker().faults(in: text) == [])
  }
}
