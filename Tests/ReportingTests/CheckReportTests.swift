import PlanModel
import Reporting
import Testing

struct CheckReportTests {
  private static let place = SourceSpan(file: "a.md", line: 1, column: 1, length: 1)

  private static func findings(_ codes: Diagnostic.Code..., isMendable: Bool = true) -> [Diagnostic]
  {
    codes.map { code in
      let canBeMended = code.severity == .note || code == .needlessDependency
      let fix = canBeMended && isMendable ? [TextEdit(place, replacement: "x")] : []
      return Diagnostic(.init(code, "x", fix: fix), at: place)
    }
  }

  static let lines: [([Diagnostic], Bool, String)] = [
    ([], false, "no errors, no warnings in 1 file\n"),
    (findings(.emptyFile, .noTasks), false, "1 error, 1 warning in 1 file\n"),
    (
      findings(.informalRange, .informalEffort), false,
      "no errors, no warnings, 2 notes in 1 file; --notes shows the notes, --fix mends 2\n"
    ),
    (findings(.informalRange), true, "no errors, no warnings, 1 note in 1 file; --fix mends 1\n"),
    (
      findings(.informalRange, isMendable: false), true,
      "no errors, no warnings, 1 note in 1 file\n"
    ),
    (
      findings(.needlessDependency), false,
      "no errors, 1 warning in 1 file; --fix --only needless-dependency mends 1\n"
    ),
  ]

  @Test(arguments: lines)
  func countsAndSaysWhatCanBeDone(diagnostics: [Diagnostic], showsNotes: Bool, line: String) {
    let report = CheckReport.report(on: diagnostics, fileCount: 1, showsNotes: showsNotes)
    #expect(TerminalRenderer(width: 100, usesColor: false).render(report) == line)
  }

  @Test func countsWhatWasMendedByKind() {
    let mended = Self.findings(.informalEffort, .informalReference, .informalEffort)
    #expect(
      MendingReport.line(on: mended, fileCount: 2)
        == "mended 3 in 2 files: 1 informal-reference, 2 informal-effort")
    #expect(
      MendingReport.line(on: Array(mended.prefix(1)), fileCount: 1, isTrial: true)
        == "would mend 1 in 1 file: 1 informal-effort")
    #expect(MendingReport.line(on: [], fileCount: 0) == "nothing to mend")
  }
}
