import Foundation
import Testing

/// `specplan simulate` with its other forms, its precision and its interruption.
struct SimulateCommandTests {
  private static let folder = RepositoryPaths.scenarios.appending(path: "saved-filters")

  private static func run(_ options: String..., output: URL? = nil) throws -> SpecplanBinary.Run {
    try SpecplanBinary.run(
      ["simulate", "spec.md", "--today", "2026-11-02"] + options, in: folder, output: output)
  }

  private static func document(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private static func forecast(_ text: String) throws -> [String: Any] {
    try #require(try document(text)["forecast"] as? [String: Any])
  }

  /// Each column of the trials has the percentiles of the forecast, and the trials keep the
  /// promises that it counts.
  @Test func writesTheTrialsThatTheForecastIsMadeOf() throws {
    let table = try Self.run("--trials", "200", "--format", "trials-csv")
    #expect(table.status == 0)
    let rows = table.output.components(separatedBy: "\r\n").dropLast()
      .map { $0.components(separatedBy: ",") }
    let header = try #require(rows.first)
    #expect(rows.count == 201 && rows.allSatisfy { $0.count == header.count })
    #expect(rows.dropFirst().map(\.[0]) == (1...200).map { "\($0)" })
    let forecast = try Self.forecast(try Self.run("--trials", "200", "--format", "json").output)
    var events = ["finish", "release"].map { ($0, forecast[$0] as? [String: Any]) }
    for phase in try #require(forecast["phases"] as? [[String: Any]]) {
      events.append(("phase:\(phase["name"] as? String ?? "")", phase["end"] as? [String: Any]))
    }
    #expect(events.count > 3)
    for (name, distribution) in events {
      let column = try #require(header.firstIndex(of: "\(name)_minute"), "\(name)")
      let minutes = rows.dropFirst().compactMap { Int($0[column]) }.sorted()
      for percent in [5, 50, 80, 95] {
        let percentile = try #require(distribution?["p\(percent)"] as? [String: Any])
        let place = (percent * 200 + 99) / 100 - 1
        #expect(percentile["workingMinutes"] as? Int == minutes[place])
        let date = try #require(percentile["date"] as? String)
        #expect(rows.contains { $0[column] == "\(minutes[place])" && $0[column - 1] == date })
      }
    }
  }

  @Test(arguments: [
    ("report.html", "<!doctype html>"), ("report.md", "<!-- specplan report -->\n\n## Saved "),
    ("report.json", "{"),
    ("trials.csv", "trial,finish,"), ("report.txt", "Saved "),
  ])
  func writesTheFormThatTheNameAsksFor(name: String, start: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: name)
    let run = try Self.run("--trials", "20", "-o", file.path)
    #expect(run.status == 0 && run.output.isEmpty)
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.lowercased().hasPrefix(start.lowercased()), "\(text.prefix(40))")
  }

  @Test func drawsTrialsUntilTheDatesAreExactEnough() throws {
    let run = try Self.run("--precision", "0.5d", "--format", "json")
    let forecast = try Self.forecast(run.output)
    let ending = try #require(forecast["ending"] as? [String: Any])
    #expect(ending["reason"] as? String == "precise" && ending["precisionMinutes"] as? Int == 240)
    let release = try #require(forecast["release"] as? [String: Any])
    for percent in ["p50", "p80"] {
      let error = (release[percent] as? [String: Any])?["errorMinutes"] as? Int
      #expect(try #require(error) <= 240)
    }
    // As many trials without a precision say the same.
    let trials = try #require(forecast["trials"] as? Int)
    let same = try Self.forecast(
      try Self.run("--trials", "\(trials)", "--format", "json").output)
    #expect(NSDictionary(dictionary: same["release"] as? [String: Any] ?? [:]).isEqual(to: release))
  }

  @Test func saysWhenTheTrialsDoNotSuffice() throws {
    let run = try Self.run("--precision", "0.25h", "--trials", "100")
    #expect(run.status == 0)
    #expect(run.output.contains("After the 100 trials that are allowed the error of P50 and P80"))
    let plan = try SpecplanBinary.run(
      ["schedule", "spec.md", "--precision", "0.25h", "--trials", "100"], in: Self.folder)
    #expect(plan.output.contains("After the 100 trials that are allowed the error of P50 and P80"))
  }

  @Test(arguments: [
    ["simulate", "--precision", "5"], ["simulate", "--precision", "0d"],
    ["simulate", "--precision", "nan d"], ["schedule", "--precision", "1e9d"],
    ["simulate", "--format", "ics"], ["compare", "spec.md", "--trials", "0"],
    ["compare", "spec.md", "--effort", "-1"], ["staff", "--threads", "0"],
    ["staff", "--trials", "5000000"], ["allocate", "--effort", "99999999"],
    ["allocate", "--width", "3"], ["explain", "BE-1", "--effort", "-3"],
    ["schedule", "--threads", "0"], ["schedule", "--width", "39"],
  ])
  func refusesNumbersOutOfTheirRange(arguments: [String]) throws {
    let run = try SpecplanBinary.run(
      [arguments[0], "spec.md"] + arguments.dropFirst(), in: Self.folder)
    #expect(run.status == 64 && run.output.isEmpty)
  }

  @Test func failsByItsFigures() throws {
    for (condition, status) in [
      ("p80 > 2026-01-01", Int32(2)), ("p80 > 2199-12-31", 0), ("all-chances > 100", 0),
      ("all-chances < 100.1", 2),
    ] {
      for form in ["text", "trials-csv"] {
        let run = try Self.run("--trials", "50", "--format", form, "--fail-if", condition)
        #expect(run.status == status && !run.output.isEmpty, "\(condition)")
      }
    }
  }

  /// Ctrl-C while trials are drawn: what is done is told, as a run of so many trials tells it.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/ptmx")))
  func tellsWhatIsDoneWhenItIsInterrupted() throws {
    let scratch = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let file = scratch.appending(path: "out.json")
    let terminal = try PseudoTerminal()
    let process = Process()
    process.executableURL = SpecplanBinary.url
    process.currentDirectoryURL = Self.folder
    process.arguments = [
      "simulate", "spec.md", "--today", "2026-11-02", "--trials", "4000000", "--format", "json",
      "-o", file.path,
    ]
    process.environment = ["TERM": "xterm"]
    process.standardError = try FileHandle(forWritingTo: terminal.url)
    try process.run()
    // The first percent is shown before a hundredth of four million trials is done.
    var shown = ""
    while !shown.contains("trials: "), process.isRunning { shown += terminal.shown() }
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 0)
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(try Self.document(text)["isInterrupted"] as? Bool == true)
    #expect(try Self.document(text)["bridge"] is NSNull)
    let forecast = try Self.forecast(text)
    let trials = try #require(forecast["trials"] as? Int)
    #expect(trials > 0 && trials < 4_000_000)
    let ending = try #require(forecast["ending"] as? [String: Any])
    #expect(ending["reason"] as? String == "stopped" && ending["mostTrials"] as? Int == 4_000_000)
    let same = try Self.forecast(try Self.run("--trials", "\(trials)", "--format", "json").output)
    for part in ["release", "allPromisesKept", "criticality"] {
      let (one, other) = (forecast[part] as? [String: Any], same[part] as? [String: Any])
      #expect(NSDictionary(dictionary: try #require(one)).isEqual(to: try #require(other)))
    }
  }
}
