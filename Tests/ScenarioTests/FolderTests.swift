import Foundation
import Testing

/// Folders on the command line, through the real binary.
struct FolderTests {
  private static let table = """
    ### Tasks
    | Task ID | Description | Effort | Dependencies |
    |---|---|---|---|
    | BE-1 | Build it | 1 day | None |

    """

  private func run(
    _ arguments: [String], in files: [String: String]
  ) throws -> SpecplanBinary.Run {
    try SpecplanBinary.run(arguments, inFolderOf: files)
  }

  /// Returns the files of the specs and those left out, as `tasks --format json` lists them.
  private func lists(
    _ run: SpecplanBinary.Run
  ) throws -> (specs: [String], leftOut: [String], ids: [String]) {
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let specs = try #require(json["specs"] as? [[String: Any]])
    let tasks = try #require(json["tasks"] as? [[String: Any]])
    return (
      specs.compactMap { $0["file"] as? String }, json["leftOut"] as? [String] ?? [],
      tasks.compactMap { $0["id"] as? String }
    )
  }

  @Test func readsTheSpecsOfAFolderInTheOrderOfTheirPaths() throws {
    let run = try run(
      ["tasks", "docs", "--format", "json"],
      in: [
        "docs/b.md": Self.table, "docs/Z.md": Self.table, "docs/a/x.markdown": Self.table,
        "docs/README.md": "# Read me\n", "docs/empty.md": "", "docs/package.json": "{\"a\": 1}",
        "docs/binary.json": "\u{0}", "docs/.hidden.md": Self.table,
        "docs/.git/config.md": Self.table, "docs/node_modules/p/README.md": Self.table,
        "docs/a/round": "→../..", "docs/again.md": "→b.md", "docs/picture.png": "png",
      ])
    #expect(run.status == 0 && run.errors.isEmpty)
    let found = try lists(run)
    #expect(found.specs == ["docs/Z.md", "docs/a/x.markdown", "docs/again.md"])
    #expect(found.leftOut == ["docs/README.md"])
    #expect(found.ids == ["Z#BE-1", "x#BE-1", "again#BE-1"])
  }

  @Test func readsTheCurrentFolderAndItsTeamFile() throws {
    let files = [
      "a.md": Self.table,
      "team.yaml": "people: [{ name: Ana, skills: [BE] }]\ntasks: { BE-1: { owner: Ana } }",
    ]
    let found = try lists(run(["tasks", ".", "--format", "json"], in: files))
    #expect(found.specs == ["a.md"] && found.ids == ["BE-1"])
    let plan = try run(["schedule", ".", "--today", "2026-10-05", "--trials", "100"], in: files)
    #expect(plan.status == 0 && plan.output.contains("1 person in the team file."))
  }

  @Test func readsAFileOnceThatIsNamedAndFound() throws {
    let files = ["docs/a.md": "# Notes\n", "docs/b.md": Self.table]
    let run = try run(
      ["tasks", "docs", "docs/../docs/a.md", "docs/b.md", "--format", "json"], in: files)
    let found = try lists(run)
    #expect(found.specs == ["docs/../docs/a.md", "docs/b.md"])
    #expect(run.errors.contains("[no-tasks]"))
  }

  /// What this program wrote beside the specs is read by no command, and every result says so.
  @Test func passesOverItsOwnReports() throws {
    var files = ["docs/a.md": Self.table]
    let command = ["schedule", "docs", "--today", "2026-10-05", "--trials", "50"]
    let report = try run(command + ["--format", "markdown"], in: files)
    #expect(report.status == 0)
    files["docs/plan.md"] = report.output
    let again = try run(command + ["--format", "markdown"], in: files)
    let sentence = "1 report of specplan is no spec, and passed over: docs/plan.md."
    #expect(again.status == 0 && again.errors == report.errors)
    #expect(again.output.contains(sentence) && !report.output.contains(sentence))
    #expect(try run(["tasks", "docs"], in: files).output.contains(sentence))
    #expect(
      try lists(run(["tasks", "docs", "--format", "json"], in: files)).leftOut == ["docs/plan.md"])
    let alone = try run(["schedule", "docs/plan.md"], in: files)
    #expect(alone.status == 1)
    #expect(alone.errors.contains("the file is a report that specplan wrote, and no spec"))
  }

  /// What is wrong with a folder, and the code that says so.
  @Test(arguments: [
    (["docs/notes.txt": "x"], "[unreadable-file]"), (["docs/a.md": "# A\n"], "[no-tasks]"),
    (["docs/a.md": "\u{0}"], "[binary-file]"), (["docs/a.md": ""], "[unreadable-file]"),
  ])
  func saysWhatIsWrongWithAFolder(files: [String: String], code: String) throws {
    let run = try run(["schedule", "docs"], in: files)
    #expect(run.status == 1)
    #expect(run.errors.contains(code))
    #expect(run.output.isEmpty)
  }
}
