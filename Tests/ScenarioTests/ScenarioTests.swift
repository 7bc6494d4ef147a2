import Foundation
import Testing

/// The complete specs in `Scenarios/`, each held against what it should give.
struct ScenarioTests {
  static let names = RepositoryPaths.folders(in: RepositoryPaths.scenarios, holding: "expected")
    .map(\.lastPathComponent)

  @Test func findsAllScenarios() {
    #expect(
      Self.names == ["checkout-programme", "live-whiteboard", "saved-filters", "warehouse-sync"])
  }

  /// What is named on the command line, and where: the spec, or the folder of several specs.
  static func input(of name: String) -> (argument: String, folder: URL) {
    let folder = RepositoryPaths.scenarios.appending(path: name)
    let isSingle = FileManager.default.fileExists(atPath: folder.appending(path: "spec.md").path)
    return isSingle ? ("spec.md", folder) : (name, RepositoryPaths.scenarios)
  }

  @Test(arguments: names, [("schedule", "text"), ("schedule", "json"), ("tasks", "text")])
  func givesTheExpectedResult(name: String, form: (command: String, format: String)) throws {
    let folder = RepositoryPaths.scenarios.appending(path: name)
    let input = Self.input(of: name)
    let run = try SpecplanBinary.run(
      [form.command, input.argument, "--format", form.format, "--today", "2026-11-02"],
      in: input.folder)
    #expect(run.status == 0)
    let file = "\(form.command).\(form.format == "json" ? "json" : "txt")"
    try expectGolden(run.output, at: folder.appending(path: "expected").appending(path: file))
    if form == ("schedule", "text") {
      try expectGolden(
        run.errors, at: folder.appending(path: "expected").appending(path: "diagnostics.txt"))
    }
  }

  /// One spec shows the forms; what each section becomes is tested by itself.
  @Test(arguments: [("text", "outline.txt"), ("json", "outline.json")])
  func outlinesTheFeature(format: String, file: String) throws {
    let folder = RepositoryPaths.scenarios.appending(path: "saved-filters")
    let run = try SpecplanBinary.run(["outline", "spec.md", "--format", format], in: folder)
    #expect(run.status == 0)
    try expectGolden(run.output, at: folder.appending(path: "expected").appending(path: file))
  }

  @Test(arguments: names)
  func givesTheSameBytesForAnyNumberOfThreads(name: String) throws {
    let input = Self.input(of: name)
    let outputs = try [1, 2, 3].map { threads in
      try SpecplanBinary.run(
        [
          "schedule", input.argument, "--format", "json", "--trials", "500", "--threads",
          "\(threads)",
        ], in: input.folder
      ).output
    }
    #expect(outputs[0] == outputs[1] && outputs[1] == outputs[2])
    #expect(!outputs[0].isEmpty)
  }
}
