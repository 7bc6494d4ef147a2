import PlanModel
import Testing

@testable import SpecReading

/// Dependency cells that tell how far something has come.
struct SpecStatusInDependenciesTests {
  @Test(arguments: [
    "✅ Done", "Done", "DONE", "✅", "Completed", "✅ Completed (2026-01-02)", "In progress",
    "100%", "Done — merged", "erledigt", "Terminé", "已完成", "✅ 完了", "pending",
  ])
  func reportsAStatusInPlaceOfDependencies(cell: String) {
    let reading = SpecReading.withDependencies("▶" + cell)
    #expect(reading.predecessors == [])
    #expect(reading.codes == [.doneInDependencies])
    #expect(reading.places == reading.marks)
  }

  @Test(arguments: [
    ("BE-1 ✅", ["BE-1"]), ("✅ BE-1", ["BE-1"]), ("BE-1 done", ["BE-1"]), ("BE-1, done", ["BE-1"]),
    ("BE-1 (done), BE-2", ["BE-1", "BE-2"]), ("None", []), ("-", []), ("❌", []), ("TBD", []),
    ("None ✅", []), ("", []), ("N/A", []),
  ])
  func takesAStatusBesideAnIdForARemark(cell: String, expected: [String]) {
    let reading = SpecReading.withDependencies(cell)
    #expect(reading.predecessors == expected)
    #expect(reading.diagnostics.isEmpty)
  }
}
