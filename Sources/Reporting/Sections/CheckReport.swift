package import PlanModel

/// The answer of `specplan check` in one line; the findings themselves are written before it.
package enum CheckReport {
  /// Returns the line that sums up what was found in so many files.
  package static func report(on diagnostics: [Diagnostic], fileCount: Int) -> Report {
    let summary = counts(of: diagnostics) + " in \(NumberText.count(fileCount, "file"))"
    let emphasis: Report.Emphasis =
      diagnostics.errorCount > 0 ? .critical : diagnostics.isEmpty ? .none : .caution
    return Report([.paragraph(Report.Text(summary, emphasis))])
  }

  /// Returns the counts in words: `no errors, 2 warnings`.
  static func counts(of diagnostics: [Diagnostic]) -> String {
    NumberText.count(diagnostics.errorCount, "error") + ", "
      + NumberText.count(diagnostics.warningCount, "warning")
  }
}
