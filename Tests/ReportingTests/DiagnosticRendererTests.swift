import PlanModel
import PlanTestSupport
import Reporting
import Testing

struct DiagnosticRendererTests {
  @Test func writesPlaceSentenceCodeSourceCaretHelpAndNotes() {
    let spec = SourceFile(
      path: "spec.md",
      text: """
        | ID   | Task     | Depends on |
        |------|----------|------------|
        | BE-1 | Model    | BE-2       |
        | BE-2 | Webhooks | BE-1       |

        """)
    let cycle = Diagnostic(
      .init(
        .dependencyCycle, "BE-1 and BE-2 wait for each other", help: "remove one of the two",
        notes: [
          .init(
            span: .init(file: "spec.md", line: 4, column: 21, length: 4),
            text: "BE-2 waits for BE-1")
        ]),
      at: .init(file: "spec.md", line: 3, column: 21, length: 4))
    #expect(
      render(cycle, spec) == """
        spec.md:3:21: error: BE-1 and BE-2 wait for each other [dependency-cycle]
            3 | | BE-1 | Model    | BE-2       |
              |                     ^~~~
              = help: remove one of the two
        spec.md:4:21: note: BE-2 waits for BE-1
            4 | | BE-2 | Webhooks | BE-1       |
              |                     ^~~~

        """)
  }

  @Test func writesOneLineWithoutSources() {
    let finding = Diagnostic(.init(.emptyFile, "the file is empty"), at: .wholeFile("spec.md"))
    let warning = Diagnostic(
      .init(.noTasks, "there is no task table", help: "add one"), at: .wholeFile("a.md"))
    let renderer = DiagnosticRenderer(usesColor: false, showsSource: false)
    #expect(
      renderer.render([finding, warning]) == """
        spec.md: error: the file is empty [empty-file]
        a.md: warning: there is no task table [no-tasks]
          help: add one

        """)
    #expect(renderer.render([]) == "")
  }

  @Test func colorsPlaceSeverityAndCaretWithoutChangingTheText() {
    let file = SourceFile(path: "t.yaml", text: "start: soon")
    let finding = Diagnostic(
      .init(.malformedDate, "“soon” is not a date", help: "write 2026-05-14"),
      at: .init(file: "t.yaml", line: 1, column: 8, length: 4))
    let colored = DiagnosticRenderer(usesColor: true, showsSource: true).render(
      [finding], sources: [file])
    #expect(colored.hasPrefix("\u{1B}[1mt.yaml:1:8:\u{1B}[0m \u{1B}[1;31merror:\u{1B}[0m "))
    #expect(colored.contains("\u{1B}[1;31m^~~~\u{1B}[0m"))
    #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == render(finding, file))
  }

  /// The caret stands under the marked text, whatever stands before it.
  @Test(arguments: [
    ("\tBE-9 here", "BE-9", "    BE-9 here", "    ^~~~"),
    ("| 通知 | BE-9 |", "BE-9", "| 通知 | BE-9 |", "         ^~~~"),
    ("| 👩‍💻 é | BE-9 |", "BE-9", "| 👩‍💻 é | BE-9 |", "         ^~~~"),
    ("| 通知 |", "通知", "| 通知 |", "  ^~~~"),
    ("BE-9", "BE-9", "BE-9", "^~~~"),
  ])
  func putsTheCaretUnderTheMarkedText(line: String, marked: String, shown: String, caret: String)
    throws
  {
    let range = try #require(line.utf8.firstRange(of: marked.utf8))
    let column = line.utf8.distance(from: line.startIndex, to: range.lowerBound) + 1
    let text = render(
      at: .init(file: "a", line: 1, column: column, length: marked.utf8.count), line)
    #expect(text == ["    1 | \(shown)", "      | \(caret)"])
  }

  @Test func showsThePartOfALongLineAroundTheCaret() {
    let line =
      String(repeating: "before ", count: 100) + "BE-9" + String(repeating: " after", count: 100)
    let text = render(at: .init(file: "a", line: 1, column: 701, length: 4), line)
    #expect(text.allSatisfy { DisplayWidth.of($0) <= 100 })
    #expect(text[0].contains("| …") && text[0].hasSuffix("…"))
    let caret = text[1].prefix { $0 != "^" }.count
    #expect(text[0].dropFirst(caret).hasPrefix("BE-9 after"))
  }

  @Test(arguments: [
    SourceSpan(file: "a", line: 1, column: 99, length: 5),
    SourceSpan(file: "a", line: 1, column: 1, length: 999),
    SourceSpan(file: "a", line: 1, column: 2, length: 0),
    SourceSpan(file: "a", line: 1, column: Int.max, length: Int.max),
  ])
  func clampsSpansThatLeaveTheLine(span: SourceSpan) {
    let text = render(at: span, "é!")
    #expect(text.count == 2 && text[0] == "    1 | é!")
    #expect(text[1].contains("^"))
  }

  @Test func countsLineEndsOfAllSystems() {
    for text in ["one\ntwo\nthree", "one\r\ntwo\r\nthree", "one\rtwo\rthree"] {
      let lines = render(at: .init(file: "a", line: 2, column: 1, length: 3), text)
      #expect(lines == ["    2 | two", "      | ^~~"])
    }
    #expect(render(at: .init(file: "a", line: 9, column: 1, length: 1), "one").isEmpty)
  }

  @Test(arguments: 0..<200)
  func neverWritesAnExcerptWiderThanAllowed(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let line = (0..<Int.random(in: 0...300, using: &random)).map { _ in
      RandomReport.pieces.randomElement(using: &random)?.text ?? ""
    }.joined()
    let span = SourceSpan(
      file: "a", line: 1, column: Int.random(in: 1...line.utf8.count + 2, using: &random),
      length: Int.random(in: 0...200, using: &random))
    let text = render(at: span, line)
    #expect(text.allSatisfy { DisplayWidth.of($0) <= 100 })
    #expect(text.last?.contains("^") == true)
  }

  private func render(_ finding: Diagnostic, _ file: SourceFile) -> String {
    DiagnosticRenderer(usesColor: false, showsSource: true).render([finding], sources: [file])
  }

  /// The source and caret lines of a finding in a file of the given text.
  private func render(at span: SourceSpan, _ text: String) -> [String] {
    let finding = Diagnostic(.init(.malformedValue, "no"), at: span)
    return render(finding, SourceFile(path: "a", text: text))
      .split(separator: "\n", omittingEmptySubsequences: true).dropFirst().map(String.init)
  }
}
