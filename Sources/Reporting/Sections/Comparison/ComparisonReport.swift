package import PlanModel

/// The answer of `specplan compare` as a report: what moved the release, and by how much.
package enum ComparisonReport {
  /// Returns the report on a comparison of two versions with the given names.
  package static func report(
    on comparison: PlanComparison, before: String, after: String
  ) -> Report {
    let figures = ComparisonFigures(comparison, names: (before, after))
    let sections: [any ReportSection] = [
      ComparisonOpeningSection(figures: figures), ComparedEndsSection(figures: figures),
      EffectsSection(figures: figures), CriticalChangesSection(figures: figures),
    ]
    return Report(sections.flatMap(\.blocks))
  }

  /// Returns what is said while the steps go on: how far they are.
  package static func progress(done: Int, total: Int) -> String {
    "compare: \(done) of \(NumberText.count(total, "step"))"
  }
}
