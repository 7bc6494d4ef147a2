import PlanModel
import Testing

@testable import SpecReading

struct SpecDependencyTests {
  static let lists: [(String, [String])] = [
    ("BE-2", ["BE-2"]), ("BE-2, BE-4", ["BE-2", "BE-4"]), ("BE-2,BE-4", ["BE-2", "BE-4"]),
    ("BE-2; BE-4", ["BE-2", "BE-4"]), ("BE-2 and BE-4", ["BE-2", "BE-4"]),
    ("BE-2、BE-4", ["BE-2", "BE-4"]), ("BE-2/BE-4", ["BE-2", "BE-4"]),
    ("BE-2 BE-4", ["BE-2", "BE-4"]), ("BE-2 & BE-4 + OPS-1", ["BE-2", "BE-4", "OPS-1"]),
    ("BE-07,08", ["BE-7", "BE-8"]), ("BE-02/03", ["BE-2", "BE-3"]),
    ("be-01", ["BE-1"]), ("BE 1", ["BE-1"]), ("**[BE-2](#x)**", ["BE-2"]),
    ("BE-2 deployed", ["BE-2"]), ("After BE-2 (auth, tokens) done", ["BE-2"]),
    ("BE-1 - the login", ["BE-1"]), ("Part 3 of the server", ["BE-3"]),
    ("BE-1<br>BE-2", ["BE-1", "BE-2"]), ("in parallel with BE-2", []),
  ]

  @Test(arguments: lists)
  func readsIdsAndLists(cell: String, expected: [String]) {
    let reading = SpecReading.withDependencies(cell)
    #expect(reading.predecessors == expected)
    #expect(reading.diagnostics.isEmpty)
  }

  @Test(arguments: ["None", "-", "—", "N/A", "", "none", "None — start immediately", "无", "なし"])
  func readsNoneWordsAsNothing(cell: String) {
    let reading = SpecReading.withDependencies(cell)
    #expect(reading.predecessors.isEmpty)
    #expect(reading.diagnostics.isEmpty)
  }

  @Test(arguments: [
    "BE-3 through BE-5", "BE-3 thru BE-5", "BE-3 to BE-5", "BE-3..5", "BE-3–BE-5", "BE-3..BE-5",
    "BE-3 - BE-5", "BE-3-BE-5", "BE-3~BE-5", "BE-3 … BE-5", "BE-03 à BE-05", "BE-3-5",
    "BE-3 -> BE-5",
  ])
  func expandsARange(cell: String) {
    let reading = SpecReading.withDependencies(cell)
    #expect(reading.predecessors == ["BE-3", "BE-4", "BE-5"])
    #expect(reading.diagnostics.isEmpty)
    #expect(Set(reading.content.relations.map(\.span.length)) == [cell.utf8.count])
  }

  @Test func skipsNumbersThatARangeLacks() {
    let reading = SpecReading(
      """
      | ID | Task | Effort | Depends on |
      |---|---|---|---|
      | T-10 | Ten | 1 | T-2 through T-9 |
      | T-9 | Nine | 1 | - |
      | T-2 | Two | 1 | - |
      | T-5 | Five | 1 | - |
      """)
    #expect(reading.links == ["T-2 -> T-10", "T-5 -> T-10", "T-9 -> T-10"])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("BE-2 SS+2d", "BE-2 -> FE-1 SS 2.0 days"), ("BE-2FS+2d", "BE-2 -> FE-1 2.0 days"),
    ("BE-2 FF", "BE-2 -> FE-1 FF"), ("BE-3 -1d", "BE-3 -> FE-1 -1.0 days"),
    ("BE-3 + 4h", "BE-3 -> FE-1 4.0 hours"), ("BE-3 (SF + 1.5 weeks)", "BE-3 -> FE-1 SF 1.5 weeks"),
    ("BE-3 ss", "BE-3 -> FE-1 SS"), ("BE-3 FS+3", "BE-3 -> FE-1 3.0 days"),
    ("BE-3-1d", "BE-3 -> FE-1 -1.0 days"), ("BE-3 FS+30min", "BE-3 -> FE-1 0.5 hours"),
  ])
  func readsKindsAndLags(cell: String, link: String) {
    let reading = SpecReading.withDependencies(cell)
    #expect(reading.links == [link])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func namesExternalDependenciesAlsoWithAConnectorInTheName() {
    let reading = SpecReading.withDependencies("Payment API ready, search and billing, BE-1")
    #expect(
      reading.content.tasks.last?.waitsFor.map(\.name) == ["Payment API", "Search and Billing"])
    #expect(reading.predecessors == ["BE-1"])
    #expect(reading.diagnostics.isEmpty)
  }

  static let faults: [(String, Diagnostic.Code, [String])] = [
    ("BE-1, ▶BE-99", Diagnostic.Code.unknownDependency, ["BE-1"]),
    ("BE-1, ▶FE-1", .selfDependency, ["BE-1"]),
    ("▶BE-5 through BE-2, BE-1", .reversedRange, ["BE-1"]),
    ("BE-2 through ▶BE-99", .unknownDependency, []),
    ("▶BE-98 through BE-2", .unknownDependency, []), ("▶BE-2 through", .unknownDependency, []),
    ("BE-1 through ▶BE-999999999999999999999", .unknownDependency, []),
    ("BE-2 SS▶+soon", .malformedLag, ["BE-2"]), ("BE-2 ▶+2 parsecs", .malformedLag, ["BE-2"]),
    ("BE-2 ▶+99999w", .malformedLag, ["BE-2"]), ("▶All XY tasks", .unknownDependency, []),
    ("▶budget", .unknownDependency, []), ("BE-1, ▶the new backend", .unknownDependency, ["BE-1"]),
    ("**BE-1**, [▶BE-77](#be-77)", .unknownDependency, ["BE-1"]),
  ]

  @Test(arguments: faults)
  func pointsAtWhatIsWrong(cell: String, code: Diagnostic.Code, kept: [String]) {
    let reading = SpecReading.withDependencies(cell)
    #expect(reading.codes == [code])
    #expect(reading.places == reading.marks)
    #expect(reading.predecessors == kept)
  }

  @Test(arguments: [
    ("BE-21", "did you mean BE-12?"), ("BE-1l", "did you mean BE-1?"),
    ("BE-38", "write the id of a task; the ids of BE run from"),
    ("BE-1 through BE-38", "end the range at the id of a task; the ids of BE run from"),
    ("Paymnt API", "did you mean Payment API?"),
  ])
  func saysWhatWasLikelyMeant(cell: String, help: String) {
    #expect(
      SpecReading.withDependencies(cell).diagnostics.first?.message.help?.hasPrefix(help) == true)
  }

  @Test func keepsNumbersWithPointsApart() {
    let reading = SpecReading(
      """
      | # | Task | Hours | Depends on |
      |---|---|---|---|
      | 1.1 | One | 1 | - |
      | 1.10 | Ten | 1 | 1.1 |
      | 1.1.3 | Three | 1 | 1.10 |
      | 2 | Two | 1 | 1.1.3, ▶1.1.4 |
      """)
    #expect(reading.links == ["1.1 -> 1.10", "1.10 -> 1.1.3", "1.1.3 -> 2"])
    #expect(reading.places == reading.marks)
  }

  @Test func turnsBlocksAround() {
    let reading = SpecReading(
      "| ID | Task | Effort | Blocks |\n|---|---|---|---|\n| A-1 | a | 1 | A-2 |\n| A-2 | b | 1 | - |"
    )
    #expect(reading.links == ["A-1 -> A-2"])
  }
}
