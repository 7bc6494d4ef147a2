import Foundation
import Testing

/// The README's examples, run for real.
@Suite(.serialized)
struct ReadmeTests {
  private static let url = RepositoryPaths.root.appending(path: "README.md")

  @Test func givesTheScheduleThatTheReadmeShows() throws {
    let run = try run("schedule", "export.md")
    #expect(run.status == 0)
    // The README shows the first screens; the tables after the timeline are left to the reader.
    let end = try #require(run.output.range(of: "\nTasks ──"))
    let head = "\(run.output[..<end.lowerBound])\n[tasks, people, risks and assumptions follow]\n"
    try expect(head, after: "<!-- output: schedule export.md -->")
  }

  @Test func givesTheFindingsThatTheReadmeShows() throws {
    let run = try run("check", "search.md")
    #expect(run.status == 0)
    try expect(run.errors + run.output, after: "<!-- output: check search.md -->")
  }

  /// Runs a command on the example spec of a name.
  private func run(_ command: String, _ name: String) throws -> SpecplanBinary.Run {
    let readme = try String(contentsOf: Self.url, encoding: .utf8)
    let spec = try block(after: "<!-- example: \(name) -->", in: readme)
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(readme[spec].utf8).write(to: folder.appending(path: name))
    return try SpecplanBinary.run([command, name], in: folder)
  }

  /// Expects the block after a marker to be `text`.
  private func expect(_ text: String, after marker: String) throws {
    let readme = try String(contentsOf: Self.url, encoding: .utf8)
    let shown = try block(after: marker, in: readme)
    try expectGolden(readme.replacingCharacters(in: shown, with: text), at: Self.url)
  }

  /// The inside of the first fenced block after a marker.
  private func block(
    after marker: String, in text: String
  ) throws -> Range<String.Index> {
    let place = try #require(text.range(of: marker))
    let fence = try #require(text.range(of: "```", range: place.upperBound..<text.endIndex))
    let line = try #require(text.range(of: "\n", range: fence.upperBound..<text.endIndex))
    let end = try #require(text.range(of: "```", range: line.upperBound..<text.endIndex))
    return line.upperBound..<end.lowerBound
  }
}
