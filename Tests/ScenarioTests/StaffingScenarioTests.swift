import Foundation
import Testing

/// `specplan staff` as the binary answers it.
struct StaffingScenarioTests {
  private static let folder = RepositoryPaths.scenarios.appending(path: "staffing")

  private static func staff(_ arguments: String...) throws -> SpecplanBinary.Run {
    try SpecplanBinary.run(
      ["staff", "spec.md", "--today", "2026-09-21", "--trials", "2000"] + arguments, in: folder)
  }

  @Test(arguments: [("text", "staff.txt"), ("json", "staff.json")])
  func givesTheExpectedResult(format: String, file: String) throws {
    let run = try Self.staff("--format", format)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty, "progress is for terminals only")
    try expectGolden(run.output, at: Self.folder.appending(path: file))
  }

  @Test func givesTheSameBytesForAnyNumberOfThreads() throws {
    let one = try Self.staff("--format", "json", "--threads", "1", "--effort", "5")
    let three = try Self.staff("--format", "json", "--threads", "3", "--effort", "5")
    #expect(one.output == three.output && !one.output.isEmpty)
  }

  @Test func saysThatTheTeamIsEnoughForALateDate() throws {
    let run = try Self.staff("--deadline", "2027-06-30")
    #expect(run.status == 0 && run.output.contains("nobody need be hired"))
  }

  @Test func saysThatNobodyHelpsWithAnEarlyDate() throws {
    let run = try Self.staff("--deadline", "2026-10-12")
    #expect(run.status == 0 && run.output.contains("is out of reach: even with unlimited people"))
  }

  @Test(arguments: [
    ["--confidence", "100"], ["--confidence", "0"], ["--up-to", "0"], ["--effort", "0"],
    ["--deadline", "18 December"],
  ])
  func refusesWhatItCannotAnswer(arguments: [String]) throws {
    let run = try SpecplanBinary.run(["staff", "spec.md"] + arguments, in: Self.folder)
    #expect(run.status == 64 && run.output.isEmpty)
  }

  @Test func asksForADeadlineWhereNothingPromisesOne() throws {
    let spec = """
      | ID | Task | Effort |
      |----|------|--------|
      | BE-1 | Everything | 3d |
      """
    let run = try SpecplanBinary.run(["staff", "-"], in: Self.folder, input: spec)
    #expect(run.status == 64 && run.errors.contains("--deadline"))
  }

  @Test(arguments: ["staff", "schedule"])
  func saysWhoIsNoCandidate(command: String) throws {
    let run = try SpecplanBinary.run(
      [command, "spec.md", "--today", "2026-09-21", "--hire", "Mira", "--trials", "100"],
      in: Self.folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("unknown-person") && run.errors.contains("'Mira'"))
  }
}
