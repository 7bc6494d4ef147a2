import Foundation
import PlanTestSupport
import Testing

/// `--format ndjson`: a line of JSON for each step and result.
struct EventStreamTests {
  private static let folder = RepositoryPaths.scenarios.appending(path: "saved-filters")

  private static func events(
    _ arguments: [String], status: Int32 = 0, input: String = ""
  ) throws -> [[String: Any]] {
    let run = try SpecplanBinary.run(
      arguments + ["--today", "2026-11-02", "--trials", "60", "--format", "ndjson"], in: folder,
      input: input)
    #expect(run.status == status && run.output.hasSuffix("}\n"))
    return try run.output.split(separator: "\n").map { line in
      let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
      return try #require(value as? [String: Any])
    }
  }

  @Test(arguments: [("schedule", ["plan"]), ("simulate", ["plan", "forecast"])])
  func tellsStepsThenResultsThenTheEnd(command: String, results: [String]) throws {
    let events = try Self.events([command, "spec.md"])
    let checker = try SchemaChecker()
    for event in events { #expect(checker.faults(of: event, by: "events.schema.json") == []) }
    let names = events.compactMap { $0["event"] as? String }
    #expect(names.first == "begin" && names.last == "end")
    #expect(events.first?["command"] as? String == command)
    #expect(names.dropFirst().dropLast().filter { $0 != "progress" } == results)
    #expect(names.contains("progress"))
  }

  @Test func countsTheRunsOfEachStage() throws {
    let events = try Self.events(["simulate", "spec.md"])
    let progress = events.filter { $0["event"] as? String == "progress" }
    for stage in ["bridge", "tornado"] {
      let lines = progress.filter { $0["stage"] as? String == stage }
      #expect(lines.compactMap { $0["done"] as? Int } == Array(1...lines.count))
      #expect(lines.allSatisfy { $0["total"] as? Int == lines.count })
    }
  }

  @Test func holdsTheDocumentsOfTheOtherForm() throws {
    for (command, name) in [("schedule", "plan"), ("simulate", "forecast")] {
      let events = try Self.events([command, "spec.md"])
      let event = try #require(events.first { $0["event"] as? String == name })
      let run = try SpecplanBinary.run(
        [command, "spec.md", "--today", "2026-11-02", "--trials", "60", "--format", "json"],
        in: Self.folder)
      let document = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
      #expect(event["document"] as? NSDictionary == document as? NSDictionary)
    }
  }

  @Test func givesTheSameBytesForAnyNumberOfThreads() throws {
    let outputs = try ["1", "4"].map { threads in
      try SpecplanBinary.run(
        [
          "simulate", "spec.md", "--today", "2026-11-02", "--trials", "60", "--format", "ndjson",
          "--threads", threads,
        ], in: Self.folder
      ).output
    }
    #expect(outputs[0] == outputs[1] && !outputs[0].isEmpty)
  }

  @Test(arguments: ["schedule", "simulate"])
  func saysWhyThereIsNoPlan(command: String) throws {
    let events = try Self.events([command, "-"], status: 1, input: "# Nothing\n")
    #expect(events.map { $0["event"] as? String } == ["begin", "findings", "end"])
    #expect(events.last?["errors"] as? Int == 0)
  }

  @Test func goesToStandardOutputOnly() throws {
    let run = try SpecplanBinary.run(
      ["schedule", "spec.md", "--format", "ndjson", "-o", "plan.ndjson"], in: Self.folder)
    #expect(run.status == 64 && run.output.isEmpty)
  }
}
