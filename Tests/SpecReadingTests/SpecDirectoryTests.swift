import Testing

@testable import SpecReading

struct SpecDirectoryTests {
  @Test(arguments: [
    (["payments.md"], ["payments"]), (["docs/payments-spec.md", "b.md"], ["payments-spec", "b"]),
    (["a/tasks.md", "b/tasks.md"], ["a/tasks", "b/tasks"]),
    (["a/x/tasks.md", "b/x/tasks.md", "c/tasks.md"], ["a/x/tasks", "b/x/tasks", "c/tasks"]),
    (["tasks.md", "a/tasks.md"], ["tasks", "a/tasks"]), (["../a/t.md", "./t.md"], ["a/t", "t"]),
    (["A/Tasks.md", "b/tasks.md"], ["A/Tasks", "b/tasks"]),
    (["v1.2.md", "v1.3.md"], ["v1.2", "v1.3"]),
    (["<standard input>", "a.md"], ["<standard input>", "a"]),
  ])
  func takesTheShortestNamesThatTellSpecsApart(paths: [String], names: [String]) {
    let directory = SpecDirectory(paths)
    #expect(directory.names == names)
    #expect(directory.duplicates.allSatisfy { $0 == nil })
    #expect(names.map { directory.position(named: $0) } == Array(paths.indices))
    #expect(paths.map { directory.position(ofPath: $0) } == Array(paths.indices))
  }

  @Test(arguments: [
    (["a/t.md", "a/t.markdown"], [nil, 0]), (["P.md", "p.md", "q.md"], [nil, 0, nil]),
    (["t.md", "t.json", "t.md"], [nil, 0, 0]),
  ])
  func findsSpecsThatNoNameTellsApart(paths: [String], duplicates: [Int?]) {
    #expect(SpecDirectory(paths).duplicates == duplicates)
  }

  @Test(arguments: [
    ("payments", 0), ("Payments.md", 0), ("payments spec", 0), ("PAYMENTS-SPEC", 0),
    ("team-management", 1), ("Team Management Feature", 1), ("team-management-feature-spec", 1),
    ("tasks", nil), ("a/tasks", 2), ("pay", nil), ("", nil), (".md", nil), ("spec", nil),
  ])
  func understandsLooseNames(text: String, position: Int?) {
    let directory = SpecDirectory([
      "docs/payments.md", "docs/team-management-feature-spec.md", "a/tasks.md", "b/tasks.md",
    ])
    #expect(directory.position(named: text) == position)
  }

  @Test(arguments: [
    ("./rso.md", "docs/a.md", "docs/rso.md", ""),
    ("../x/rso.md#be-1", "docs/a.md", "x/rso.md", "be-1"),
    ("rso%20spec.MARKDOWN?plain=1#a%20b", "a.md", "rso spec.MARKDOWN", "a b"),
    ("/docs/rso.md", "docs/a.md", "/docs/rso.md", ""), ("../../rso.md", "a.md", "../../rso.md", ""),
    ("././b//c.md", "./a.md", "b/c.md", ""), ("%zz%.md", "a.md", "%zz%.md", ""),
  ])
  func resolvesLinksAgainstTheFolderOfTheFile(
    link: String, file: String, path: String, fragment: String
  ) throws {
    let target = try #require(SpecPath.target(of: link, from: file))
    #expect(target.path == path)
    #expect(target.fragment == fragment)
  }

  @Test(arguments: [
    "#tasks", "https://example.org/rso.md", "mailto:a.md", "//example.org/a.md", "rso.html", "",
    ".md",
    "notes.md.txt", "file:///a.md",
  ])
  func takesNothingElseForASpec(link: String) {
    #expect(SpecPath.target(of: link, from: "docs/a.md") == nil)
  }
}
