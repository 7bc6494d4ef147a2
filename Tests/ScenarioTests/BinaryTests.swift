import Foundation
import PlanModel
import Testing

/// The real binary's exit statuses, standard error and standard input.
struct BinaryTests {
  private static let scenario = RepositoryPaths.scenarios.appending(path: "saved-filters")

  /// A spec of one task of eighty hours.
  private static let eightyHours = """
    # Feature Specification: Ten days

    ### 4.2 Tasks

    | Task ID | Description | Estimated Effort | Dependencies |
    |---------|-------------|------------------|--------------|
    | BE-1 | Write it | 80 hours | None |
    """

  /// Command lines, each with the exit status that the manual promises.
  private static let promises: [(arguments: [String], status: Int32)] = [
    (["schedule", "spec.md", "--start", "tomorrow"], 64),
    (["schedule", "spec.md", "--trials", "0"], 64),
    (["schedule"], 64), (["plan", "spec.md"], 64), (["check", "spec.md", "--unknown"], 64),
    (["check", "nowhere.md"], 1), (["schedule", "expected"], 1),
    (["check", "spec.md", "--team", "no"], 1), (["check", "-", "--team", "-"], 64),
    (["check", "spec.md"], 0), (["check"], 64), (["check", "spec.md", "--list"], 64),
    (["tasks", "spec.md"], 0), (["outline", "spec.md"], 0), (["outline"], 64),
    (["outline", "nowhere.md"], 1), (["--version"], 0), (["--help"], 0),
  ]

  @Test(arguments: promises)
  func exitsWithTheStatusTheManualPromises(arguments: [String], status: Int32) throws {
    let run = try SpecplanBinary.run(arguments, in: Self.scenario)
    #expect(run.status == status)
    #expect(status == 0 || !run.errors.isEmpty)
  }

  @Test func endsAnEightyHourTaskOnTheFourteenthOfApril() throws {
    let run = try SpecplanBinary.run(
      ["schedule", "-", "--start", "2026-04-01", "--trials", "200", "--format", "json"],
      in: Self.scenario, input: Self.eightyHours)
    #expect(run.status == 0)
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let schedule = try #require(json["schedule"] as? [String: Any])
    #expect(schedule["finish"] as? String == "2026-04-14")
  }

  @Test func listsEveryKindOfFindingWithItsReason() throws {
    let run = try SpecplanBinary.run(["check", "--list"], in: Self.scenario)
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n")
    for code in Diagnostic.Code.allCases {
      #expect(lines.contains { $0.hasPrefix("\(code.rawValue) ") }, "\(code.rawValue)")
    }
  }

  @Test func refusesAFileOfFiftyMegabytes() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "huge.md")
    try Data().write(to: file)
    try FileHandle(forWritingTo: file).truncate(atOffset: 50_000_000)
    let run = try SpecplanBinary.run(["schedule", "huge.md"], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("huge.md: error: ") && run.errors.contains("[file-too-large]"))
    #expect(run.output.isEmpty)
  }

  /// A full disk must not pass for a plan.
  @Test(
    .enabled(if: FileManager.default.isWritableFile(atPath: "/dev/full")),
    arguments: ["schedule", "tasks", "outline", "check"])
  func saysThatTheResultCannotBeWritten(command: String) throws {
    let run = try SpecplanBinary.run(
      [command, "spec.md"], in: Self.scenario, output: URL(filePath: "/dev/full"))
    #expect(run.status == 1)
    #expect(run.errors.contains("specplan: the result cannot be written: "))
  }

  @Test(arguments: ["text", "json"])
  func outlinesASpecThatHasErrors(format: String) throws {
    let run = try SpecplanBinary.run(
      ["outline", "-", "--format", format], in: Self.scenario,
      input: Self.eightyHours.replacing("| None |", with: "| BE-7 |")
        + "\n## Glossary\n- **A**: b\n")
    #expect(run.status == 1)
    #expect(run.errors.contains("[unknown-dependency]"))
    #expect(
      run.output.contains("BE-1")
        && run.output.contains(format == "text" ? "1 term" : "\"term\": \"A\""))
  }

  @Test func writesTheResultAndTheDiagnosticsToDifferentStreams() throws {
    let run = try SpecplanBinary.run(
      ["tasks", "-"], in: Self.scenario,
      input: Self.eightyHours.replacing("| None |", with: "| BE-7 |"))
    #expect(run.status == 1)
    #expect(run.errors.contains("<standard input>:7:32: error: "))
    #expect(run.errors.contains("[unknown-dependency]"))
    #expect(run.output.contains("BE-1") && !run.output.contains("unknown-dependency"))
  }
}
