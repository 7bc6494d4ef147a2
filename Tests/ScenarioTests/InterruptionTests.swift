import Foundation
import Testing

/// Progress on a terminal, and Ctrl-C while a schedule is searched.
struct InterruptionTests {
  /// The search would take minutes; it is interrupted when the first progress is seen.
  @Test(arguments: [["allocate"], ["schedule", "--trials", "100"]])
  func givesTheBestSoFar(command: [String]) throws {
    let terminal = try PseudoTerminal()
    let process = Process()
    process.executableURL = SpecplanBinary.url
    process.arguments =
      command + ["spec.md", "--today", "2026-09-21", "--effort", "5000000", "--format", "json"]
    process.currentDirectoryURL = RepositoryPaths.scenarios.appending(path: "allocate")
    process.environment = ["NO_COLOR": "1", "SWIFT_BACKTRACE": "enable=no"]
    let output = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data().write(to: output)
    defer { try? FileManager.default.removeItem(at: output) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: terminal.url)
    try process.run()
    let shown = terminal.shown()
    process.interrupt()
    process.waitUntilExit()
    #expect(shown.contains("the best ends on") && shown.contains("none can before"))
    #expect(process.terminationReason == .exit && process.terminationStatus == 0)
    let text = try String(contentsOf: output, encoding: .utf8)
    #expect(text.contains("\"isInterrupted\": true"))
  }
}
