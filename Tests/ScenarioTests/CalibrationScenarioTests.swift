import Foundation
import PlanTestSupport
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
    (["--predict", "backlog.csv", "--format", "json"], "predicted.json"),
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

  /// The documented default, to the figure, whatever the unit.
  @Test(arguments: ["hours", "days", "points"])
  func saysTheDocumentedDefaultOfAHistoryWithoutRows(unit: String) throws {
    let run = try Self.calibrate("-", "--unit", unit, input: "estimate,actual\n")
    #expect(run.status == 0 && run.output.contains("×0.30 to ×2.05"))
    #expect(run.output.contains("quantiles: { 5: 0.216, 10: 0.3, 25: 0.518, 50: 0.95, "))
  }

  @Test func advisesOnTablesWhenTheFileIsEmpty() throws {
    let run = try Self.calibrate("-")
    #expect(run.status == 1 && run.errors.contains("a history names its columns"))
    #expect(!run.errors.contains("spec"))
  }

  @Test func keepsToTheSchemaOfPredictions() throws {
    for group in [[], ["--group", "Sprint"]] {
      let run = try SpecplanBinary.run(
        ["calibrate", "history.csv", "--predict", "backlog.csv", "--format", "json"] + group,
        in: Self.folder)
      #expect(run.status == 0)
      #expect(try SchemaChecker().faults(in: run.output) == [])
    }
  }

  /// As spreadsheets of other countries write tables: the same figures in another dress.
  @Test func readsTheTablesOfSpreadsheets() throws {
    let plain = "id,estimate,actual,created\na,1.5,2.5,2026-03-04\nb,8,1200,2026-03-05\n"
    let dressed =
      "\u{FEFF}id;estimate;actual;created\r\n\"a\";1,5;2,5;04.03.2026\r\n"
      + "\"b\";8;1.200,0;05.03.2026\r\n"
    let outputs = try [plain, dressed].map { input in
      try Self.calibrate("-", "--predict", "backlog.csv", input: input).output
    }
    #expect(outputs[0] == outputs[1] && !outputs[0].isEmpty)
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
