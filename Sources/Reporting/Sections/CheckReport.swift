package import PlanModel

/// The answer of `specplan check` in short; the findings themselves are written before it.
package enum CheckReport {
  /// Returns what sums up the findings in so many files, and the score with its parts.
  package static func report(
    on diagnostics: [Diagnostic], score: SpecScore? = nil, fileCount: Int
  ) -> Report {
    let summary = counts(of: diagnostics) + " in \(NumberText.count(fileCount, "file"))"
    let emphasis: Report.Emphasis =
      diagnostics.errorCount > 0 ? .critical : diagnostics.isEmpty ? .none : .caution
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

  /// Returns the counts in words: `no errors, 2 warnings`.
  static func counts(of diagnostics: [Diagnostic]) -> String {
    NumberText.count(diagnostics.errorCount, "error") + ", "
      + NumberText.count(diagnostics.warningCount, "warning")
  }
}
