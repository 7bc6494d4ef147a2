import PlanModel
import Testing

@testable import SpecReading

/// Rows and tables that add tasks up.
struct ClaimTableTests {
  @Test(arguments: [
    ("| **TOTAL** | | 6 days | |", ["6±0.5 days of the spec"]),
    ("| | **Total effort** | 6 | |", ["6±0.5 days of the spec"]),
    ("| Sous-total | | 6 jours | |", ["6±0.5 days of the spec"]),
    ("| Gesamt | | 6 PT | |", ["6±0.5 days of the spec"]),
    ("| 合計 | | 6人日 | |", ["6±0.5 days of the spec"]),
    ("| **Total** | 6 days |", ["6±0.5 days of the spec"]),
    ("| **Total: 2 tasks, 6 days** | | | |", ["2±0 tasks of the spec", "6±0.5 days of the spec"]),
    ("| **Total** | 2 tasks | 48h | |", ["2±0 tasks of the spec", "48±0.5 hours of the spec"]),
    ("| **TOTAL** | | | |", []), ("| **TOTAL** | 7 | | |", []),
    ("| Total budget | | 9 days | |", []),
  ])
  func readsTheTotalOfATable(row: String, expected: [String]) {
    #expect(
      ClaimFixture.figures(in: spec("| A-1 | x | 2d | |", "| A-2 | y | 4d | |", row)) == expected)
  }

  @Test func tellsSubtotalsFromTotals() {
    let rows = [
      "| A-1 | x | 2d | |", "| Subtotal | | 2d | |", "| A-2 | y | 4d | |", "| A-3 | y | 4d | |",
      "| Subtotal | | 8d | |", "| **Total** | | 10d | |",
    ]
    let figures = SpecReading(spec(rows)).content.statedFigures
    #expect(
      figures.map { $0.subjects.map(\.text) } == [["A-1"], ["A-2", "A-3"], ["A-1", "A-2", "A-3"]])
    #expect(figures.map(\.mayMeanAll) == [false, false, true])
    let phases = SpecReading(
      spec(
        "| A-1 | x | 2d | |", "| Total Phase 1 | | 2d | |", "| A-2 | y | 4d | |",
        "| Total Phase 2 | | 4d | |"))
    #expect(phases.content.statedFigures.map { $0.subjects.map(\.text) } == [["A-1"], ["A-2"]])
  }

  static let summaries: [(String, [String])] = [
    (
      "| Discipline | Tasks | Effort |\n|---|---|---|\n| Backend | 2 | 5 days |\n| FE | 1 | 1 day |\n"
        + "| **Total** | 3 | 6 days |",
      [
        "2±0 tasks of 'Backend'", "5±0.5 days of 'Backend'", "1±0 tasks of 'FE'",
        "1±0.5 days of 'FE'", "3±0 tasks of the spec", "6±0.5 days of the spec",
      ]
    ),
    (
      "| Section | Total hours |\n|---|---|\n| 4.1 Backend Tasks | 40 |",
      ["40±0.5 hours of '4.1 Backend Tasks'"]
    ),
    ("| Part | Story Points |\n|---|---|\n| Phase 2 | 8 |", ["8±0.5 points of 'Phase 2'"]),
    ("| Area | Effort |\n|---|---|\n| Backend | 5 |", ["5±0.5 days of 'Backend'"]),
    ("| Field | Value |\n|---|---|\n| Total effort | 6 days |", ["6±0.5 days of the spec"]),
    ("| Field | Value |\n|---|---|\n| Total tasks | 3 |", ["3±0 tasks of the spec"]),
    // Other things in the columns, or nothing that is known in the rows.
    ("| Discipline | People |\n|---|---|\n| Backend | 2 |", []),
    ("| Discipline | Weeks |\n|---|---|\n| Backend | 2 |", []),
    ("| Discipline | Done tasks |\n|---|---|\n| Backend | 2 |", []),
    ("| Service | Tasks |\n|---|---|\n| Scheduler | 2 |\n| Total | 2 |", []),
    ("| Risk | Effort |\n|---|---|\n| Backend | 5 |", []),
    ("| Field | Value |\n|---|---|\n| Team | 3 |", []),
  ]

  @Test(arguments: summaries)
  func readsTablesThatSumUp(table: String, expected: [String]) {
    let isField = table.hasPrefix("| Field")
    let heading = isField ? "## Summary" : "## 5. By the numbers"
    let phase =
      "### Phase 2: Later (Weeks 3-4)\n| ID | Task | Effort |\n|---|---|---|\n| OPS-1 | Go | 2d |\n"
    let text = ClaimFixture.spec(
      "", ending: (table.contains("Phase 2") ? phase : "") + "\(heading)\n\(table)")
    #expect(ClaimFixture.figures(in: text) == expected)
  }

  private func spec(_ rows: String...) -> String { spec(rows) }

  private func spec(_ rows: [String]) -> String {
    "## Tasks\n| ID | Task | Effort | Dependencies |\n|---|---|---|---|\n"
      + rows.joined(separator: "\n")
  }
}
