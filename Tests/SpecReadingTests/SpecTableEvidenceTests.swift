import PlanModel
import Testing

@testable import SpecReading

struct SpecTableEvidenceTests {
  @Test(arguments: [
    (
      "Backend Tasks", "| ID | Task | Effort | Dependencies |", "| 1 | a | 1d | - |",
      TableDecision.Kind.tasks
    ),
    ("Summary", "| Task | Effort | Depends on |", "| a | 1d | - |", .tasks),
    ("Sprint 1", "| Task | Assignee | Hours |", "| a | Ana | 3 |", .tasks),
    ("Implementation", "| # | Task | Status |", "| 1 | a | done |", .tasks),
    ("Anything", "| # | Task | Status |", "| 1 | a | done |", .other),
    (
      "Task Summary", "| Phase | User Story | Task Count | Effort | Dependencies |",
      "| Phase 1 | Setup | 3 | 2h | None |", .other
    ),
    ("Task Summary", "| Category | Tasks | Hours |", "| Backend | 3 tasks | 20 |", .other),
    ("Quality", "| ID | Description | Dependencies |", "| NFR-1 | fast | BE-1 |", .other),
    ("Scope", "| ID | Description | Dependencies |", "| BE-1 | fast | BE-2 |", .tasks),
    (
      "4.1 Dependencies", "| Dependency | Description | Status |", "| API | x | Planned |",
      .externals
    ),
    ("Test Scenarios", "| Scenario ID | Description | Effort |", "| TS-1 | x | 1h |", .other),
    (
      "Timeline", "| Phase | Estimated Effort | Dependencies |", "| Phase 1 | Small | None |",
      .other
    ),
    ("Timeline", "| Phase | Duration | Deliverables |", "| Build | 2 weeks | it |", .timeline),
    ("Risks", "| Risk | Impact | Likelihood |", "| x | High | Low |", .risks),
    ("Anything", "| Severity | Probability | Mitigation |", "| 3 | 4 | x |", .risks),
    ("User Stories", "| ID | Story | Priority |", "| US-1 | x | Must |", .stories),
    ("Sizing", "| Size | Effort |", "| S | 4h |", .sizes),
  ])
  func takesATableForWhatItsColumnsHeadingAndCellsSay(
    heading: String, header: String, row: String, kind: TableDecision.Kind
  ) {
    let rule = String(header.map { $0 == "|" ? "|" : "-" } as [Character])
    let text = "## \(heading)\n\(header)\n\(rule)\n\(row)\n"
    let decisions = TableDecisionReader.decisions(in: SourceFile(path: "spec.md", text: text))
    #expect(decisions.map(\.kind) == [kind])
    #expect(decisions.map(\.span.line) == [2])
    for decision in decisions {
      let points = TableDecision.Kind.allCases.map(decision.points)
      #expect(decision.points(for: decision.kind) == points.max())
      #expect(decision.evidence.allSatisfy { $0.points != 0 })
    }
  }

  @Test func countsTheRowsThatWereRead() {
    let decisions = TableDecisionReader.decisions(
      in: SourceFile(
        path: "spec.md",
        text: """
          ## Tasks
          | ID | Task | Effort | Dependencies |
          |---|---|---|---|
          | T-1 | a | 1d | - |
          | **Total** | | 1d | |
          | TXX | [title] | {EST} | |

          ## Risks
          | Risk | Impact | Likelihood |
          |---|---|---|
          | x | High | Low |
          """))
    #expect(decisions.map(\.rowCount) == [3, 1])
    #expect(decisions.map(\.rowsRead) == [1, 1])
    #expect(decisions.map(\.heading) == ["Tasks", "Risks"])
  }
}
