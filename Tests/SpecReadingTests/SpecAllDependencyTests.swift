import PlanModel
import Testing

@testable import SpecReading

/// Words for many tasks at once.
struct SpecAllDependencyTests {
  static let backend = (1...12).map { "BE-\($0)" }

  static let groups: [(String, [String])] = [
    ("All BE tasks", backend), ("all backend tasks", backend), ("BE tasks", backend),
    ("All", backend + ["OPS-1"]), ("*", backend + ["OPS-1"]), ("All tasks", backend + ["OPS-1"]),
    ("All previous tasks", backend + ["OPS-1"]), ("All BE tasks, OPS-1", backend + ["OPS-1"]),
    ("All BE and OPS tasks", backend + ["OPS-1"]), ("全部", backend + ["OPS-1"]),
  ]

  @Test(arguments: groups)
  func meansAllTasksOfADiscipline(cell: String, expected: [String]) {
    let reading = SpecReading.withDependencies(cell)
    #expect(reading.predecessors == expected)
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func leavesOutTheTaskItselfAndThoseThatWaitForIt() {
    let reading = spec("A-1: -", "A-2: All A tasks", "A-3: A-2", "A-4: A-3", "A-5: -")
    #expect(
      reading.links == ["A-1 -> A-2", "A-5 -> A-2", "A-2 -> A-3", "A-3 -> A-4"])
  }

  @Test func findsTheTasksOfASection() {
    let reading = SpecReading(
      """
      ## Phase 1 tasks
      | ID | Task | Effort | Depends on |
      |---|---|---|---|
      | A-1 | a | 1 | - |
      | A-2 | b | 1 | - |
      ## Phase 2 tasks
      | ID | Task | Effort | Depends on |
      |---|---|---|---|
      | B-1 | c | 1 | All Phase 1 tasks |
      """)
    #expect(reading.links == ["A-1 -> B-1", "A-2 -> B-1"])
  }

  /// Every row names all others: what is kept is bounded, and said.
  @Test func refusesToExpandWithoutBounds() {
    let rows = (1...600).map { "A-\($0): A-1 through A-600" }
    let reading = spec(rows)
    #expect(reading.content.relations.count <= 200_000)
    #expect(reading.codes.contains(.fileTooLarge))
  }

  private func spec(_ rows: String...) -> SpecReading { spec(rows) }

  /// A spec with a row for each `id: dependencies`.
  private func spec(_ rows: [String]) -> SpecReading {
    let lines = rows.map { row in
      let parts = row.split(separator: ": ")
      return "| \(parts[0]) | Do \(parts[0]) | 1 day | \(parts[1]) |"
    }
    return SpecReading(
      "| ID | Task | Effort | Dependencies |\n|---|---|---|---|\n"
        + lines.joined(separator: "\n"))
  }
}
