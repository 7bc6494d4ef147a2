import Testing

@testable import SpecReading

/// References that leave out a part of an id, and ranges in other languages.
struct SpecShortReferenceTests {
  @Test(arguments: [
    ("#2", ["S1#2"]), ("S01#2", ["S1#2"]), ("1.x", ["1.1", "1.2"]), ("1.*", ["1.1", "1.2"]),
    ("W-1 至 W-3", ["W-1", "W-2", "W-3"]), ("W-1到W-3", ["W-1", "W-2", "W-3"]),
    ("W-1 até W-3", ["W-1", "W-2", "W-3"]), ("W-1 a W-3", ["W-1", "W-2", "W-3"]),
    ("W-1 a remark", ["W-1"]),
  ])
  func findsTheTasks(cell: String, expected: [String]) {
    let ids = ["S1#1", "S1#2", "1.1", "1.2", "W-1", "W-2", "W-3"]
    let rows = ids.map { "| \($0) | Do \($0) | 1d | - |\n" }.joined()
    let reading = SpecReading(
      "| ID | Task | Effort | Depends on |\n|---|---|---|---|\n\(rows)| S1#9 | Last | 1d | \(cell) |"
    )
    #expect(reading.links == expected.map { "\($0) -> S1#9" })
  }

  /// A number behind `#` is no id of another series.
  @Test func keepsIssueNumbersApart() {
    let reading = SpecReading.withDependencies("#1")
    #expect(reading.predecessors.isEmpty)
  }
}
