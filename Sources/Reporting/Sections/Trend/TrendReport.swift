package import PlanModel

/// The answer of `specplan trend` as a report: how the release moved, and what moved it most.
package enum TrendReport {
  /// Returns the report on the history of a path.
  package static func report(on trend: PlanTrend, of path: String) -> Report {
    let figures = TrendWords(trend: trend, path: path)
    let sections: [any ReportSection] = [
      TrendOpeningSection(words: figures), TrendCourseSection(words: figures),
      TrendChancesSection(words: figures), TrendGapsSection(words: figures),
    ]
    return Report(sections.flatMap(\.blocks))
  }

  /// Returns what is said while the history is looked through: how far that is.
  package static func progress(done: Int, of total: Int) -> String {
    "trend: \(done) of \(NumberText.count(total, "commit")) looked at"
  }

  /// Returns what is said while the commits are planned: how far they are.
  package static func progress(done: Int, total: Int) -> String {
    "trend: \(done) of \(NumberText.count(total, "version")) planned"
  }
}
