import Foundation
import Testing

/// The example on the README's first screen, run for real.
struct ReadmeTests {
  private static let url = RepositoryPaths.root.appending(path: "README.md")

  @Test func givesTheOutputThatTheReadmeShows() throws {
    let readme = try String(contentsOf: Self.url, encoding: .utf8)
    let spec = try block(after: "<!-- example: export.md -->", in: readme)
    let shown = try block(after: "<!-- output: schedule export.md -->", in: readme)
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(readme[spec].utf8).write(to: folder.appending(path: "export.md"))
    let run = try SpecplanBinary.run(["schedule", "export.md"], in: folder)
    #expect(run.status == 0)
    // The README shows the first screens; the tables after the timeline are left to the reader.
    let end = try #require(run.output.range(of: "\nTasks ──"))
    let head = run.output[..<end.lowerBound] + "\n[tasks, people, risks and assumptions follow]\n"
    try expectGolden(readme.replacingCharacters(in: shown, with: head), at: Self.url)
  }

  @Test func documentsEveryOptionOfScheduleInTheManual() throws {
    let manual = try String(
      contentsOf: RepositoryPaths.root.appending(path: "Sources/specplan/specplan.1"),
      encoding: .utf8)
    let help = try SpecplanBinary.run(["schedule", "--help"], in: RepositoryPaths.root).output
    let options = Set(help.matches(of: /--[a-z][a-z-]+/).map { String($0.output) })
      .subtracting(["--version", "--help"])
    #expect(options.count >= 8)
    for option in options {
      #expect(manual.contains(option.replacing("-", with: "\\-")), "\(option) is not documented")
    }
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
