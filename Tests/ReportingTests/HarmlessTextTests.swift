import PlanModel
import Reporting
import Testing

/// What an author writes is shown on a terminal and never obeyed.
struct HarmlessTextTests {
  @Test(arguments: [
    ("red \u{1B}[31malert", "red ␛[31malert"),
    ("\u{1B}]0;title\u{7}", "␛]0;title␇"),
    ("one\ntwo\r\nthree\tfour", "one two three four"),
    ("delete \u{7F}", "delete ␡"),
    ("\u{9B}2J", "\u{FFFD}2J"),
    ("abc\u{202E}def", "abc\u{FFFD}def"),
    ("line\u{2028}separator", "line separator"),
    ("family 👩‍💻", "family 👩‍💻"),
    ("flag 🏴󠁧󠁢󠁳󠁣󠁴󠁿, mark א\u{200F}", "flag 🏴󠁧󠁢󠁳󠁣󠁴󠁿, mark א\u{200F}"),
  ])
  func showsControlCharactersInsteadOfObeyingThem(written: String, shown: String) {
    let renderer = TerminalRenderer(width: 80, usesColor: false)
    let column = Report.Table.Column.text(written)
    for block: Report.Block in [
      .heading(level: 2, written), .paragraph(Report.Text(written)),
      .callout(Report.Callout(.note, written)), .list([Report.Text(written)]),
      .table(Report.Table(columns: [column], rows: [[Report.Text(written)]])),
      .gantt(
        Report.Gantt(
          firstDay: CivilDate(dayNumber: 20_541), dayCount: 5, calendar: .standard,
          rows: [
            .init(kind: .task, name: "T", title: written, person: "P", start: 0, finish: 1)
          ], marks: [])),
    ] {
      let text = renderer.render(Report([block]))
      #expect(text.contains(shown))
      #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0 != "\u{7F}" })
    }
    let finding = Diagnostic(
      .init(
        .malformedValue, written, help: written,
        notes: [.init(span: .wholeFile("a"), text: written)]),
      at: SourceSpan(file: "a", line: 1, column: 1, length: 1))
    let text = DiagnosticRenderer(usesColor: false, showsSource: true).render(
      [finding], sources: [SourceFile(path: "a", text: written)])
    #expect(text.contains("error: \(shown) ["))
    #expect(text.contains("help: \(shown)\n"))
    #expect(text.contains("note: \(shown)\n"))
    #expect(!text.unicodeScalars.contains("\u{1B}") && !text.unicodeScalars.contains("\u{9B}"))
  }

  @Test func keepsTheLineFeedsOfSeveralLines() {
    #expect(HarmlessText.makeLines("a\u{1B}\r\n\n+b\u{7}\n") == "a␛ \n\n+b␇\n")
    #expect(HarmlessText.makeLines("") == "")
  }
}
