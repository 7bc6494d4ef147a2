import Foundation
import Testing

/// `specplan explain` of the real binary.
struct ExplainTests {
  private static let board = RepositoryPaths.scenarios.appending(path: "live-whiteboard")

  @Test(arguments: [("text", "explain.txt"), ("json", "explain.json")])
  func explainsTasksOfTheWhiteboard(format: String, file: String) throws {
    let run = try SpecplanBinary.run(
      ["explain", "spec.md", "BE-6", "RT-9", "--format", format, "--today", "2026-11-02"],
      in: Self.board)
    #expect(run.status == 0)
    try expectGolden(
      run.output, at: Self.board.appending(path: "expected").appending(path: file))
  }

  @Test(arguments: [
    ["spec.md", "be-7"], ["BE-7", "spec.md"], ["spec.md", "--task", "BE-7"],
    ["spec.md", "BE-7", "--task", "BE-7"],
  ])
  func takesSpecsAndTasksInAnyOrder(arguments: [String]) throws {
    let expected = try SpecplanBinary.run(["explain", "spec.md", "BE-7"], in: Self.board)
    let run = try SpecplanBinary.run(["explain"] + arguments, in: Self.board)
    #expect(run.status == 0 && run.output.hasPrefix("BE-7: "))
    #expect(run.output == expected.output)
  }

  @Test func findsTasksOfSeveralSpecs() throws {
    let run = try SpecplanBinary.run(
      ["explain", "checkout-programme", "payments#BE-3", "loyalty#BE-1"],
      in: RepositoryPaths.scenarios)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("payments#BE-3: ") && run.output.contains("\nloyalty#BE-1: "))
  }

  /// Command lines with the exit status and what is said.
  @Test(
    arguments: [
      (
        ["spec.md", "BE-50"], 64, "no task has the id 'BE-50'; the ids of BE run from BE-1 to BE-11"
      ),
      (["spec.md", "BE-07", "XX"], 64, "no task has the id 'BE-07'; did you mean 'BE-7'?"),
      (["spec.md"], 64, "name a task by its id, as in: specplan explain spec.md BE-7"),
      (["BE-7"], 64, "name the spec, as in: specplan explain spec.md BE-7"),
      (["nowhere.md", "BE-7"], 1, "nowhere.md: error: the file cannot be read"),
      (
        ["../checkout-programme", "BE-1"], 64,
        "3 tasks may be meant by 'BE-1': write 'checkout#BE-1' or "
      ),
      ([], 64, "Missing expected argument"),
    ] as [([String], Int32, String)])
  func saysWhatIsWrongWithTheCommandLine(
    arguments: [String], status: Int32, message: String
  ) throws {
    let run = try SpecplanBinary.run(["explain"] + arguments, in: Self.board)
    #expect(run.status == status)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test func explainsNothingOfASpecWithErrors() throws {
    let run = try SpecplanBinary.run(
      ["explain", "-", "BE-1"], in: Self.board,
      input: """
        | ID | Task | Effort | Depends on |
        |---|---|---|---|
        | BE-1 | One | 1d | BE-2 |
        | BE-2 | Two | 1d | BE-1 |
        """)
    #expect(run.status == 1)
    #expect(run.errors.contains("[dependency-cycle]"))
    #expect(run.errors.contains("specplan: there is no plan: mend the error first"))
    #expect(run.output.isEmpty)
  }
}
