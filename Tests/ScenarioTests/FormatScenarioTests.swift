import Foundation
import Testing

/// Task files of other tools, in `Scenarios/formats/`: one folder for each tool.
struct FormatScenarioTests {
  static let folder = RepositoryPaths.scenarios.appending(path: "formats")
  static let names = RepositoryPaths.folders(in: folder, holding: "arguments")
    .map(\.lastPathComponent)

  @Test func holdsAFolderForEachTool() {
    #expect(Self.names == ["backlog", "beads", "kiro", "openspec", "spec-kit", "task-master"])
  }

  @Test(arguments: names)
  func readsTheTasks(name: String) throws {
    let folder = Self.folder.appending(path: name)
    let text = try String(contentsOf: folder.appending(path: "arguments"), encoding: .utf8)
    let files = text.split(whereSeparator: \.isWhitespace).map(String.init)
    let run = try SpecplanBinary.run(["tasks"] + files, in: folder)
    #expect(run.status == 0)
    try expectGolden(run.output + "\n" + run.errors, at: folder.appending(path: "tasks.txt"))
    let forced = try SpecplanBinary.run(["tasks", "--from", name] + files, in: folder)
    #expect(forced.output == run.output)
    #expect(forced.errors == run.errors)
  }
}
