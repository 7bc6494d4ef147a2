import PlanModel
import Testing

@testable import SpecReading

/// Dependency cells that tell how far something has come.
struct SpecStatusInDependenciesTests {
  @Test(arguments: [
    "✅ Done", "Done", "DONE", "✅", "Completed", "✅ Completed (2026-01-02)", "In progress",
    "100%", "Done — merged", "erledigt", "Terminé", "已完成", "✅ 完了", "pending", "merged",
    "Complete", "✅ Shipped", "released", "done.", "Done (PR 12)", "Cancelled", "fertig",
    "erledigt!",
    "hecho", "готово", "完成", "완료", "blocked", "Ready",
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
    ("None ✅", []), ("", []), ("N/A", []), ("None (done)", []), ("keine", []), ("Keine", []),
    ("—", []), ("none yet", []), ("Aucune", []), ("无", []), ("なし", []), ("no", []), ("nichts", []),
  ])
  func takesAStatusBesideAnIdForARemark(cell: String, expected: [String]) {
    let reading = SpecReading.withDependencies(cell)
    #expect(reading.predecessors == expected)
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func takesTheTitleOfATaskForTheTask() {
    let reading = SpecReading(
      """
      | ID | Task | Effort | Depends on |
      |---|---|---|---|
      | BE-1 | Testing | 1d | None |
      | BE-2 | Two | 1d | Testing |
      """)
    #expect(reading.links == ["BE-1 -> BE-2"])
    #expect(reading.diagnostics.isEmpty)
  }

  /// Of a task that is listed twice, a status hides no dependencies.
  @Test func reportsAStatusAndTakesTheDependenciesOfTheOtherList() {
    let table = "| ID | Task | Effort | Depends on |\n|---|---|---|---|\n"
    let reading = SpecReading(
      """
      # Tasks
      ## By priority
      \(table)| BE-1 | One | 1d | None |
      | BE-2 | Two | 1d | ▶✅ Done |

      ## By discipline
      \(table)| BE-1 | One | 1d | None |
      | BE-2 | Two | 1d | BE-1 |
      """)
    #expect(reading.links == ["BE-1 -> BE-2"])
    #expect(reading.codes == [.doneInDependencies])
    #expect(reading.places == reading.marks)
  }
}
