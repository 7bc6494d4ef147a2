import Foundation
import Testing

/// `specplan simulate` as the binary answers it.
struct SimulateScenarioTests {
  private static func golden(_ file: String, of name: String) -> URL {
    RepositoryPaths.scenarios.appending(path: "\(name)/expected/\(file)")
  }

  @Test(arguments: ScenarioTests.names)
  func givesTheExpectedResult(name: String) throws {
    // Levers are planned anew one by one: a few show the form.
    let levers = name == "live-whiteboard" ? ["--levers", "--most-levers", "7"] : []
    for (format, file) in [("text", "simulate.txt"), ("json", "simulate.json")] {
      let folder = RepositoryPaths.scenarios.appending(path: name)
      let isSingle = FileManager.default.fileExists(atPath: folder.appending(path: "spec.md").path)
      let run = try SpecplanBinary.run(
        [
          "simulate", isSingle ? "spec.md" : name, "--today", "2026-11-02", "--trials", "100",
          "--format", format,
        ] + levers, in: isSingle ? folder : RepositoryPaths.scenarios)
      #expect(run.status == 0)
      try expectGolden(run.output, at: Self.golden(file, of: name))
    }
  }

  /// Every scenario's bridge adds up, to the minute and as printed.
  @Test(arguments: ScenarioTests.names)
  func addsUpTheBridge(name: String) throws {
    let data = try Data(contentsOf: Self.golden("simulate.json", of: name))
    let document = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let bridge = try #require(document["bridge"] as? [String: Any])
    let parts = try #require(bridge["parts"] as? [[String: Any]])
    #expect(parts.count == 8)
    let minutes = try #require(bridge["minutes"] as? Int)
    #expect(parts.compactMap { $0["minutes"] as? Int }.reduce(0, +) == minutes)
    let tenths = parts.compactMap { $0["days"] as? Double }.map { Int(($0 * 10).rounded()) }
    let days = try #require(bridge["days"] as? Double)
    #expect(tenths.count == 8 && tenths.reduce(0, +) == Int((days * 10).rounded()))
    // The printed rows are those of the document, and add up as they are printed.
    let text = try String(contentsOf: Self.golden("simulate.txt", of: name), encoding: .utf8)
    let table = text.components(separatedBy: "\n").drop {
      !$0.hasPrefix("Part  ") || !$0.contains("Adds")
    }
    let printed = table.dropFirst(2).prefix { !$0.isEmpty }.compactMap { row in
      row.firstMatch(of: /[ ]{2}([+-]?\d+\.\d)\sd/).flatMap { Double($0.1) }
        .map { Int(($0 * 10).rounded()) }
    }
    #expect(printed.dropLast() == tenths[...] && printed.last == tenths.reduce(0, +))
    // From the promise to P80 of the release.
    let forecast = try #require(document["forecast"] as? [String: Any])
    let likely = try #require(
      ((forecast["release"] as? [String: Any])?["p80"] as? [String: Any])?["workingMinutes"]
        as? Int)
    #expect((bridge["promisedMinutes"] as? Int ?? 0) + minutes == likely)
  }

  @Test func givesTheSameBytesForAnyNumberOfThreads() throws {
    let arguments = ["--format", "json", "--levers", "--most-levers", "4"]
    let outputs = try ["1", "2", "5"].map { threads in
      try SpecplanBinary.run(
        ["simulate", "spec.md", "--today", "2026-11-02", "--trials", "60", "--threads", threads]
          + arguments, in: RepositoryPaths.scenarios.appending(path: "saved-filters")
      ).output
    }
    #expect(outputs[0] == outputs[1] && outputs[1] == outputs[2] && !outputs[0].isEmpty)
  }

  @Test(arguments: [
    ["--trials", "0"], ["--most-levers", "0"], ["--policy", "magic"], ["--width", "20"],
    ["--threads", "0"],
  ])
  func refusesWhatItCannotAnswer(arguments: [String]) throws {
    let run = try SpecplanBinary.run(
      ["simulate", "spec.md"] + arguments,
      in: RepositoryPaths.scenarios.appending(path: "saved-filters"))
    #expect(run.status == 64 && run.output.isEmpty)
  }

  @Test func endsWithOneWhenThereIsNothingToPlan() throws {
    let run = try SpecplanBinary.run(
      ["simulate", "-"], in: RepositoryPaths.scenarios, input: "# Nothing\n")
    #expect(run.status == 1 && run.output.isEmpty && run.errors.contains("there is no plan"))
  }
}
