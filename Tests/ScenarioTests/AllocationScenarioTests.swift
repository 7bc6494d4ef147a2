import Foundation
import Testing

/// `specplan allocate` as the binary answers it.
struct AllocationScenarioTests {
  private static let folder = RepositoryPaths.scenarios.appending(path: "allocate")

  private static func allocate(_ arguments: String...) throws -> SpecplanBinary.Run {
    try SpecplanBinary.run(
      ["allocate", "spec.md", "--today", "2026-09-21"] + arguments, in: folder)
  }

  @Test(arguments: [
    (["--format", "text"], "allocate.txt"), (["--format", "json"], "allocate.json"),
    (["--objective", "cost,finish"], "cost.txt"),
    (
      ["--objective", "balance", "--objective", "finish", "--deadline", "2026-11-20"],
      "balance.txt"
    ),
  ])
  func givesTheExpectedResult(arguments: [String], file: String) throws {
    let run = try SpecplanBinary.run(
      ["allocate", "spec.md", "--today", "2026-09-21"] + arguments, in: Self.folder)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty, "progress is for terminals only")
    try expectGolden(run.output, at: Self.folder.appending(path: file))
  }

  @Test(arguments: [
    (["--deadline", "2026-10-16"], "too-early.txt"),
    (["--max-cost", "20000"], "too-cheap.txt"),
    (["--deadline", "2026-11-06", "--max-cost", "33500"], "both.txt"),
    (["--deadline", "2026-11-06", "--max-cost", "33500", "--format", "json"], "both.json"),
  ])
  func saysWhatCanBeHadInstead(arguments: [String], file: String) throws {
    let run = try SpecplanBinary.run(
      ["allocate", "spec.md", "--today", "2026-09-21"] + arguments, in: Self.folder)
    #expect(run.status == 1)
    try expectGolden(run.output, at: Self.folder.appending(path: file))
  }

  @Test(arguments: [
    ["--objective", "speed"], ["--objective", "finish,,cost"], ["--objective", "cost,cost"],
    ["--objective", ""], ["--max-cost", "-1"], ["--max-cost", "much"], ["--effort", "-1"],
    ["--deadline", "30 October"], ["--width", "10"],
  ])
  func refusesWhatItCannotAnswer(arguments: [String]) throws {
    let run = try SpecplanBinary.run(["allocate", "spec.md"] + arguments, in: Self.folder)
    #expect(run.status == 64 && run.output.isEmpty)
  }

  /// Without a team file nobody's rate is known.
  private static let bare = """
    | ID | Task | Effort |
    |----|------|--------|
    | BE-1 | Everything | 3d |
    """

  @Test(arguments: [["--objective", "finish,cost"], ["--max-cost", "100"]])
  func asksForRatesWhereCostIsAskedFor(arguments: [String]) throws {
    let run = try SpecplanBinary.run(
      ["allocate", "-"] + arguments, in: Self.folder, input: Self.bare)
    #expect(run.status == 64 && run.output.isEmpty && run.errors.contains("'rate'"))
  }

  @Test func leavesCostOutWhereNobodyHasARate() throws {
    let run = try SpecplanBinary.run(["allocate", "-"], in: Self.folder, input: Self.bare)
    #expect(run.status == 0)
    #expect(run.output.contains("cost is left out") && !run.output.contains("the work costs"))
  }

  @Test func saysWhoseRateIsNotKnown() throws {
    let team = try String(contentsOf: Self.folder.appending(path: "team.yaml"), encoding: .utf8)
    let scratch = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    try Data(team.replacing("    rate: 90\n", with: "").utf8)
      .write(to: scratch.appending(path: "team.yaml"))
    let run = try Self.allocate(
      "--team", scratch.appending(path: "team.yaml").path, "--effort", "500")
    #expect(run.status == 0)
    #expect(run.output.contains("The rate of Ida is not known"))
  }

  @Test func plansNothingFromAFaultySpec() throws {
    let run = try SpecplanBinary.run(
      ["allocate", "-"], in: Self.folder, input: Self.bare + "\n| BE-1 | Again | 1d |\n")
    #expect(run.status == 1 && run.output.isEmpty && run.errors.contains("there is no plan"))
  }

  @Test func tellsCandidatesWhoOwnTasksFromStrangers() throws {
    let folder = RepositoryPaths.scenarios.appending(path: "errors/unknown-person.candidate")
    let arguments = ["schedule", "spec.md", "--team", "team.yaml", "--trials", "100"]
    #expect(try SpecplanBinary.run(arguments, in: folder).errors.contains("--hire"))
    let hired = try SpecplanBinary.run(arguments + ["--hire", "Mira"], in: folder)
    #expect(hired.status == 0 && hired.output.contains("Mira"))
  }
}
