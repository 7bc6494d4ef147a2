import PlanModel
import Testing

@testable import SpecReading

struct RepeatedMentionTests {
  /// Dependency cells of BE-4, and where in them something is named again.
  @Test(
    arguments: [
      ("BE-1, BE-2", []), ("BE-1, BE-1", [6]), ("BE-1, BE-2, BE-1", [12]),
      ("BE-1, BE-1, BE-1", [6, 12]),
      ("BE-1 through BE-3, BE-2", [19]), ("BE-2, BE-1 through BE-3", []),
      ("BE-1 SS, BE-1 FF", []), ("BE-1, BE-1 +1d", []), ("BE-1 SS, BE-1 SS", [9]),
      ("All, BE-1", []),
    ] as [(String, [Int])])
  func reportsWhatACellNamesAgain(cell: String, offsets: [Int]) {
    let row = "| BE-4 | Join it | 1d | "
    let (content, found) = read(
      """
      | Task ID | Description | Effort | Dependencies |
      |---|---|---|---|
      | BE-1 | Cut it | 1d | - |
      | BE-2 | Bend it | 1d | - |
      | BE-3 | Paint it | 1d | - |
      \(row)\(cell) |
      """)
    #expect(found.map(\.span.column) == offsets.map { row.utf8.count + 1 + $0 })
    #expect(found.allSatisfy { $0.message.text.hasSuffix(", named before") })
    let links = content.relations.map {
      [$0.predecessor.text, $0.kind.rawValue, "\($0.lag as Any)"]
    }
    #expect(!links.isEmpty && Set(links).count == links.count)
  }

  /// Who waits may be said from both sides.
  @Test func saysNothingOfWhatBothSidesSay() {
    let (content, found) = read(
      """
      | Task ID | Description | Effort | Dependencies | Blocks |
      |---|---|---|---|---|
      | BE-1 | Cut it | 1d | - | BE-2 |
      | BE-2 | Bend it | 1d | BE-1 | - |
      """)
    #expect(content.relations.count == 1)
    #expect(found.isEmpty)
  }

  private func read(_ table: String) -> (content: SpecContent, found: [Diagnostic]) {
    var diagnostics = Diagnostics()
    let file = SourceFile(path: "spec.md", text: "## Tasks\n\n" + table)
    let content = SpecReader.read(file, into: &diagnostics)
    return (content, diagnostics.found.filter { $0.code == .needlessDependency })
  }
}
