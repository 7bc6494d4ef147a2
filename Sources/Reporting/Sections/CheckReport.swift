package import PlanModel

/// The answer of `specplan check` in one line; the findings themselves are written before it.
package enum CheckReport {
  /// Returns the line that sums up what was found in so many files.
  ///
  /// - Parameters:
  ///   - diagnostics: What was found.
  ///   - fileCount: How many files were checked.
  ///   - leftOut: How many files of a folder were left out, as they have no tasks.
  /// - Returns: A report of one line.
  package static func report(
    on diagnostics: [Diagnostic], fileCount: Int, leftOut: Int = 0
  ) -> Report {
    let rest =
      leftOut == 0
      ? ""
      : "; \(NumberText.count(leftOut, "file")) without tasks \(leftOut == 1 ? "was" : "were") left out"
    let summary = counts(of: diagnostics) + " in \(NumberText.count(fileCount, "file"))\(rest)"
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
