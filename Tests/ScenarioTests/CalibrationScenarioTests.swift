import Foundation
import Testing

/// `specplan calibrate` as the binary answers it.
struct CalibrationScenarioTests {
  private static let folder = RepositoryPaths.scenarios.appending(path: "calibration")

  private static func calibrate(
    _ arguments: String..., input: String = ""
  ) throws -> SpecplanBinary.Run {
    try SpecplanBinary.run(["calibrate"] + arguments, in: folder, input: input)
  }

  @Test(arguments: [
    ([], "calibrate.txt"), (["--format", "json"], "calibrate.json"),
    (["--predict", "backlog.csv"], "predicted.csv"),
    (["--predict", "backlog.csv", "--group", "Sprint"], "predicted-sprints.csv"),
  ])
  func givesTheExpectedResult(arguments: [String], file: String) throws {
    let run = try SpecplanBinary.run(["calibrate", "history.csv"] + arguments, in: Self.folder)
    #expect(run.status == 0 && run.errors.isEmpty)
    try expectGolden(run.output, at: Self.folder.appending(path: file))
  }

  @Test func takesTheDefaultForAHistoryWithoutRows() throws {
    let run = try Self.calibrate("-", input: "estimate,actual\n")
    #expect(run.status == 0 && run.output.contains("No finished task teaches anything"))
    let predicted = try Self.calibrate(
      "-", "--predict", "backlog.csv", input: "estimate,actual\n")
    #expect(predicted.status == 0)
    #expect(predicted.output.split(separator: "\n").count == 7)
  }

  @Test func doesNotPeekAtActualEfforts() throws {
    let scratch = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let history = Self.folder.appending(path: "history.csv").path
    var outputs: Set<String> = []
    for actuals in [["1", "2", "3"], ["900", "0", "rubbish"]] {
      let rows = zip(["a", "b", "c"], actuals).map { "\($0),4,\($1),S1\n" }.joined()
      let file = scratch.appending(path: "new.csv")
      try Data("id,estimate,actual,sprint\n\(rows)".utf8).write(to: file)
      outputs.insert(try Self.calibrate(history, "--predict", file.path).output)
    }
    #expect(outputs.count == 1 && outputs.first?.isEmpty == false)
  }

  @Test func writesTheBlockToANewFileOnly() throws {
    let scratch = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let file = scratch.appending(path: "estimates.yaml")
    let first = try Self.calibrate("history.csv", "-o", file.path)
    let block = try String(contentsOf: file, encoding: .utf8)
    #expect(first.status == 0 && first.output.hasSuffix(block) && block.contains("estimates:\n"))
    try Data("people: []\n".utf8).write(to: file)
    let second = try Self.calibrate("history.csv", "-o", file.path)
    #expect(second.status == 1 && second.errors.contains("File exists"))
    #expect(try String(contentsOf: file, encoding: .utf8) == "people: []\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).count == 1)
  }

  @Test(arguments: [
    ["--group", "Sprint"], ["--predict", "backlog.csv", "-o", "x.yaml"], ["--unit", "weeks"],
  ])
  func refusesWhatItCannotAnswer(arguments: [String]) throws {
    let run = try SpecplanBinary.run(["calibrate", "history.csv"] + arguments, in: Self.folder)
    #expect(run.status == 64 && run.output.isEmpty)
  }

  @Test(arguments: [
    ["missing.csv"], ["history.csv", "--predict", "missing.csv"],
    ["history.csv", "--predict", "backlog.csv", "--group", "Team"],
  ])
  func endsWithAnErrorWhenATableCannotBeRead(arguments: [String]) throws {
    let run = try SpecplanBinary.run(["calibrate"] + arguments, in: Self.folder)
    #expect(run.status == 1 && run.output.isEmpty && run.errors.contains("error"))
  }
}
