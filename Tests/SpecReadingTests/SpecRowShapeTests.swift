import PlanModel
import Testing

@testable import SpecReading

struct SpecRowShapeTests {
  static let header = "| ID | Task | Priority | Effort | Depends on |\n|---|---|---|---|---|\n"

  @Test func movesCellsBackUnderTheirHeaders() {
    let reading = SpecReading(
      Self.header
        + """
        | T-1 | read | P1 | 1d | - |
        | T-2 | a cell is missing | 3d | T-1 |
        | T-3 | a pipe | in the title | P2 | 2d | ▶T-1 |
        | T-4 | nothing helps | high | ▶P2 | T-1 |
        """)
    #expect(reading.codes == [.extraCells, .malformedEffort])
    #expect(reading.places == reading.marks)
    #expect(reading.content.tasks.map(\.estimate.likely) == [1, 3, 2, nil])
    #expect(reading.content.tasks.map(\.priority) == ["P1", "", "P2", "high"])
    #expect(reading.links == ["T-1 -> T-2", "T-1 -> T-3", "T-1 -> T-4"])
  }

  @Test func passesOverRowsThatNameAGroupOrAddOthersUp() {
    let reading = SpecReading(
      Self.header
        + """
        | **Backend** | | | | |
        | 1 | Server | | 5d | - |
        | 1.1 | Store | | 2d | - |
        | 1.2 | Serve | | 3d | 1.1 |
        | 2 | Client | | 9d | 1 |
        | 2.1 | Show | | 2d | 1.2 |
        """)
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.content.tasks.map(\.id.text) == ["1.1", "1.2", "2", "2.1"])
    #expect(reading.links == ["1.1 -> 1.2", "1.1 -> 2", "1.2 -> 2", "1.2 -> 2.1"])
  }

  @Test(arguments: ["TXX", "T-XX", "BE-N", "US-XXX", "[T-1]", "{ID}"])
  func takesAnIDWithoutItsNumberForAPlaceholder(id: String) {
    let reading = SpecReading(Self.header + "| \(id) | Do | | 1d | - |")
    #expect(reading.codes == [.placeholderTask])
    #expect(reading.content.tasks.isEmpty)
  }

  @Test(arguments: ["BE-10", "LINUX", "T-X1", "AJAX", "MAX-2"])
  func keepsIDsThatOnlyLookSo(id: String) {
    let reading = SpecReading(Self.header + "| \(id) | Do | | 1d | - |")
    #expect(reading.content.tasks.map(\.id.text) == [id])
  }
}
