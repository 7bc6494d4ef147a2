import PlanModel
import Testing

@testable import SpecReading

struct SpecNotationTests {
  /// A spec with numbered tasks whose last row has the given dependencies and effort.
  static func spec(ids: [String], cell: String = "-", effort: String = "1 day") -> String {
    var rows = ids.map { "| \($0) | Part of it | 1 day | - |" }
    rows.append("| LAST | The last | \(effort) | \(cell) |")
    return "| ID | Task | Effort | Depends on |\n|---|---|---|---|\n"
      + rows.joined(separator: "\n")
  }

  static let backend = (1...12).map { "BE-\($0)" }

  /// Cells, and what they are when mended.
  static let references: [(ids: [String], cell: String, mended: String)] = [
    (backend, "be-01", "BE-1"), (backend, "BE 1", "BE-1"), (backend, "BE1, be-2", "BE-1, BE-2"),
    (backend, "BE-07,08,10", "BE-7,BE-8,BE-10"), (backend, "BE-02/03", "BE-2/BE-3"),
    (backend, "After be-2 (auth) done", "After BE-2 (auth) done"),
    (backend, "[be-2](#be-2) and `be-3`", "[BE-2](#be-2) and `BE-3`"),
    (backend, "be-2 SS+2d", "BE-2 SS+2d"), (backend, "**be-2**", "**BE-2**"),
    (["TASK-001", "TASK-004"], "TASK-4", "TASK-004"), (["PAC-6"], "pac-6", "PAC-6"),
    (["#5", "#6", "#16"], "5, 6", "#5, #6"), (["T1", "T2"], "T1, 2", "T1, T2"),
    (["S01#12"], "S1#12", "S01#12"),
    (["M5-1-T04", "M5-1-T06"], "M5-1-T04,T06", "M5-1-T04,M5-1-T06"),
    (["TASK_004"], "task_4", "TASK_004"), (["1.1.1", "1.1.3"], "1.1.1, 1.1.3", "1.1.1, 1.1.3"),
  ]

  @Test(arguments: references)
  func writesIdsAsTheirTasksDo(ids: [String], cell: String, mended: String) {
    expect(Self.spec(ids: ids, cell: cell), .informalReference, Self.spec(ids: ids, cell: mended))
  }

  static let ranges: [(String, String)] = [
    ("BE-1 thru BE-6", "BE-1 through BE-6"), ("BE-1..6", "BE-1 through BE-6"),
    ("BE-1~BE-6", "BE-1 through BE-6"), ("BE-01 à 06, BE-9", "BE-1 through BE-6, BE-9"),
    ("BE-1–BE-4, BE-6–BE-9", "BE-1 through BE-4, BE-6 through BE-9"),
    ("BE-1-4", "BE-1 through BE-4"), ("BE-1 -> BE-4 SS+1d", "BE-1 through BE-4 SS+1d"),
    ("after **BE-3 … BE-5**", "after **BE-3 through BE-5**"),
    ("be-1 through 6", "BE-1 through BE-6"),
  ]

  @Test(arguments: ranges)
  func writesRangesInWords(cell: String, mended: String) {
    expect(
      Self.spec(ids: Self.backend, cell: cell), .informalRange,
      Self.spec(ids: Self.backend, cell: mended))
  }

  static let efforts: [(String, String)] = [
    ("16 hrs", "16h"), ("2 jh", "2d"), ("1,5 jh", "1,5d"), ("1/2 jh", "1/2d"), ("2 PT", "2d"),
    ("2-3 hrs", "2-3h"), ("~5 pd", "~5d"), ("1,150 hrs", "1,150h"), ("2/3/8 MD", "2/3/8d"),
    (".50 j", ".50d"), ("½ md", "½d"), ("3 wks", "3w"), ("5 p", "5 pts"), ("1 p", "1 pt"),
    ("3\u{A0}jh", "3d"), ("**4 hrs**", "**4h**"), ("4 hrs.", "4h"), ("4 Std", "4h"),
  ]

  @Test(arguments: efforts)
  func writesUnitsInTheirShortestForm(cell: String, mended: String) {
    expect(
      Self.spec(ids: [], effort: cell), .informalEffort, Self.spec(ids: [], effort: mended))
  }

