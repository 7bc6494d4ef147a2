package import PlanModel

/// Writes findings as a compiler does: place, severity, sentence, code, source line and caret.
///
///     spec.md:12:7: error: no task has the id BE-99 [unknown-dependency]
///        12 | | BE-3 | BE-99 |
///           |          ^~~~~
///           = help: did you mean BE-9?
///
/// The first line of a finding is never broken, so that editors and scripts can read it.
package struct DiagnosticRenderer: Sendable {
  private let style: TerminalStyle
  private let showsSource: Bool
  private let width: Int

  /// Creates a renderer.
  ///
  /// - Parameters:
  ///   - usesColor: Whether ANSI escape sequences may be written.
  ///   - showsSource: Whether source lines are shown with a caret.
  ///   - width: Columns that an excerpt may take.
  package init(usesColor: Bool, showsSource: Bool, width: Int = 100) {
    style = TerminalStyle(usesColor: usesColor)
    self.showsSource = showsSource
    self.width = width
  }

  /// Returns the findings as text, in the order given; nothing for none.
  ///
  /// `sources` are the files they point into; of a file that is missing no line is shown.
  package func render(_ diagnostics: [Diagnostic], sources: [SourceFile] = []) -> String {
    var lines: [String: LineIndex] = [:]
    if showsSource {
      let named = Set(diagnostics.flatMap { [$0.span.file] + $0.message.notes.map(\.span.file) })
      for file in sources where named.contains(file.path) { lines[file.path] = LineIndex(file) }
    }
    return diagnostics.map { diagnostic in
      self.lines(of: diagnostic, sources: lines).map { $0 + "\n" }.joined()
    }.joined()
  }

  private func lines(of diagnostic: Diagnostic, sources: [String: LineIndex]) -> [String] {
    let severity = diagnostic.severity
    let head =
      style.apply(.strong, to: place(of: diagnostic.span) + ":") + " "
      + style.apply(severity, to: severity.rawValue + ":") + " "
      + style.apply(.strong, to: HarmlessText.make(diagnostic.message.text))
      + " [\(diagnostic.code.rawValue)]"
    var lines = [head]
    lines += excerpt(at: diagnostic.span, sources: sources) { style.apply(severity, to: $0) }
    if let help = diagnostic.message.help {
      let indent = showsSource ? gutter("") + " = " : "  "
      lines.append(indent + style.aside("help:") + " " + HarmlessText.make(help))
    }
    for note in diagnostic.message.notes {
      lines.append(
        style.apply(.strong, to: place(of: note.span) + ":") + " " + style.aside("note:") + " "
          + HarmlessText.make(note.text))
      lines += excerpt(at: note.span, sources: sources, styled: style.aside)
    }
    return lines
  }

  /// A span as a compiler writes it, its file's name harmless.
  private func place(of span: SourceSpan) -> String { HarmlessText.make(span.description) }

  /// The source line of a span and its caret line, if the source is at hand.
  private func excerpt(
    at span: SourceSpan, sources: [String: LineIndex], styled: (String) -> String
  ) -> [String] {
    guard let line = sources[span.file]?.line(span.line) else { return [] }
    let number = gutter("\(span.line)")
    let blank = LineBreaking.spaces(number.utf8.count)
    let excerpt = SourceExcerpt(of: span, in: line, width: width - number.utf8.count - 3)
    return [
      style.apply(.faint, to: number + " |") + " " + excerpt.text,
      style.apply(.faint, to: blank + " |") + " " + excerpt.indent + styled(excerpt.caret),
    ]
  }

  /// A line number, set to the right.
  private func gutter(_ number: String) -> String {
    LineBreaking.padded(number, to: 5, .trailing)
  }
}
