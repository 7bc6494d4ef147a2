import Foundation
import Testing

/// `specplan init` of the real binary.
struct InitTests {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "specplan-init-\(UUID().uuidString)")

  private func run(_ arguments: String...) throws -> SpecplanBinary.Run {
    try SpecplanBinary.run(arguments, in: FileManager.default.temporaryDirectory)
  }

  @Test func writesASpecThatCanBePlannedAtOnce() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let made = try run("init", folder.path, "--title", "Search", "--today", "2026-11-04")
    #expect(made.status == 0)
    let plan = try run("schedule", folder.appending(path: "spec.md").path, "--trials", "200")
    #expect(plan.status == 0)
    #expect(plan.output.hasPrefix("Search\n"))
    #expect(plan.output.contains("3 people in the team file. Work starts on Mon 2026-11-09"))
    #expect(!plan.errors.contains("error"))
  }

  @Test func leavesFilesThatAreThere() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let spec = folder.appending(path: "spec.md")
    try Data("mine".utf8).write(to: spec)
    let made = try run("init", folder.path)
    #expect(made.status == 0)
    #expect(made.output.contains("left \(spec.path) as it is"))
    #expect(try String(contentsOf: spec, encoding: .utf8) == "mine")
    #expect(FileManager.default.fileExists(atPath: folder.appending(path: "team.yaml").path))
  }

  @Test func saysWhyItCannotWrite() throws {
    let made = try run("init", "/dev/null/there")
    #expect(made.status == 1)
    #expect(made.errors.contains("specplan: '/dev/null/there' cannot be made"))
  }
}
