import PlanModel
import PlanTestSupport
import Reporting
import Testing

/// The matrix of a small project, as text and as JSON.
struct TraceReportTests {
  private static func item(
    _ position: Int, _ kind: TraceItem.Kind, _ name: String, title: String = ""
  ) -> TraceItem {
    TraceItem(
      id: .init(position), kind: kind, name: name, title: title,
      span: SamplePlan.span(12 + position))
  }

  private static func link(
    _ item: Int, _ task: String, _ strength: TraceLink.Strength, _ evidence: String...
  ) -> TraceLink {
    TraceLink(item: .init(item), task: .init(task), strength: strength, evidence: evidence)
  }

  private static let matrix = TraceMatrix(
    items: [
      item(0, .story, "US-1", title: "See what is new"), item(1, .component, "Inbox Panel"),
      item(2, .endpoint, "GET /notifications"), item(3, .metric, "Delivery Delay"),
    ],
    links: [
      link(0, "FE-2", .named, "US-1"), link(1, "FE-1", .named, "inbox panel"),
      link(2, "BE-1", .likely, "notification", "API"), link(2, "BE-2", .likely, "push"),
    ],
    untraced: [.init(3)], unrequested: [.init("OPS-2")], judgesTasks: true)

  @Test func showsEachItemWithItsTasksAndTheirWords() {
    let report = TraceReport.report(on: SamplePlan.project, matrix: Self.matrix)
    #expect(
      TerminalRenderer(width: 96, usesColor: false).render(report) == """
        Notification inbox
        ━━━━━━━━━━━━━━━━━━

        3 of 4 items are served by tasks: 1 of 1 story, 1 of 1 component, 1 of 1 endpoint, 0 of 1
        metric. Nothing in the spec asks for 1 of 8 tasks.

        Kind       Item                  Line  Task  Link    Words
        ─────────  ────────────────────  ────  ────  ──────  ─────────────────
        story      US-1 See what is new    12  FE-2  named   US-1
        component  Inbox Panel             13  FE-1  named   inbox panel
        endpoint   GET /notifications      14  BE-1  likely  notification, API
                                               BE-2  likely  push
        metric     Delivery Delay          15  none

        Tasks that nothing asks for ────────────────────────────────────────────────────────────────────

        Task   Line  Title
        ─────  ────  ────────
        OPS-2    41  Cut over

        """)
  }

  @Test func saysPlainlyThatThereIsNothingToTrace() {
    let report = TraceReport.report(
      on: SamplePlan.project, matrix: TraceMatrix(items: [], links: [], untraced: []))
    #expect(
      TerminalRenderer(width: 96, usesColor: false).render(report).contains(
        "No stories, components, endpoints, entities, events or metrics were found."))
  }

  @Test func keepsToTheSchema() throws {
    let checker = try SchemaChecker()
    let text = TraceDocument(
      SamplePlan.project, matrix: Self.matrix, diagnostics: SamplePlan.diagnostics
    ).text
    #expect(try checker.faults(in: text) == [])
    for (old, new) in [
      ("\"likely\"", "\"perhaps\""), ("\"unrequested\"", "\"asked\""), ("\"story\"", "\"tale\""),
    ] {
      #expect(text.contains(old))
      #expect(try !checker.faults(in: text.replacing(old, with: new)).isEmpty, "\(new)")
    }
  }
}
