package import PlanModel

/// The answer of `specplan check` in one line; the findings themselves are written before it.
package enum CheckReport {
  /// Returns the line that sums up what was found in so many files.
  package static func report(on diagnostics: [Diagnostic], fileCount: Int) -> Report {
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    let summary =
      counts(errors: errors, warnings: warnings) + " in \(NumberText.count(fileCount, "file"))"
    let emphasis: Report.Emphasis = errors > 0 ? .critical : warnings > 0 ? .caution : .none
    return Report([.paragraph(Report.Text(summary, emphasis))])
  }

  /// Returns the counts in words: `no errors, 2 warnings`.
  static func counts(errors: Int, warnings: Int) -> String {
    "\(NumberText.count(errors, "error")), \(NumberText.count(warnings, "warning"))"
  }
}
