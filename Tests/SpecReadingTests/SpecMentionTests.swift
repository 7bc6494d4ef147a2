import PlanModel
import Testing

@testable import SpecReading

struct SpecMentionTests {
  /// What FE-2 of the checkout waits for, and the ids that follow; `p#` stands for `payments#`.
  static let cells: [(cell: String, expected: [String])] = [
    ("payments#BE-3", ["p#BE-3"]), ("payments.md#BE-3", ["p#BE-3"]),
    ("./payments.md#BE-3", ["p#BE-3"]), ("../docs/payments.md#be-03", ["p#BE-3"]),
    ("Payments#BE-3, FE-1", ["checkout#FE-1", "p#BE-3"]), ("[BE-3](./payments.md)", ["p#BE-3"]),
    ("[the gateway](payments.md#BE-3)", ["p#BE-3"]), ("[payments](./payments.md)#BE-3", ["p#BE-3"]),
    ("[payments](./payments.md) BE-3", ["p#BE-3"]), ("payments BE-3", ["p#BE-3"]),
    ("BE-3 ([payments](./payments.md))", ["p#BE-3"]), ("BE-3 in payments.md", ["p#BE-3"]),
    ("[Do BE-3 of it](payments.md)", ["p#BE-3"]), ("payments#BE-3 SS+1d", ["p#BE-3 SS 480"]),
    ("payments#BE-1 through BE-3", ["p#BE-1", "p#BE-2", "p#BE-3"]),
    ("payments#BE-1 through payments#BE-3", ["p#BE-1", "p#BE-2", "p#BE-3"]),
    ("payments#BE-1–payments#BE-2", ["p#BE-1", "p#BE-2"]),
    ("payments#BE-1..BE-2", ["p#BE-1", "p#BE-2"]),
    ("payments#BE-1 / payments#BE-3", ["p#BE-1", "p#BE-3"]),
    ("FE-1/payments#BE-1", ["checkout#FE-1", "p#BE-1"]),
    ("payments#BE-1 and payments.md#OPS-1", ["p#BE-1", "p#OPS-1"]),
    ("payments#OPS tasks", ["p#OPS-1"]),
    // All of a spec: its last tasks.
    ("see [payments spec](./payments.md)", ["p#BE-3", "p#BE-4", "p#OPS-1"]),
    ("[Section 4.2](payments.md#tasks)", ["p#BE-3", "p#BE-4", "p#OPS-1"]),
    ("payments.md", ["p#BE-3", "p#BE-4", "p#OPS-1"]),
    ("Payments spec", ["p#BE-3", "p#BE-4", "p#OPS-1"]),
    ("payments, FE-1", ["checkout#FE-1", "p#BE-3", "p#BE-4", "p#OPS-1"]),
    ("[payments](payments.md) +2d", ["p#BE-3 960", "p#BE-4 960", "p#OPS-1 960"]),
    // Not of another spec.
    ("FE-1 (see [payments](./payments.md))", ["checkout#FE-1"]),
    ("FE-1 (see [payments](https://example.org/payments.md))", ["checkout#FE-1"]),
    ("[FE-1](#fe-1)", ["checkout#FE-1"]), ("[FE-1](./checkout.md#tasks)", ["checkout#FE-1"]),
    ("checkout#FE-1", ["checkout#FE-1"]), ("[FE-1](tasks/fe-1.md)", ["checkout#FE-1"]),
    ("FE-1 [details](tasks/fe-1.md)", ["checkout#FE-1"]),
  ]

