import PlanModel
import Testing

@testable import SpecReading

struct SpecDependencyFormTests {
  @Test(arguments: [
    ("After BE-04/05 done", ["BE-4", "BE-5"]), ("BE-1 (benefits from BE-2)", ["BE-1"]),
    ("BE-1, in parallel with BE-2–03", ["BE-1"]), ("BE-1 in parallel with BE-2", ["BE-1"]),
    ("benefits from BE-2", []), ("BE-1, optional BE-2", ["BE-1"]), ("BE-1 (optional)", []),
    ("Blocks BE-3", []), ("Independent of BE-1", []), ("Independent", []), ("none yet", []),
    ("No blockers", []), ("Aucune dépendance", []), ("нет", []), ("Nenhuma", []),
    ("BE-1とBE-2", ["BE-1", "BE-2"]), ("BE-1から BE-3", ["BE-1", "BE-3"]),
    ("BE-1和BE-2", ["BE-1", "BE-2"]),
    ("All BE except BE-2 BE-3", ["BE-1"] + (4...12).map { "BE-\($0)" }),
    ("BE-*", (1...12).map { "BE-\($0)" }), ("Previous task", ["OPS-1"]),
    ("Above", (1...12).map { "BE-\($0)" } + ["OPS-1"]),
  ])
  func readsADependencyCell(cell: String, predecessors: [String]) {
    let reading = SpecReading.withDependencies(cell)
    #expect(reading.predecessors == predecessors)
    #expect(reading.diagnostics.isEmpty)
  }

  static let phases = """
    ## Phase 1: Basis
    | ID | Task | Effort | Story | Depends on |
    |---|---|---|---|---|
    | TASK-001-BE | a | 1d | US-1 | - |
    | TASK-001-FE | b | 1d | US-1 | - |
    ## Phase 2: More
    | ID | Task | Effort | Depends on |
    |---|---|---|---|

    """

  @Test(arguments: [
    ("TASK-001", ["TASK-001-BE", "TASK-001-FE"]),
    ("All Phase 1 tasks", ["TASK-001-BE", "TASK-001-FE"]),
    ("All US-1", ["TASK-001-BE", "TASK-001-FE"]),
    ("All previous phases", ["TASK-001-BE", "TASK-001-FE"]),
  ])
  func findsSeveralTasksByWhatTheyHaveInCommon(cell: String, predecessors: [String]) {
    let reading = SpecReading(
      Self.phases + "| TASK-002 | c | 1d | - |\n| TASK-003 | d | 1d | \(cell) |")
    #expect(reading.predecessors(of: "TASK-003") == predecessors)
    #expect(reading.diagnostics.isEmpty)
  }

  @Test(arguments: ["Phase 1", "Phase 1 complete", "US-1", "Phases 1-2"])
  func saysThatAPhaseOrAStoryIsNoTask(cell: String) {
    let reading = SpecReading(Self.phases + "| TASK-002 | c | 1d | ▶\(cell) |")
    #expect(reading.codes == [.unknownDependency])
    #expect(reading.places == reading.marks)
    #expect(reading.content.relations.isEmpty)
    #expect(reading.diagnostics.first?.message.text.contains("belong to it") == true)
  }

  @Test func copiesTheCellAboveWhereACellSaysSo() {
    let reading = SpecReading(
      Self.phases + "| A-1 | c | 1d | TASK-001-BE |\n| A-2 | d | 1d | same as above |")
    #expect(reading.predecessors(of: "A-2") == ["TASK-001-BE"])
  }

  @Test func readsLabelsBeforeBareNumbers() {
    let reading = SpecReading(
      """
      | # | Task | Hours | Depends on |
      |---|---|---|---|
      | 1 | a | 3 | - |
      | 2 | b | 3 | T1 |
      | 3 | c | 3 | Task 2, #1 |
      | 4 | d | 3 | Tasks 1-3 |
      """)
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.links == ["1 -> 2", "2 -> 3", "1 -> 3", "1 -> 4", "2 -> 4", "3 -> 4"])
  }
}

extension SpecReading {
  /// The predecessors of a task, in order.
  fileprivate func predecessors(of id: String) -> [String] {
    content.relations.filter { $0.successor.text == id }.map(\.predecessor.text)
  }
}
