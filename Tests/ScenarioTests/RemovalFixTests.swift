import PlanModel
import PlanPipeline
import Testing

/// Needless dependencies, from the text to the edits that remove them.
struct RemovalFixTests {
  private static let header = """
    ### 4.2 Tasks

    | Task ID | Description | Estimated Effort | Dependencies |
    |---------|-------------|------------------|--------------|

    """

  /// The last cell of four tasks, the rest of which is the chain BE-1 → BE-2 → BE-3.
  @Test(
    arguments: [
      ("BE-1, BE-3", "BE-3"), ("BE-3, BE-1", "BE-3"), ("BE-1, BE-2 and BE-3", "BE-3"),
      ("BE-1, BE-2", "BE-2"), ("BE-1 through BE-2, BE-3", "BE-3"), ("BE-3, BE-3", "BE-3"),
      ("BE-1 through BE-3", "BE-1 through BE-3"), ("All", "All"), ("BE-3", "BE-3"),
      ("BE-1 (its API), BE-3", "BE-1 (its API), BE-3"),
    ])
  func leavesWhatIsNotNeedless(cell: String, expected: String) throws {
    let rows = [("BE-1", "None"), ("BE-2", "BE-1"), ("BE-3", "BE-2"), ("BE-4", cell)]
    let text = Self.header + rows.map { "| \($0.0) | Build it | 1 day | \($0.1) |\n" }.joined()
    let reading = try read(text)
    let edits = reading.diagnostics.sorted.flatMap(\.message.fix)
    let mended = apply(edits, to: text)
    #expect(mended == text.replacing("| \(cell) |", with: "| \(expected) |"))
    let again = try read(mended)
    #expect(again.diagnostics.sorted.flatMap(\.message.fix).isEmpty)
    #expect(reachable(again.project) == reachable(reading.project))
    if let before = reading.score?.total, let after = again.score?.total {
      #expect(after >= before)
    }
  }

  private func read(_ text: String) throws -> PlanPipeline.Reading {
    let today = try #require(CivilDate(iso: "2026-10-05"))
    return PlanPipeline.read(
      PlanRequest(specs: [SourceFile(path: "spec.md", text: text)], today: today))
  }

  /// Which task waits for which, directly or not.
  private func reachable(_ project: Project) -> Set<[String]> {
    var pairs = Set(project.relations.map { [$0.predecessor.text, $0.successor.text] })
    while true {
      let longer = pairs.flatMap { first in
        pairs.filter { $0[0] == first[1] }.map { [first[0], $0[1]] }
      }
      guard !pairs.isSuperset(of: longer) else { return pairs }
      pairs.formUnion(longer)
    }
  }

  /// The text after edits that do not overlap.
  private func apply(_ edits: [TextEdit], to text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8) }
    for edit in edits.sorted(by: { $0.span > $1.span }) {
      let start = edit.span.column - 1
      lines[edit.span.line - 1].replaceSubrange(
        start..<start + edit.span.length, with: edit.replacement.utf8)
    }
    return lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
  }
}
