package import PlanModel

/// The answer of `specplan check` in short; the findings themselves are written before it.
package enum CheckReport {
  /// Returns what sums up the findings in so many files, and the score with its parts.
  ///
  /// - Parameters:
  ///   - diagnostics: All that was found.
  ///   - score: How sound the specs are, if they have tasks.
  ///   - fileCount: How many files were checked.
  ///   - leftOut: How many files of a folder were left out, as they have no tasks.
  ///   - showsNotes: Whether the notes among the findings were written out.
  /// - Returns: The report.
  package static func report(
    on diagnostics: [Diagnostic], score: SpecScore? = nil, fileCount: Int, leftOut: Int = 0,
    showsNotes: Bool = false
  ) -> Report {
    let rest =
      leftOut == 0
      ? ""
      : "; \(NumberText.count(leftOut, "file")) without tasks \(leftOut == 1 ? "was" : "were") left out"
    let summary =
      counts(of: diagnostics, withNotes: true) + " in \(NumberText.count(fileCount, "file"))"
      + rest + advice(on: diagnostics, showsNotes: showsNotes)
    let emphasis: Report.Emphasis =
      diagnostics.errorCount > 0 ? .critical : diagnostics.warningCount > 0 ? .caution : .none
    return Report([.paragraph(Report.Text(summary, emphasis))] + (score.map(blocks) ?? []))
  }

  /// The score in one line, and its parts in a table.
  private static func blocks(of score: SpecScore) -> [Report.Block] {
    let rows = score.parts.map { part in
      [
        Report.Text(part.subject.rawValue), Report.Text("\(part.points) of \(part.maximum)"),
        Report.Text(part.reason, part.points < part.maximum ? .caution : .none),
      ]
    }
    return [
      .paragraph(Report.Text("Score \(score.total) of 100", .strong)),
      .table(
        Report.Table(columns: [.entry("Part"), .number("Points"), .text("Reason")], rows: rows)),
    ]
  }

  /// Returns the counts in words: `no errors, 2 warnings`, and on request the notes, if any.
  static func counts(of diagnostics: [Diagnostic], withNotes: Bool = false) -> String {
    let notes = withNotes ? diagnostics.noteCount : 0
    return NumberText.count(diagnostics.errorCount, "error") + ", "
      + NumberText.count(diagnostics.warningCount, "warning")
      + (notes > 0 ? ", " + NumberText.count(notes, "note") : "")
  }

  /// Which options show or mend more: `; --notes shows them, --fix mends 12`.
  private static func advice(on diagnostics: [Diagnostic], showsNotes: Bool) -> String {
    var advice: [String] = []
    if !showsNotes, diagnostics.noteCount > 0 { advice.append("--notes shows the notes") }
    let mendable = diagnostics.count(where: FixChoice().includes)
    if mendable > 0 { advice.append("--fix mends \(mendable)") }
    for code in Diagnostic.Code.allCases where code.isMendedWhenNamed {
      let count = diagnostics.count(where: FixChoice([code]).includes)
      if count > 0 { advice.append("--fix --only \(code.rawValue) mends \(count)") }
    }
    return advice.isEmpty ? "" : "; " + advice.joined(separator: ", ")
  }
}
