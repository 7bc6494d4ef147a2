import PlanModel
import Testing

@testable import SpecReading

/// Which tables are taken for what.
struct SpecTableTests {
  static let tables: [(heading: String, header: String, kind: SpecTable.Kind)] = [
    ("Backend Tasks", "Task ID | Description | Estimated Effort | Dependencies", .tasks),
    ("4.2 Tasks", "Dependencies | Effort | Title | ID", .tasks),
    ("Tasks Breakdown", "Task | Description | Hours | Assignee | Dependencies | Risk", .tasks),
    ("Tâches", "ID | Type | Tâche | Est. | Dépend", .tasks),
    ("タスク", "タスクID | タスク名 | 期間 | 依存関係", .tasks),
    ("任务", "任务编号 | 任务 | 预计工期", .tasks),
    ("API and integration", "Ticket | Task | SP", .tasks),
    ("Backlog", "Story ID | Title | Points | Depends on", .tasks),
    ("Testing and Documentation Tasks", "Task ID | Description | Effort | Dependencies", .tasks),
    ("4.1 Dependencies", "Dependency | Description | Status", .externals),
    ("External dependencies", "Name | Description | Status", .externals),
    ("4.3 Timeline", "Phase | Start Date | End Date | Deliverables", .timeline),
    ("Milestones", "Milestone | Date", .timeline),
    ("4.4 Risks and Mitigations", "Risk | Impact | Likelihood | Mitigation", .risks),
    ("Risks", "ID | Description | Probability | Severity | Mitigation", .risks),
    ("2.2 User Stories", "ID | Story | Priority", .stories),
    ("Sizes", "Size | Effort", .sizes),
    ("2.1 User Personas", "Persona | Description | Goals | Pain Points", .other),
    ("2.3 Non-Functional Requirements", "Requirement | Description | Dependencies", .other),
    ("5.1 Test Scenarios", "Scenario ID | Description | Test Type | Priority", .other),
    ("5.1 Test Scenarios", "ID | Description | Priority", .other),
    ("Effort summary", "Discipline | Tasks | Effort", .other),
    ("Summary", "Phase | Effort", .other),
    ("8.3 Change Log", "Date | Author | Description", .other),
    ("3.1.3 UI Components", "Component | Description | Status", .other),
  ]

  @Test(arguments: tables.indices)
  func takesATableForWhatItsColumnsAndHeadingSay(number: Int) throws {
    let (heading, header, kind) = Self.tables[number]
    let columns = header.split(separator: "|").count
    let text =
      "## \(heading)\n| \(header) |\n|\(String(repeating: "---|", count: columns))\n"
      + "|\(String(repeating: " x |", count: columns))"
    let outline = SpecOutline(MarkdownReader.read(SourceFile(path: "t", text: text)))
    #expect(try #require(outline.tables.first).kind == kind, "\(heading): \(header)")
  }

  @Test func looksForTheMeaningOfASectionInTheHeadingsAboveToo() {
    let reading = SpecReading(
      "## Tasks\n### Server\n| ID | Item |\n|---|---|\n| A-1 | Do |\n## Notes\n### Server\n"
        + "| ID | Item |\n|---|---|\n| A-2 | Do |\n")
    #expect(reading.content.tasks.map(\.id.text) == ["A-1"])
  }

  @Test(arguments: ["", "# Title\n\nJust text.\n", "| A | B |\n|---|---|\n| 1 | 2 |\n"])
  func saysThatThereAreNoTasks(text: String) {
    let reading = SpecReading(text)
    #expect(reading.codes == [.noTasks])
    #expect(reading.places == [.init(line: 1, column: 1)])
    #expect(reading.content.tasks.isEmpty)
  }
}
