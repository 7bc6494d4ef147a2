import Foundation
import Testing

/// `specplan watch` of the real binary: files are saved, and it answers.
struct WatchCommandTests {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "specplan watch \(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try save(days: 4)
  }

  private func save(days: Int, first: String = "None", as name: String = "spec.md") throws {
    let text = TemporaryRepository.spec(days: days, first: first)
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  private func watch(_ arguments: String..., output: URL? = nil) throws -> RunningSpecplan {
    try RunningSpecplan(
      ["watch", "--start", "2026-01-05", "--today", "2026-01-01", "--trials", "50"] + arguments,
      in: folder, output: output)
  }

  @Test func printsAPlanForEverySaveUntilCtrlC() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try watch("spec.md", "--format", "mermaid")
    #expect(run.waits { $0.output.contains("BE-2 Query :crit, 2026-01-09, 2026-01-14") })
    try save(days: 5)
    #expect(run.waits { $0.output.contains("BE-2 Query :crit, 2026-01-12, 2026-01-15") })
    #expect(run.waits { $0.errors.contains("specplan: spec.md changed: P80 is ") })
    // Editors write a new file and rename it.
    try save(days: 6, as: "new")
    #expect(rename(folder.appending(path: "new").path, folder.appending(path: "spec.md").path) == 0)
    #expect(run.waits { $0.output.contains("BE-2 Query :crit, 2026-01-13, 2026-01-16") })
    // A team file that was not there counts too.
    try Data("calendar: { holidays: [2026-01-07] }\n".utf8).write(
      to: folder.appending(path: "team.yaml"))
    #expect(run.waits { $0.output.contains("BE-2 Query :crit, 2026-01-14, 2026-01-17") })
    #expect(run.waits { $0.errors.contains("specplan: team.yaml changed: ") })
    #expect(run.output.split(separator: "gantt\n").count == 4)
    #expect(run.interrupted() == 0)
  }

  @Test func keepsTheLastPlanWhileASpecHasNoPlanOrIsGone() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try watch("spec.md", "-o", "plan.csv")
    let result = folder.appending(path: "plan.csv")
    #expect(run.waits { $0.errors.contains("P80 is ") })
    let plan = try Data(contentsOf: result)
    try save(days: 5, first: "BE-2")
    #expect(run.waits { $0.errors.contains("[dependency-cycle]") })
    #expect(run.waits { $0.errors.contains("mend the error first; the last plan stands") })
    #expect(try Data(contentsOf: result) == plan)
    try FileManager.default.removeItem(at: folder.appending(path: "spec.md"))
    #expect(run.waits { $0.errors.contains("[unreadable-file]") })
    #expect(try Data(contentsOf: result) == plan)
    try save(days: 7)
    #expect(run.waits { _ in (try? Data(contentsOf: result)) != plan })
    #expect(run.waits { $0.errors.contains("working days later") })
    #expect(run.output.isEmpty)
    #expect(run.interrupted() == 0)
  }

  @Test func drawsATerminalAnewFromTheTop() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let terminal = try PseudoTerminal()
    let run = try watch("spec.md", output: terminal.url)
    var shown = ""
    #expect(
      run.waits { _ in
        shown += terminal.shown()
        return shown.contains("more lines; a larger window")
      })
    #expect(shown.hasPrefix("\u{1B}[H\u{1B}[2J\u{1B}[3JP80 is "))
    try save(days: 5, first: "BE-2")
    shown = ""
    #expect(
      run.waits { _ in
        shown += terminal.shown()
        return shown.contains("more lines; a larger window")
      })
    // The findings come first, and the plan that stands after them.
    let finding = try #require(shown.range(of: "wait for each other in a ring"))
    let title = try #require(shown.range(of: "━━━━━━"))
    #expect(finding.lowerBound < title.lowerBound)
    #expect(run.errors.isEmpty)
    #expect(run.interrupted() == 0)
  }

  @Test(arguments: [["-"], ["spec.md", "--team", "-"], ["spec.md", "--trials", "0"], []])
  func refusesWhatCannotBeWatched(arguments: [String]) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try SpecplanBinary.run(["watch"] + arguments, in: folder)
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.contains("Usage: specplan "))
  }

  /// Whatever schedule takes, watch takes.
  @Test func takesTheOptionsOfSchedule() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    func options(_ command: String) throws -> [Substring] {
      let help = try SpecplanBinary.run([command, "--help"], in: folder).output
      let list = try #require(help.range(of: "ARGUMENTS:"))
      return help[list.upperBound...].split(separator: "\n")
    }
    #expect(try options("watch") == options("schedule"))
  }
}
