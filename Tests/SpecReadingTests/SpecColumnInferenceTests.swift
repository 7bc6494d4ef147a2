import PlanModel
import Testing

@testable import SpecReading

/// Columns that only their cells tell.
struct SpecColumnInferenceTests {
  /// A table, and of its tasks the ids and relations.
  struct Sample: CustomTestStringConvertible {
    let testDescription: String
    let rows: String
    let ids: [String]
    let links: [String]
  }

  static let samples = [
    Sample(
      testDescription: "codes under a private header",
      rows: """
        | Slip | Job | Effort | Hangs on |
        |---|---|---|---|
        | Q-11 | Cut | 2h | - |
        | Q-12 | Glue | 3h | Q-11 |
        """, ids: ["Q-11", "Q-12"], links: ["Q-11 -> Q-12"]),
    Sample(
      testDescription: "numbers that the dependencies name, beside an order",
      rows: """
        | Order | Story | Title | Depends on | Estimate |
        |---|---|---|---|---|
        | 1 | 4.1 | Shelves | — | S |
        | 2 | 4.2 | Doors | 4.1 | M |
        """, ids: ["4.1", "4.2"], links: ["4.1 -> 4.2"]),
    Sample(
      testDescription: "the second of two columns of ids",
      rows: """
        | # | Ticket | Title | Hours | Deps |
        |---|---|---|---|---|
        | 1 | LIB-7 | Shelves | 2 | - |
        | 2 | LIB-8 | Doors | 3 | LIB-7 |
        """, ids: ["LIB-7", "LIB-8"], links: ["LIB-7 -> LIB-8"]),
    Sample(
      testDescription: "ids of letters alone",
      rows: """
        | Slice | Content | Depends on | Estimate |
        |---|---|---|---|
        | **KA** | Shelves | — | 3 h |
        | **KB** | Doors | KA | 5 h |
        """, ids: ["KA", "KB"], links: ["KA -> KB"]),
    Sample(
      testDescription: "ranks, which the dependencies name",
      rows: """
        | Rang | Task | Aufwand | Abhängigkeit |
        |---|---|---|---|
        | 1 | Regal | 1 Tag | – |
        | 2 | Tür | 2 Tage | 1 |
        """, ids: ["1", "2"], links: ["1 -> 2"]),
    Sample(
      testDescription: "names of an unknown header, named by the rows below",
      rows: """
        | Baustein | Aufwand | Abhängig von |
        |---|---|---|
        | Regal | 1 Tag | - |
        | Tür | 2 Tage | Regal |
        """, ids: ["Regal", "Tür"], links: ["Regal -> Tür"]),
  ]

  @Test(arguments: samples)
  func readsTheTasks(sample: Sample) {
    let reading = SpecReading("# Plan\n\n" + sample.rows)
    #expect(reading.content.tasks.map(\.id.text) == sample.ids)
    #expect(reading.links == sample.links)
    #expect(reading.content.tasks.allSatisfy { $0.estimate.amount != .unknown })
  }

  @Test func findsEffortsByTheirUnits() {
    let reading = SpecReading(
      """
      | ID | Task | Zeitbedarf | Depends on |
      |---|---|---|---|
      | T1 | Cut | 2 h | - |
      | T2 | Glue | 1 day | T1 |
      """)
    #expect(reading.content.tasks.map(\.estimate.amount) == [.point(2), .point(1)])
    #expect(reading.content.tasks.map(\.estimate.unit) == [.hours, .days])
  }

  @Test(arguments: [
    "| Related |\n|---|---|---|---|\n| T1 | Cut | 2h | - |\n| T2 | Glue | 3h | T1 |",
    "| Leads to |\n|---|---|---|---|\n| T1 | Cut | 2h | T2 |\n| T2 | Glue | 3h | - |",
    "| Remark |\n|---|---|---|---|\n| T1 | Cut | 2h | - |\n| T2 | Glue | 3h | as wide as T1 is |",
  ])
  func takesNoOtherColumnForDependencies(column: String) {
    let reading = SpecReading("| ID | Task | Effort " + column)
    #expect(reading.content.tasks.count == 2)
    #expect(reading.links.isEmpty)
  }

  @Test(arguments: [
    "| Wave | Phases | Blocked by |\n|---|---|---|\n| 1 | 1 | - |\n| 2 | 2 | 1 |",
    "| Quarter | Goal | Risk |\n|---|---|---|\n| Q1 | a | low |\n| Q2 | b | high |",
    "| Metric | Timeout | Owner |\n|---|---|---|\n| A1 | 3 min | x |\n| A2 | 5 min | y |",
    "| Users | Duration | Result |\n|---|---|---|\n| 10 | 1 h | ok |\n| 100 | 2 h | ok |",
  ])
  func takesNoOtherTableForTasks(table: String) {
    #expect(SpecReading("# Notes\n\n" + table).content.tasks.isEmpty)
  }

  /// A column of sizes beside one of hours, and hours beside points.
  @Test(arguments: [
    ("Complexity | Effort", "High | 6h", 6.0, Estimate.Unit.hours),
    ("SP | Hours", "3 | 6", 6, .hours), ("Estimate | Effort", "- | 2d", 2, .days),
    ("Points | Effort", "5 | M", 5, .points),
  ])
  func choosesTheEffortThatSaysMost(
    headers: String, cells: String, amount: Double, unit: Estimate.Unit
  ) {
    let reading = SpecReading(
      "| ID | Task | \(headers) |\n|---|---|---|---|\n| T1 | Cut | \(cells) |")
    #expect(reading.content.tasks.map(\.estimate.likely) == [amount])
    #expect(reading.content.tasks.map(\.estimate.unit) == [unit])
  }
}
