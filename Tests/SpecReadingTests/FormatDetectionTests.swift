import PlanModel
import Testing

@testable import SpecReading

struct FormatDetectionTests {
  @Test(arguments: [
    (FormatSpecKitTests.albums, TaskFileFormat.specKit), (FormatKiroTests.plan, .kiro),
    (FormatOpenSpecTests.change, .openSpec), (FormatBacklogTests.file("task-1").text, .backlog),
    ("{\"tasks\": []}", .taskMaster), (" \n{\"master\": {\"tasks\": [", .taskMaster),
    ("\u{FEFF}{\"id\":\"a-1\",\"title\":\"x\",\"status\":\"open\"}\n", .beads),
    ("[{\"id\":\"a-1\",\"title\":\"x\",\"issue_type\":\"bug\"}]", .beads),
  ])
  func knowsEachFormatByItsContent(text: String, format: TaskFileFormat) {
    #expect(FormatDetection.format(of: SourceFile(path: "a.txt", text: text)) == format)
  }

  @Test(arguments: [
    "{\"name\": \"x\"}", "{}", "{", "{\"tasks\": 3}", "{\"title\": \"A schema\", \"id\": \"u\"}",
    "[{\"title\": \"x\"}]", "{\"schema\": \"plan.schema.json\", \"tasks\": [{\"id\": \"BE-1\"}]}",
  ])
  func knowsJSONThatHoldsNoTasks(text: String) {
    #expect(FormatDetection.format(of: SourceFile(path: "a.md", text: text)) == nil)
  }

  /// Lists that look a little like those of a tool, in specifications.
  @Test(arguments: [
    "# Spec\n\nNo tasks.", "[ ] loose\n", "{{ template }}\n# Spec",
    // Ids of its own, or efforts of its own.
    "## Tasks\n- [ ] BE-1 One (4h)\n- [ ] BE-2 Two (2h)",
    "## Phase 1\n- [ ] T001 One (4h)\n- [ ] T002 Two (2h)",
    "## Tasks\n- [ ] T001 One\n- [ ] T002 Two",
    // A list among others, in numbered sections.
    "# Spec\n## 1. Overview\nText\n## 2. Tasks\n- [ ] 2.1 One\n- [ ] 2.2 Two",
    "## 1. Tasks\n- [ ] 1.1 One (4h)\n- [ ] 1.2 Two (2h)",
    "# Implementation Plan\n- [ ] 1. One\n- [ ] 2. Two",
    // Requirements in prose.
    "- [ ] 1. One\n  - Requirements: a fast disk\n- [ ] 2. Two",
    // A table of tasks is the mark of a specification.
    "## Phase 1\n- [ ] T001 [P] One\n- [ ] T002 [P] Two\n\n| Task ID | Task | Effort | Dependencies |\n|---|---|---|---|\n| BE-1 | One | 2d | None |",
    "---\nid: SPEC-1\ntitle: A\nstatus: draft\nlabels: [x]\n---\n# A",
    "---\nid: 1\ntitle: A\nstatus: x\nassignee: b\ndependencies: []\n---\n\n| Task ID | Task | Effort | Dependencies |\n|---|---|---|---|\n| BE-1 | One | 2d | None |",
    "---\nid: 1\ntitle: no end\nstatus: x\nassignee: b\ndependencies: []\n",
  ])
  func leavesSpecificationsAlone(text: String) {
    #expect(FormatDetection.format(of: SourceFile(path: "tasks.md", text: text)) == .spec)
  }

  @Test func readsAFileAsWhatItIsSaidToBe() {
    let text = "- [ ] 1. One\n- [ ] 2. Two\n"
    #expect(FormatReading(text).tasks.isEmpty)
    #expect(FormatReading(text, from: .kiro).waits == ["1:", "2: (1)"])
    #expect(FormatReading(FormatKiroTests.plan, from: .spec).content.relations.isEmpty)
    for format in [TaskFileFormat.specKit, .backlog] {
      #expect(FormatReading(text, from: format).codes == [.noTasks])
    }
    #expect(FormatReading("{\"tasks\": []}").codes == [.noTasks])
    #expect(FormatReading(text, from: .beads).codes == [.malformedJSON])
  }

  /// Each file of two folders, in turn; a folder is read where its first file stands.
  @Test func keepsTheOrderOfFilesAndFolders() {
    let reading = FormatReading(files: [
      ("a/1.md", FormatBacklogTests.file("TASK-1").text),
      ("tasks.json", "{\"tasks\":[{\"id\":9}]}"),
      ("b/1.md", FormatBacklogTests.file("TASK-3").text),
      ("a/2.md", FormatBacklogTests.file("TASK-2").text),
    ])
    #expect(
      reading.contents.map { $0.tasks.map(\.id.text) } == [
        ["TASK-1", "TASK-2"], ["9"], ["TASK-3"],
      ])
    #expect(reading.diagnostics.isEmpty)
  }
}
