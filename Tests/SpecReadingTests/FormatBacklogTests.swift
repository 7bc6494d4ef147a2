import PlanModel
import Testing

@testable import SpecReading

struct FormatBacklogTests {
  static func file(_ id: String, _ more: String = "dependencies: []") -> (
    path: String, text: String
  ) {
    (
      "shop/backlog/tasks/\(id.lowercased()) - X.md",
      """
      ---
      id: \(id)
      title: 'Work: \(id)'
      status: To Do
      assignee: @ana
      created_date: '2026-01-04 21:12'
      \(more)
      ---

      ## Acceptance Criteria
      - [ ] #1 It works
      """
    )
  }

  @Test func readsAFolderAsOneFile() throws {
    let reading = FormatReading(files: [
      Self.file("TASK-1"),
      Self.file(
        "TASK-2",
        "labels:\n  - web\n  - frontend\ndependencies:\n  - task-1\nmilestone: m-2\npriority: high"),
      ("shop/readme.md", "# Shop\n"), Self.file("TASK-10", "dependencies: [TASK-2, task-01]"),
    ])
    #expect(reading.codes == [.noTasks])
    #expect(reading.contents.count == 2)
    #expect(reading.content.header.title == "shop")
    #expect(reading.waits == ["TASK-1:", "TASK-2: TASK-1", "TASK-10: TASK-1 TASK-2"])
    let second = reading.tasks[1]
    #expect(second.title == "Work: TASK-2")
    #expect(second.discipline == Skill("FE"))
    #expect(second.section == "m-2")
    #expect(second.priority == "high")
    #expect(second.span.file == "shop/backlog/tasks/task-2 - X.md")
    #expect((second.span.line, second.span.column) == (2, 5))
  }

  @Test func readsTitlesOverSeveralLinesAndStates() {
    let text = """
      ---
      id: BACK-7
      title: >-
        A long title that
        goes on
      status: In Progress
      assignee: []
      dependencies: []
      created_date: '2026-01-04'
      ---
      """
    let reading = FormatReading(text, path: "a/t.md")
    #expect(reading.tasks.map(\.title) == ["A long title that goes on"])
    #expect(reading.tasks.map(\.status) == [.started(share: nil)])
  }

  /// A backlog may change the prefix of its ids, and old files keep the old one in what they name.
  @Test func findsTasksByTheNumberWhenThePrefixHasChanged() {
    let reading = FormatReading(files: [
      Self.file("BACK-355", "dependencies: []"),
      Self.file("BACK-355.01", "parent_task_id: BACK-355\ndependencies: []"),
      Self.file("BACK-355.02", "parent_task_id: task-355\ndependencies:\n  - task-355.01"),
    ])
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.waits == ["BACK-355.01:", "BACK-355.02: BACK-355.01"])
  }

  @Test func reportsFaultsAtTheirPlaces() {
    let reading = FormatReading(
      """
      ---
      id: task-1
      title: One
      status: Done
      assignee: []
      dependencies:
        - task-1
        - ▶task-11
      ---
      """, path: "t.md")
    #expect(reading.codes == [.selfDependency, .unknownDependency])
    #expect(reading.places.last == reading.marks.last)
    let broken = FormatReading(
      "---\nid: task-1\ntitle: 'One\nstatus: Done\nassignee: []\ndependencies: []\n---\n")
    #expect(broken.codes == [.malformedYAML])
  }
}
