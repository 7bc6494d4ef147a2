import PlanModel
import PlanTestSupport
import Testing

@testable import SpecReading

/// Rows that wait for all others, and so for each other.
struct SpecMutualAllTests {
  @Test(arguments: [
    (["A-1: -", "A-2: All", "A-3: All"], ["A-1 -> A-2", "A-1 -> A-3"], 1),
    (["A-1: -", "A-2: *", "A-3: *", "A-4: *"], ["A-1 -> A-2", "A-1 -> A-3", "A-1 -> A-4"], 1),
    (["A-1: All B tasks", "B-1: -", "B-2: All A tasks"], ["B-1 -> A-1"], 1),
    // An id, or a chain of them, says which comes first.
    (["A-1: -", "A-2: All", "A-3: All, A-2"], ["A-1 -> A-2", "A-1 -> A-3", "A-2 -> A-3"], 0),
    (["A-1: All", "A-2: A-1", "A-3: A-2, All"], ["A-1 -> A-2", "A-2 -> A-3"], 0),
    // Those of a narrower word wait for fewer, and are waited for.
    (["A-1: -", "A-2: All A tasks", "B-1: All"], ["A-1 -> A-2", "A-1 -> B-1", "A-2 -> B-1"], 0),
    // A task that waits for one of the two is waited for by neither.
    (
      ["A-1: -", "A-2: All", "A-3: All", "A-4: A-3"], ["A-1 -> A-2", "A-1 -> A-3", "A-3 -> A-4"], 1
    ),
  ])
  func letsNeitherOfTwoRowsWaitForTheOther(rows: [String], links: [String], warnings: Int) {
    let reading = reading(rows)
    #expect(Set(reading.links) == Set(links))
    #expect(reading.codes == Array(repeating: .mutualAll, count: warnings))
  }

  @Test func pointsAtAllOfTheCells() throws {
    let reading = reading(["A-1: -", "A-2: ▶All", "A-3: ▶All tasks", "A-4: ▶*"])
    let found = try #require(reading.diagnostics.first)
    #expect(
      found.message.text
        == "A-2, A-3 and A-4 all say 'All', which would make them wait for each other; the plan "
        + "links none of them to another"
    )
    let places = ([found.span] + found.message.notes.map(\.span)).map {
      SpecMarkedText.Place(line: $0.line, column: $0.column)
    }
    #expect(places == reading.marks)
  }

  /// Rows with ids of earlier rows and with words for many: whatever the words say, there is no
  /// ring, and a row waits for exactly those it means that do not lead back to it.
  @Test(arguments: 0..<200)
  func neverMakesARing(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let names = (1...Int.random(in: 2...9, using: &random)).map { number in
      "\(["A", "B"][Int.random(in: 0..<2, using: &random)])-\(number)"
    }
    var said: [[String]] = []
    for (row, _) in names.enumerated() {
      var cell = names[..<row].filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
      if Int.random(in: 0..<3, using: &random) == 0 {
        cell.append(["All A tasks", "All B tasks"][Int.random(in: 0..<2, using: &random)])
      }
      said.append(Array(cell))
    }
    let present = Set(names.map { $0.prefix(1) })
    said = said.map {
      $0.filter { !$0.hasPrefix("All") || present.contains($0.dropFirst(4).prefix(1)) }
    }
    let rows = zip(names, said).map { "\($0): \($1.isEmpty ? "-" : $1.joined(separator: ", "))" }
    let links = Set(reading(rows).links)

    // For each row, what it may wait for: by ids, and by words.
    func meant(_ row: Int, _ other: Int) -> Bool {
      row != other
        && said[row].contains {
          $0 == names[other]
            || $0.hasPrefix("All") && $0.dropFirst(4).prefix(1) == names[other].prefix(1)
        }
    }
    var reaches = names.indices.map { row in names.indices.map { meant(row, $0) } }
    for middle in names.indices {
      for row in names.indices where reaches[row][middle] {
        for other in names.indices where reaches[middle][other] { reaches[row][other] = true }
      }
    }
    var expected: Set<String> = []
    for row in names.indices {
      for other in names.indices where meant(row, other) {
        if said[row].contains(names[other]) || !reaches[other][row] {
          expected.insert("\(names[other]) -> \(names[row])")
        }
      }
    }
    #expect(links == expected, "\(rows)")
  }

  /// A spec with a row for each `id: dependencies`.
  private func reading(_ rows: [String]) -> SpecReading {
    let lines = rows.map { row in
      let parts = row.split(separator: ": ")
      return "| \(parts[0]) | Do \(parts[0]) | 1 day | \(parts[1]) |"
    }
    return SpecReading(
      "| ID | Task | Effort | Dependencies |\n|---|---|---|---|\n" + lines.joined(separator: "\n"))
  }
}
