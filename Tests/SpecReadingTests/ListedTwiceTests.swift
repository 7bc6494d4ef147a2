import PlanModel
import Testing

@testable import SpecReading

/// Tasks that a spec lists more than once.
struct ListedTwiceTests {
  static let header = "| ID | Task | Effort | Depends on |\n|---|---|---|---|\n"

  /// The same task with the given effort and dependencies in two tables.
  private func spec(_ first: String, _ second: String) -> String {
    "## By priority\n\(Self.header)| A-1 | One | 1d | - |\n| A-2 | Two | 1d | - |\n"
      + "| ▶A-3 | **Three** | \(first) |\n"
      + "## By section\n\(Self.header)| ▶A-3 | three | \(second) |\n"
  }

  @Test(arguments: [
    ("1d | A-1", "8h | A-1"), ("1d | A-1", "1 day | a-01"),
    ("2-4d | A-1, A-2", "2–4 days | A-1 & A-2"),
    ("1d | A-1, A-2", "1d | A-1 through A-2"), ("1d | A-1", " | "), ("1d | -", "1d | A-1"),
    ("M | A-1", "M | A-1"), ("5 SP | One", "5 pts | A-1"), ("1d | A-1, A-2", "1d | All"),
  ])
  func isSilentWhereBothMeanTheSame(first: String, second: String) {
    let reading = SpecReading(spec(first, second))
    #expect(reading.codes == [])
    #expect(reading.content.tasks.count == 3)
  }

  @Test(arguments: [
    ("1d | A-1", "2d | A-1", "A-3 is listed again with the effort '2d', after '1d'"),
    ("1d | A-1", "1d | A-2", "A-3 is listed again with the dependencies 'A-2', after 'A-1'"),
    ("5 SP | -", "5d | -", "A-3 is listed again with the effort '5d', after '5 SP'"),
    (
      "1d | A-1", "2-3d | A-1, A-2",
      "A-3 is listed again with the effort '2-3d', after '1d' and the dependencies 'A-1, A-2', "
        + "after 'A-1'"
    ),
  ])
  func saysWhatTheSecondListSaysOtherwise(first: String, second: String, text: String) {
    let reading = SpecReading(spec(first, second))
    #expect(reading.codes == [.listedTwice])
    #expect(reading.diagnostics.first?.message.text == text)
    #expect(reading.places.first == reading.marks[1])
    let note = reading.diagnostics.first?.message.notes.first?.span
    #expect(note.map { SpecMarkedText.Place(line: $0.line, column: $0.column) } == reading.marks[0])
    let effort = String(first.prefix { $0 != "|" }.dropLast())
    #expect(reading.content.tasks.last?.estimate.text == effort)
  }

  @Test func takesListsOfItemsForTheSameTask() {
    let text = "## P0 tasks\n- [ ] A-1: One (2d)\n- [ ] A-2: Two (1d)\n"
    let agreeing = SpecReading(text + "## Server tasks\n- [ ] A-2: Two (8h)\n- [ ] A-1: One (2d)\n")
    #expect(agreeing.codes == [])
    let other = SpecReading(text + "## Server tasks\n- [ ] ▶A-2: Two (5d)\n- [ ] A-1: One (2d)\n")
    #expect(other.codes == [.listedTwice])
    #expect(other.places == other.marks)
    #expect(other.content.tasks.map(\.id.text) == ["A-1", "A-2"])
  }

  @Test func keepsTwoTasksOfOneIdApart() {
    let text = "## A\n\(Self.header)| A-1 | One | 1d | - |\n"
    #expect(
      SpecReading(text + "## B\n\(Self.header)| A-1 | Two | 1d | - |\n").codes == [.duplicateID])
    #expect(SpecReading(text + "| A-1 | One | 1d | - |\n").codes == [.duplicateID])
  }
}
