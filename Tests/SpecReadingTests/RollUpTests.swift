import PlanModel
import Testing

@testable import SpecReading

/// Rows that add up others are no work of their own.
struct RollUpTests {
  /// Rows as `id effort [dependencies]`: the ids of the tasks.
  @Test(arguments: [
    (["1 5d", "1.1 2d", "1.2 3d"], ["1.1", "1.2"]),
    (["1.1 2d", "1.2 3d", "1 5d"], ["1.1", "1.2"]),
    (["1 24h", "1.1 2d", "1.2 1d"], ["1.1", "1.2"]),
    (["1 1w", "1.1 2d", "1.2 24h"], ["1.1", "1.2"]),
    (["1 8pts", "1.1 3pts", "1.2 5pts"], ["1.1", "1.2"]),
    (["BE-2 3d", "BE-2a 2d", "BE-2b 1d"], ["BE-2a", "BE-2b"]),
    (["T-4 3d", "T-4-BE 2d", "T-4-FE 1d"], ["T-4-BE", "T-4-FE"]),
    (["1 -", "1.1 2d", "1.2 3d"], ["1.1", "1.2"]),
    (["1 6d", "1.1 3d", "1.1.1 1d", "1.1.2 2d", "1.2 3d"], ["1.1.1", "1.1.2", "1.2"]),
    (["1 6d", "1.1 -", "1.1.1 1d", "1.1.2 2d", "1.2 3d"], ["1.1.1", "1.1.2", "1.2"]),
    (["1 3d", "1.1.1 1d", "1.1.2 2d"], ["1.1.1", "1.1.2"]),
    (["1 4d", "1.1 2d", "1.2 3d"], ["1", "1.1", "1.2"]),
    (["1 2d", "1.1 2d"], ["1", "1.1"]),
    (["1 TBD", "1.1 2d", "1.2 3d"], ["1", "1.1", "1.2"]),
    (["1 5d", "1.1 2pts", "1.2 3d"], ["1", "1.1", "1.2"]),
    (["1 2d", "1.1 2d", "1.2 -"], ["1", "1.1", "1.2"]),
    (["1 -", "1.1 -", "1.2 -"], ["1", "1.1", "1.2"]),
    (["1 3d", "10 1d", "1-2 2d"], ["1", "10", "1-2"]),
  ])
  func leavesOutWhatAddsUpOthers(rows: [String], tasks: [String]) {
    #expect(read(rows).content.tasks.map(\.id.text) == tasks)
  }

  private static let allToAll = ["1.1 -> 2.1", "1.2 -> 2.1", "1.1 -> 2.2", "1.2 -> 2.2"]

  /// What a row that is left out waits for and blocks, its parts do.
  @Test(arguments: [
    (["9 1d", "1 3d 9", "1.1 1d", "1.2 2d 1.1"], ["9 -> 1.1", "1.1 -> 1.2", "9 -> 1.2"]),
    (["1 3d", "1.1 1d", "1.2 2d", "9 1d 1"], ["1.1 -> 9", "1.2 -> 9"]),
    (["9 1d", "1 - 9", "1.1 - -", "1.1.1 1d", "1.1.2 1d"], ["9 -> 1.1.1", "9 -> 1.1.2"]),
    (["1 3d 1.1,1.2", "1.1 1d", "1.2 2d 1.1"], ["1.1 -> 1.2"]),
    (["1 3d 1.1-1.2", "1.1 1d", "1.2 2d"], []),
    (["9 1d", "1 3d All", "1.1 1d", "1.2 2d"], []),
    (["1 -", "1.1 1d", "1.2 1d", "2 - 1", "2.1 1d", "2.2 1d"], Self.allToAll),
    (["1 2d", "1.1 1d", "1.2 1d", "2.1 1d 1", "2.2 1d 1"], Self.allToAll),
    (["1 -", "1.1 1d", "1.2 1d 1", "2 1d"], ["1.1 -> 1.2"]),
    (["9 1d", "1 3d Done", "1.1 1d 9", "1.2 2d"], ["9 -> 1.1"]),
  ])
  func handsItsLinksToItsParts(rows: [String], links: [String]) {
    let reading = read(rows)
    #expect(Set(reading.links) == Set(links))
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func reportsWhatIsWrongInItsCellsOnce() {
    let reading = read(["1 3d 77", "1.1 1d", "1.2 2d"])
    #expect(reading.codes == [.unknownDependency])
  }

  private func read(_ rows: [String]) -> SpecReading {
    let lines = rows.map { row in
      let cells = row.split(separator: " ")
      return
        "| \(cells[0]) | Part \(cells[0]) | \(cells[1]) | \(cells.count > 2 ? cells[2] : "-") |"
    }
    return SpecReading(
      "# Work\n## Tasks\n| ID | Task | Effort | Depends on |\n|---|---|---|---|\n"
        + lines.joined(separator: "\n"))
  }
}
