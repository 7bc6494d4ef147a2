import Foundation
import Testing

/// `specplan compare` of the real binary, on files and in repositories made for it.
struct CompareCommandTests {
  private let repository: TemporaryRepository

  init() throws { repository = try TemporaryRepository() }

  private func compare(
    _ arguments: [String], inside path: String = ""
  ) throws -> (run: SpecplanBinary.Run, document: [String: Any]) {
    let place = path.isEmpty ? repository.folder : repository.folder.appending(path: path)
    let run = try SpecplanBinary.run(
      ["compare", "--format", "json", "--today", "2026-01-01", "--trials", "200"] + arguments,
      in: place)
    let document = try? JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    return (run, document ?? [:])
  }

  /// The kinds and tasks of all changes, such as `reestimated BE-1`.
  private func changes(_ document: [String: Any]) -> [String] {
    (document["effects"] as? [[String: Any]] ?? []).flatMap {
      $0["changes"] as? [[String: Any]] ?? []
    }.map { "\($0["kind"] as? String ?? "") \($0["task"] as? String ?? "")" }
  }

  private func minutes(_ document: [String: Any]) -> Int { document["p80Minutes"] as? Int ?? 0 }

  @Test func comparesTwoRevisionsOfAPath() throws {
    try repository.commit("Draft", ["docs/a spec.md": TemporaryRepository.spec(days: 4)])
    try repository.commit("More", ["docs/a spec.md": TemporaryRepository.spec(days: 9)])
    try repository.write(["docs/a spec.md": TemporaryRepository.spec(days: 30)])
    let (run, document) = try compare(["HEAD~1..HEAD", "--", "docs/a spec.md"])
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(changes(document) == ["reestimated BE-1"])
    #expect(minutes(document) > 3 * 480 && minutes(document) < 15 * 480)
    // Without a second revision the files as they are count.
    let now = try compare(["HEAD..", "--", "docs/a spec.md"])
    #expect(changes(now.document) == ["reestimated BE-1"])
    #expect(minutes(now.document) > 15 * 480)
  }

  /// The same from a folder inside, by a whole path, and where archives would leave the spec out.
  @Test func findsTheFilesOfARevisionHoweverTheyAreNamed() throws {
    let draft = TemporaryRepository.spec(days: 4)
    try repository.commit(
      "Draft",
      [
        "docs/spec.md": draft, "src/x": "",
        ".gitattributes": "/docs export-ignore\n*.md text eol=crlf\n",
      ])
    try repository.commit("More", ["docs/spec.md": TemporaryRepository.spec(days: 9)])
    let expected = try compare(["HEAD~1..HEAD", "--", "docs/spec.md"])
    #expect(expected.run.status == 0 && changes(expected.document) == ["reestimated BE-1"])
    let whole = repository.folder.appending(path: "docs/spec.md").path
    for (path, inside) in [
      ("../docs/spec.md", "src"), (whole, ""), (whole, "src"), ("spec.md", "docs"),
    ] {
      let found = try compare(["HEAD~1..HEAD", "--", path], inside: inside)
      #expect(found.run.output == expected.run.output, "\(path) in '\(inside)'")
    }
  }

  @Test func takesTheTeamFileOfEachRevision() throws {
    let spec = TemporaryRepository.spec(days: 4)
    try repository.commit("Draft", ["spec.md": spec, "team.yaml": "start: 2026-02-02\n"])
    try repository.commit("Later", ["team.yaml": "start: 2026-03-02\n"])
    #expect(try changes(compare(["HEAD~1..HEAD", "--", "spec.md"]).document) == ["calendar "])
    let named = try compare(["HEAD~1..HEAD", "--team", "team.yaml", "--", "spec.md"])
    #expect(changes(named.document) == ["calendar "])
  }

  @Test func namesTheTasksOfASpecThatIsNewOrRemoved() throws {
    let spec = TemporaryRepository.spec(days: 4)
    try repository.commit("One", ["docs/a.md": spec])
    try repository.commit("Two", ["docs/b.md": spec])
    let new = try compare(["HEAD~1..HEAD", "--", "docs"])
    #expect(new.run.status == 0)
    #expect(changes(new.document).contains { $0.hasPrefix("added") && $0.hasSuffix("BE-2") })
    try repository.git("rm", "--quiet", "docs/b.md")
    let removed = try compare(["HEAD..", "--", "docs/"])
    #expect(changes(removed.document).contains { $0.hasPrefix("removed") && $0.hasSuffix("BE-2") })
    // A file that one side does not have has no plan there.
    let missing = try compare(["HEAD~1..HEAD", "--", "docs/b.md"])
    #expect(missing.run.status == 1 && missing.run.errors.contains("[unreadable-file]"))
  }

  @Test func findsNoChangeInARenamedSpecOfAFolder() throws {
    try repository.commit("One", ["docs/a.md": TemporaryRepository.spec(days: 4)])
    try repository.git("mv", "docs/a.md", "docs/ä b.md")
    try repository.commit("Two")
    let (run, document) = try compare(["HEAD~1..HEAD", "--", "docs"])
    #expect(run.status == 0 && changes(document).isEmpty && minutes(document) == 0)
  }

  @Test func comparesTwoFilesAndTwoFolders() throws {
    try repository.write([
      "old.md": TemporaryRepository.spec(days: 4), "new.md": TemporaryRepository.spec(days: 9),
      "a/spec.md": TemporaryRepository.spec(days: 4),
      "b/spec.md": TemporaryRepository.spec(days: 9),
    ])
    for versions in [["old.md", "new.md"], ["a", "b"]] {
      let (run, document) = try compare(versions)
      #expect(run.status == 0 && changes(document) == ["reestimated BE-1"])
    }
    let text = try repository.specplan("compare", "old.md", "new.md")
    #expect(text.output.contains("BE-1 estimated 9 days, not 4 days"))
  }

  @Test(arguments: [
    ("p80 > 2026-01-30", 2), ("p80 > 2027-01-30", 0), ("release >= 2026-01-20", 2),
    ("errors > 0", 0),
    ("chance < 50%", 2),
  ])
  func endsWithTwoWhenTheLaterVersionFailsAGate(condition: String, status: Int32) throws {
    try repository.write([
      "old.md": TemporaryRepository.spec(days: 4), "new.md": TemporaryRepository.spec(days: 19),
    ])
    let (run, document) = try compare(["old.md", "new.md", "--fail-if", condition])
    #expect(run.status == status)
    #expect(run.errors.contains("--fail-if") == (status == 2))
    #expect(!document.isEmpty)
  }

  @Test func endsWithOneWhenAVersionHasNoPlan() throws {
    try repository.commit("Draft", ["spec.md": TemporaryRepository.spec(days: 4, first: "BE-2")])
    try repository.commit("Mend", ["spec.md": TemporaryRepository.spec(days: 4)])
    let (run, _) = try compare(["HEAD~1..HEAD", "--", "spec.md"])
    #expect(run.status == 1 && run.errors.contains("specplan: HEAD~1:"))
    let unknown = try compare(["nix..HEAD", "--", "spec.md"])
    #expect(
      unknown.run.status == 1 && unknown.run.errors.contains("the repository has no commit 'nix'"))
    let outside = try SpecplanBinary.run(
      ["compare", "main..HEAD", "spec.md"], in: repository.folder.deletingLastPathComponent())
    #expect(outside.status == 1 && outside.errors.contains("lies in no git repository"))
    #expect(try compare(["--", "spec.md"]).run.status == 64)
  }
}