  @Test(arguments: [
    "3d", "3 days", "1 day", "4h", "4 hours", "2 weeks", "5 pts", "5 SP", "3 story points", "3",
    "2/3/8", "3-5d", "M", "Medium", "45 min", "TBD", "", "—", "0.5d (2 pts)", "1d 4h", "3 Days",
    "3 (2-8) hours", "2.5 h", "[3d]", "16 hrs (2 jh)", "Est: 3-4 hrs",
    "3 人日", "2週間", "0.5 天", "3 jours", "~5 workdays", "2 person-days", "1 pt", "3 Tage",
  ])
  func leavesUsualEffortsAlone(cell: String) {
    #expect(notes(on: Self.spec(ids: [], effort: cell)) == [])
  }

  @Test(arguments: [
    "BE-1", "BE-1, BE-2", "BE-1 through BE-6", "BE-1 through BE-6, BE-8", "None", "", "All",
    "All BE tasks", "Phase 2", "**BE-1**", "BE-1 SS+2d", "BE-2 deployed", "Part of it",
    "BE-1<br>BE-2", "in parallel with BE-2", "~~BE-1~~", "BE-*1*", "**BE-**1", "BE-&#49;",
  ])
  func leavesUsualReferencesAlone(cell: String) {
    #expect(notes(on: Self.spec(ids: Self.backend, cell: cell)) == [])
  }

  @Test func leavesANumberBesideItsSignAlone() {
    #expect(notes(on: Self.spec(ids: ["#5", "#6"], cell: "After #5 done")) == [])
  }

  @Test func leavesTitlesAlone() {
    let text = """
      | Task | Effort | Depends on |
      |---|---|---|
      | Build the API | 1 day | - |
      | Show it | 1 day | build the api |
      """
    let reading = SpecReading(text)
    #expect(reading.links == ["Build the API -> Show it"])
    #expect(notes(on: text) == [])
  }

  @Test func saysOnceWhatIsUnusualInACell() {
    let reading = SpecReading(Self.spec(ids: Self.backend, cell: "▶be-7, 08, 10"))
    #expect(reading.notes.count == 1)
    #expect(reading.notes.first?.span.column == reading.marks.first?.column)
    #expect(reading.notes.first?.span.length == "be-7, 08, 10".utf8.count)
    let message = reading.notes.first?.message
    #expect(message?.text == "'be-7' and 2 more are not how their tasks write their ids")
    #expect(message?.help == "write 'BE-7', 'BE-8', 'BE-10'")
  }

  @Test func mendsFieldsOfHeadingsAndLists() {
    let text = """
      #### BE-1: Store it
      **Estimate:** 16 hrs

      #### BE-2: Show it
      **Estimate:** 1d
      **Depends on:** be-01
      """
    #expect(
      mended(text)
        == text.replacing("16 hrs", with: "16h").replacing("be-01", with: "BE-1"))
  }

  /// Expects notes of one kind whose fixes turn `text` into `mended`, which has none and says
  /// the same.
  private func expect(
    _ text: String, _ code: Diagnostic.Code, _ mended: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(self.mended(text) == mended, sourceLocation: sourceLocation)
    let expected: Set = text == mended ? [] : [code]
    #expect(Set(notes(on: text).map(\.code)) == expected, sourceLocation: sourceLocation)
    #expect(notes(on: mended) == [], sourceLocation: sourceLocation)
    let (before, after) = (SpecReading(text), SpecReading(mended))
    #expect(before.links == after.links, sourceLocation: sourceLocation)
    #expect(
      before.content.tasks.map(\.estimate.amount) == after.content.tasks.map(\.estimate.amount),
      sourceLocation: sourceLocation)
    #expect(
      before.content.tasks.map(\.estimate.unit) == after.content.tasks.map(\.estimate.unit),
      sourceLocation: sourceLocation)
  }

  private func notes(on text: String) -> [Diagnostic] { SpecReading(text).notes }

  /// The text with the edits of its notes put in, the last first.
  private func mended(_ text: String) -> String {
    let lines = LineIndex(SourceFile(path: "spec.md", text: text))
    var bytes = Array(text.utf8)
    let edits = notes(on: text).flatMap(\.message.fix).compactMap { edit in
      lines.range(of: edit.span).map { (range: $0, text: edit.replacement) }
    }
    for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      bytes.replaceSubrange(edit.range, with: edit.text.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
