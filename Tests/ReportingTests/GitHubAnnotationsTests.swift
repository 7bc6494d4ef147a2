import PlanModel
import Reporting
import Testing

struct GitHubAnnotationsTests {
  @Test func writesOneCommandForEachFinding() {
    let source = SourceFile(path: "a.md", text: "| é | BE-9 |\n")
    let findings = [
      Diagnostic(
        .init(.unknownDependency, "'BE-9' names no task", help: "did you mean BE-8?"),
        at: .init(file: "a.md", line: 1, column: 8, length: 4)),
      Diagnostic(.init(.noTasks, "none"), at: .init(file: "a.md", line: 1, column: 1, length: 0)),
      Diagnostic(
        .init(.informalRange, "x"), at: .init(file: "b.md", line: 7, column: 2, length: 1)),
      Diagnostic(.init(.emptyFile, "the file is empty"), at: .wholeFile("a.md")),
    ]
    #expect(
      GitHubAnnotations.text(of: findings, sources: [source]) == """
        ::error file=a.md,line=1,col=7,endColumn=11,title=unknown-dependency::\
        'BE-9' names no task%0Ahelp: did you mean BE-8?
        ::warning file=a.md,line=1,col=1,title=no-tasks::none
        ::notice file=b.md,line=7,title=informal-range::x
        ::error file=a.md,title=empty-file::the file is empty

        """)
    #expect(GitHubAnnotations.text(of: [], sources: [source]) == "")
  }

  @Test func escapesWhatWouldEndACommand() {
    let finding = Diagnostic(
      .init(.noTasks, "50%, a:b\r\n::error::x\u{1B}[1m"), at: .wholeFile("a,b:c%\n.md"))
    #expect(
      GitHubAnnotations.text(of: [finding], sources: [])
        == "::warning file=a%2Cb%3Ac%25%0A.md,title=no-tasks::50%25, a:b ::error::x␛[1m\n")
  }
}