  @Test(arguments: cells)
  func findsTasksOfAnotherSpec(cell: String, expected: [String]) {
    let reading = SeveralSpecs.checkout(waitingFor: cell)
    #expect(
      reading.predecessors(of: "checkout#FE-2")
        == expected.map { $0.hasPrefix("p#") ? "payments#" + $0.dropFirst(2) : $0 })
    #expect(
      reading.codes.filter { $0 != .missingSpec } == [], "\(reading.diagnostics.map(\.message))")
  }

  @Test(arguments: [
    ("▶payments#BE-33", Diagnostic.Code.unknownDependency, "did you mean payments#BE-3?"),
    ("payments#▶XY-9", .unknownDependency, "write the id of one of its tasks"),
    (
      "[▶BE-5](./payments.md)", .unknownDependency,
      "write the id of one of its tasks; the ids of BE run from BE-1 to BE-4"
    ),
    ("payments#▶soon", .unknownDependency, "write the id of one of its tasks"),
    (
      "▶paymnts#BE-3", .missingSpec,
      "did you mean payments? Else name its file on the command line too; without it nothing "
        + "holds checkout#FE-2"
    ),
    (
      "[▶loyalty](../loyalty.md), loyalty.md", .missingSpec,
      "name its file on the command line too; without it nothing holds checkout#FE-2"
    ),
  ])
  func saysWhatLeadsNowhere(cell: String, code: Diagnostic.Code, help: String) {
    let cell = cell.replacing("▶payments#", with: "payments#▶")
    let reading = SeveralSpecs.checkout(waitingFor: cell)
    #expect(reading.codes.first == code)
    #expect(reading.diagnostics.first?.message.help == help)
    #expect(reading.places.first == reading.marks.first)
    #expect(reading.predecessors(of: "checkout#FE-2").isEmpty)
  }

  @Test func reportsAMissingSpecOnce() {
    let text = SeveralSpecs.tasks([
      ("A-1", "▶rso#BE-1"), ("A-2", "[RSO](./rso.md)"), ("A-3", "rso.md#BE-2, RSO#BE-1"),
    ])
    let reading = SeveralSpecs([("docs/spec.md", text)])
    #expect(reading.codes == [.missingSpec, .missingSpec])
    #expect(
      reading.project.specLinks.map(\.target) == ["rso", "docs/rso.md", "docs/rso.md", "RSO"])
    #expect(reading.project.specLinks.allSatisfy { $0.waits && !$0.isRead })
  }

  /// What titles, external dependencies and prose refer to, and whether a word is lost on it.
  @Test(arguments: [
    ("See [the RSO spec](rso.md).\n\n", "FE-1", false), ("", "see [RSO spec](rso.md)", true),
    ("", "see [RSO](docs/rso-spec.md)", true), ("", "Update [README](README.md)", false),
    ("", "See [RSO spec](https://example.org/rso.md)", false),
    ("| Dependency | Status |\n|---|---|\n| [RSO](rso.md) | Planned |\n\n", "x", true),
    (
      "| Dependency | Description | Status |\n|---|---|---|\n| RSO | [notes](n.md) | Planned |\n\n",
      "x", false
    ),
  ])
  func reportsLinksFromWorkToSpecsThatWereNotRead(before: String, title: String, isReported: Bool) {
    let text =
      before + "### Tasks\n| ID | Task | Effort |\n|---|---|---|\n| FE-1 | \(title) | 1 day |\n"
    let reading = SeveralSpecs([("spec.md", text)])
    #expect(reading.codes == (isReported ? [.missingSpec] : []))
  }

  @Test func waitsForTheExternalDependencyThatALinkNames() {
    let table =
      "| Dependency | Description | Status |\n|---|---|---|\n| RSO spec | Sign-on | Pending |\n\n"
    let read = SeveralSpecs.checkout(waitingFor: "see [RSO spec](./rso.md)", before: table)
    #expect(read.project.activities[1].waitsFor.map(\.name) == ["RSO spec"])
    #expect(read.codes.contains(.missingSpec) && !read.codes.contains(.unknownDependency))
  }

  @Test func letsAllOfAnotherSpecWaitForWhatBlocksIt() {
    let first =
      "### Tasks\n| ID | Task | Effort | Blocks |\n|---|---|---|---|\n"
      + "| A-1 | a | 1d | [b](b.md) |\n| A-2 | b | 1d | b#B-2 |\n"
    let second = SeveralSpecs.tasks([("B-1", "None"), ("B-2", "B-1"), ("B-3", "B-1 SS")])
    let reading = SeveralSpecs([("a.md", first), ("b.md", second)])
    #expect(reading.predecessors(of: "b#B-1") == ["a#A-1"])
    #expect(reading.predecessors(of: "b#B-2") == ["b#B-1", "a#A-2"])
    #expect(reading.predecessors(of: "b#B-3") == ["b#B-1 SS"])
  }

  /// A task that only starts after another may be outlasted by it, so it is among the last.
  @Test func waitsForTasksThatOthersMayNotOutlast() {
    let spec = SeveralSpecs.tasks([
      ("B-1", "None"), ("B-2", "B-1 SS"), ("B-3", "B-2 FF"), ("B-4", "B-3 FS-2d"),
    ])
    let reading = SeveralSpecs([("a.md", SeveralSpecs.tasks([("A-1", "b.md")])), ("b.md", spec)])
    #expect(reading.predecessors(of: "a#A-1") == ["b#B-1", "b#B-3", "b#B-4"])
  }

  @Test func readsLinksToDetailsOfItsOwnTasksThatWereFoundAsWell() {
    let text = SeveralSpecs.tasks([("P-1", "None"), ("P-2", "[P-1](p-1.md)")])
    let reading = SeveralSpecs(
      [("plan.md", text), ("p-1.md", "# P-1\n\nDetails.\n")], found: ["p-1.md", "plan.md"])
    #expect(reading.predecessors(of: "P-2") == ["P-1"])
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.project.filesLeftOut == ["p-1.md"])
  }

  /// A spec that was read but has no tasks is not missing; only waiting for it leads nowhere.
  @Test(arguments: [
    ("Sign in (see [RSO spec](rso.md))", "None", nil),
    ("Sign in", "[RSO spec](rso.md)", "add its tasks; without them nothing holds FE-1"),
    ("Sign in", "rso#BE-1", "add its tasks; without them nothing holds FE-1"),
  ])
  func knowsSpecsWithoutTasks(title: String, cell: String, help: String?) {
    let text =
      "### Tasks\n| ID | Task | Effort | Dependencies |\n|---|---|---|---|\n"
      + "| FE-1 | \(title) | 1 day | \(cell) |\n"
    let reading = SeveralSpecs(
      [("d/spec.md", text), ("d/rso.md", "# RSO\n")], found: ["d/spec.md", "d/rso.md"])
    #expect(reading.codes == (help == nil ? [] : [.missingSpec]))
    #expect(reading.diagnostics.first?.message.help == help)
    #expect(reading.project.specLinks.map(\.isRead) == [true])
  }

  /// Nothing that a cell may hold takes more than linear time, or the reader down.
  @Test(arguments: [
    "payments#", "[a](payments.md)", "payments#BE-1–", "../", "a.md", "payments BE-1 ", "#",
    "(see [a](b.md)", "payments#BE-1 through ",
  ])
  func survivesLongCells(piece: String) {
    let cell = String(repeating: piece, count: 2_000)
    let reading = SeveralSpecs.checkout(waitingFor: cell)
    #expect(reading.ids.count == 7)
  }
}
