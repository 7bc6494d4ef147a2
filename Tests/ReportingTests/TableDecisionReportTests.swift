import PlanModel
import PlanTestSupport
import Reporting
import Testing

struct TableDecisionReportTests {
  static let decision = TableDecision(
    kind: .tasks,
    evidence: [
      .init(.idColumn, .tasks, 2), .init(.effortColumn, .tasks, 4), .init(.taskHeading, .tasks, 5),
      .init(.otherHeading, .other, 2), .init(.anyTable, .other, 5),
    ], heading: "Backend Tasks", columns: ["ID", "Effort"], rowCount: 4, rowsRead: 3,
    span: SourceSpan(file: "spec.md", line: 12, column: 3, length: 20))

  @Test func showsTheEvidenceOfEachKindTheChosenOneFirst() {
    let text = TerminalRenderer(width: 80, usesColor: false)
      .render(TableDecisionReport.report(on: [Self.decision]))
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.first?.hasPrefix("spec.md:12: Backend Tasks") == true)
    #expect(text.contains("Taken for tasks: 4 rows, 3 read;"))
    let points = lines.compactMap { line -> String? in
      let words = line.split(separator: " ")
      return words.first.flatMap { ["tasks", "other"].contains($0) ? "\($0) \(words[1])" : nil }
    }
    #expect(points == ["tasks 11", "other 7"])
    #expect(text.contains("+5  a heading of tasks"))
  }

  @Test func hasAnOwnSentenceForEverySign() {
    let signs = TableDecision.Sign.allCases
    let decision = TableDecision(
      kind: .other, evidence: signs.map { .init($0, .other, 1) }, heading: "", columns: [],
      rowCount: 0, rowsRead: 0, span: SourceSpan(file: "a.md", line: 1, column: 1, length: 0))
    let text = CheckDocument(diagnostics: [], files: ["a.md"], tables: [decision]).text
    let sentences = text.split(separator: "\n").filter { $0.contains("\"text\"") }
    #expect(Set(sentences).count == signs.count)
  }

  @Test func saysSoWhenThereIsNoTable() {
    let text = TerminalRenderer(width: 80, usesColor: false)
      .render(TableDecisionReport.report(on: []))
    #expect(text.contains("There is no table."))
  }

  @Test func keepsToTheSchema() throws {
    let document = CheckDocument(diagnostics: [], files: ["spec.md"], tables: [Self.decision])
    #expect(try SchemaChecker().faults(in: document.text) == [])
    #expect(document.text.contains("\"sign\": \"id-column\""))
  }
}
