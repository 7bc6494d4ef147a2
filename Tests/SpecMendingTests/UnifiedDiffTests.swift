import PlanModel
import SpecMending
import Testing

struct UnifiedDiffTests {
  @Test func showsThreeLinesAroundWhatChanges() {
    var fixture = MendingFixture((1...12).map { "line \($0)\n" }.joined())
    fixture.add((5, 6, 1, "five"))
    #expect(
      fixture.mending.files.first?.diff == """
        --- a/spec.md
        +++ b/spec.md
        @@ -2,7 +2,7 @@
         line 2
         line 3
         line 4
        -line 5
        +line five
         line 6
         line 7
         line 8

        """)
  }

  @Test func joinsWhatIsNearAndPartsWhatIsFar() {
    var fixture = MendingFixture((1...40).map { "\($0)\n" }.joined())
    for line in [1, 8, 9, 30] { fixture.add((line, 1, 0, "x")) }
    let hunks = fixture.mending.files.first?.diff.split(separator: "\n").filter {
      $0.hasPrefix("@@")
    }
    #expect(hunks == ["@@ -1,12 +1,12 @@", "@@ -27,7 +27,7 @@"])
  }

  @Test func keepsCarriageReturnsAndAMissingLineEnd() {
    var fixture = MendingFixture("a\r\nb\r\nc")
    fixture.add((3, 1, 1, "C"))
    #expect(
      fixture.mending.files.first?.diff
        == "--- a/spec.md\n+++ b/spec.md\n@@ -1,3 +1,3 @@\n a\r\n b\r\n-c\n"
        + "\\ No newline at end of file\n+C\n\\ No newline at end of file\n")
  }

  @Test(arguments: [
    ("docs/spec.md", "--- a/docs/spec.md"), ("/tmp/spec.md", "--- a/tmp/spec.md"),
    ("my spec.md", "--- a/my spec.md\t"), ("a\"\\\n\u{1}.md", "--- \"a/a\\\"\\\\\\n\\001.md\""),
    ("spéc.md", "--- a/spéc.md"),
  ])
  func namesTheFileAsGitDoes(path: String, header: String) {
    var fixture = MendingFixture("a", path: path)
    fixture.add((1, 1, 1, "b"))
    #expect(fixture.mending.files.first?.diff.hasPrefix(header + "\n") == true)
  }
}
