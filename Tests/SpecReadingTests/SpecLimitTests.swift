import PlanModel
import Testing

@testable import SpecReading

/// Texts that would take minutes or all memory are read up to a bound, and that is said.
struct SpecLimitTests {
  /// Texts of a few hundred kilobytes for which the parser's time grows with their square.
  @Test(arguments: [
    String(repeating: "- ", count: 6_000) + "x" + String(repeating: "\n", count: 12_000),
    "a " + String(repeating: "<![CDATA[ ", count: 30_000),
    String(repeating: "a <? b\n", count: 30_000),
    String(repeating: "a <!A b\n", count: 30_000),
    String(repeating: "| a\n| - | -\n", count: 10_000),
    String(repeating: "*", count: 2_500_000),
  ])
  func dropsWhatTheParserTakesTooLongFor(text: String) throws {
    let lines = SourceLines("# Title\n\n" + text)
    let dropped = try #require(lines.firstDroppedLine)
    #expect(dropped.first > 2)
    #expect(lines.count == dropped.first)
    #expect(lines.bytes.count < text.utf8.count)
  }

  /// Deep, wide and long, but read in the time that its length takes.
  @Test(arguments: [
    String(repeating: ">", count: 50_000) + " deep",
    String(repeating: "- ", count: 10_000) + "x",
    (0..<300).map { String(repeating: "  ", count: $0) + "- item" }.joined(separator: "\n"),
    String(repeating: "- - - - - - - - - - - - - - - - - - - - - -\n\n", count: 5_000),
    String(repeating: "<!-- id --> a <b>b</b>\n", count: 20_000),
    "| a | b |\n" + String(repeating: "|---|---|\n| 1 | 2 |\n", count: 10_000),
    String(repeating: "```php\n<?php echo 1; ?>\n```\n\n", count: 10_000),
  ])
  func keepsWhatIsOnlyLargeOrDeep(text: String) {
    #expect(SourceLines("# Title\n\n" + text).firstDroppedLine == nil)
  }

  @Test func saysFromWhichLineOnNothingIsRead() {
    let lists = String(repeating: "- ", count: 6_000) + "x" + String(repeating: "\n", count: 6_000)
    let reading = SpecReading("\(Self.table)| BE-1 | a | 1d | None |\n\n\(lists)")
    #expect(reading.content.tasks.map(\.id.text) == ["BE-1"])
    #expect(reading.codes == [.fileTooLarge])
  }

  @Test func saysSoOfAChecklistToo() {
    let items = "- [ ] T001 Write it\n- [ ] T002 Read it (depends on T001)\n\n"
    let lists = String(repeating: "- ", count: 6_000) + "x" + String(repeating: "\n", count: 6_000)
    var diagnostics = Diagnostics()
    let contents = TaskFileReader.contents(
      of: [SourceFile(path: "tasks.md", text: items + lists)],
      from: .specKit, into: &diagnostics)
    #expect(contents.flatMap(\.tasks).map(\.id.text) == ["T001", "T002"])
    #expect(diagnostics.found.filter { $0.severity == .error }.map(\.code) == [.fileTooLarge])
  }

  @Test func leavesOutAListOfTasksThatIsTooLong() {
    let cell = Array(repeating: "BE-1", count: 20_000).joined(separator: ", ")
    let reading = SpecReading(
      Self.table + """
        | BE-1 | a | 1d | None |
        | BE-2 | b | 1d | ▶\(cell) |
        | BE-3 | c | 1d | BE-1 |

        """)
    #expect(reading.links == ["BE-1 -> BE-3"])
    #expect(reading.codes == [.fileTooLarge])
    #expect(reading.places == reading.marks)
  }

  @Test func takesAVeryLongTextForNoEffort() {
    let cell = String(repeating: "1d ", count: 400)
    let reading = SpecReading(Self.table + "| BE-1 | a | ▶\(cell)| None |\n")
    #expect(reading.content.tasks.map(\.estimate.amount) == [.unknown])
    #expect(reading.places == reading.marks)
  }

  @Test func readsAThousandPhases() {
    let rows = (1...1_001).map { "| Phase \($0) | 2026-10-05 | 2026-10-09 |\n" }.joined()
    let reading = SpecReading(
      "\(Self.table)| BE-1 | a | 1d | None |\n\n### Timeline\n\n"
        + "| Phase | Start Date | End Date |\n|---|---|---|\n" + rows)
    #expect(reading.content.phases.count == 1_000)
    #expect(reading.codes == [.fileTooLarge])
  }

  /// Risks that each name all tasks are short to write.
  @Test func readsRisksThatNameAMillionTasksInAll() {
    let tasks = (1...2_000).map { "| BE-\($0) | a | 1d | None |\n" }.joined()
    let risks = (1...502).map { "| Late \($0): BE-1 to BE-2000 | High | Low |\n" }.joined()
    let reading = SpecReading(
      "\(Self.table)\(tasks)\n### Risks\n\n| Risk | Impact | Likelihood |\n|---|---|---|\n\(risks)")
    #expect(reading.content.risks.count == 500)
    #expect(reading.codes == [.fileTooLarge])
  }

  private static let table = """
    ### Tasks

    | Task ID | Description | Effort | Dependencies |
    |---|---|---|---|

    """
}
